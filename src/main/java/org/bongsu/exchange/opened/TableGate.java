package org.bongsu.exchange.opened;

import java.util.Map;
import org.bongsu.exchange.KmlGrid;
import org.bongsu.exchange.UnreadableTable;
import org.bongsu.exchange.table.CsvGrid;
import org.bongsu.exchange.table.UnreadableGrid;
import org.bongsu.exchange.table.XlsxGrids;
import org.bongsu.intake.bytes.Characters;

/** Where files that may hold a table are opened. */
@FunctionalInterface
public interface TableGate {
    /** In this very process, as a worker does it: a pure function of bytes, whatever the file is called. */
    TableGate HERE = TableGate::here;

    /**
     * What the bytes of a file hold.
     *
     * @throws UnreadableGrid  with a named reason when they hold no table that can be read
     * @throws UnreadableTable when they look like an export of Bongsu and cannot be understood
     */
    Opened open(String name, byte[] bytes) throws UnreadableGrid, UnreadableTable;

    private static Opened here(String name, byte[] bytes) throws UnreadableGrid, UnreadableTable {
        if (XlsxGrids.may(bytes)) {
            return new Opened.Sheets(XlsxGrids.read(name, bytes), true);
        }
        String text = Characters.read(bytes).text();
        String start = text.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            JsonWalk.through(bytes);
            return new Opened.Json(text);
        }
        if (KmlGrid.may(text)) {
            return new Opened.Sheets(Map.of("", KmlGrid.read(name, text)), true);
        }
        return new Opened.Sheets(Map.of("", CsvGrid.read(name, text)), false);
    }
}
