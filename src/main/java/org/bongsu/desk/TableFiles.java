package org.bongsu.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bongsu.exchange.CodedIncident;
import org.bongsu.exchange.IncidentCsv;
import org.bongsu.exchange.IncidentJsonReader;
import org.bongsu.exchange.IncidentXlsx;
import org.bongsu.exchange.UnreadableTable;
import org.bongsu.exchange.table.CsvGrid;
import org.bongsu.exchange.table.Grid;
import org.bongsu.exchange.table.KnownTables;
import org.bongsu.exchange.table.UnreadableGrid;
import org.bongsu.exchange.table.XlsxGrids;
import org.bongsu.intake.bytes.Characters;
import org.bongsu.model.RowFault;
import org.bongsu.model.Source;
import org.bongsu.model.TableMapping;

/** Reads files that may hold a table of incidents: a pure function of their bytes, whatever they are called. */
final class TableFiles {
    private static final int HEAD = 1 << 16;
    private static final String[] ENDINGS = {".csv", ".tsv", ".xlsx"};

    private TableFiles() { }

    /** What a file holds. */
    sealed interface Held {
        /** Incidents that were written here. */
        record Ours(List<CodedIncident> incidents, List<Source> sources, List<RowFault> faults) implements Held { }

        /** A table of whoever's, the sheets of a workbook by name; the first that is known, else the first, is meant. */
        record Rows(Grid grid) implements Held { }
    }

    /** Whether a file may be a table: by its name, or by what it begins with. */
    static boolean may(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            if (XlsxGrids.may(head)) {
                return true;
            }
            String text = Characters.read(head).text().stripLeading();
            return text.startsWith("{") || text.startsWith("[") ? ours(text) : KnownTables.startsOne(text) || IncidentCsv.startsOne(text);
        } catch (IOException e) {
            // Said when it is read.
            return false;
        }
    }

    /** What bytes hold. */
    static Held read(String name, byte[] bytes) throws UnreadableGrid, UnreadableTable {
        if (XlsxGrids.may(bytes)) {
            return workbook(XlsxGrids.read(name, bytes));
        }
        String text = Characters.read(bytes).text();
        String start = text.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            var file = IncidentJsonReader.read(text);
            return new Held.Ours(file.incidents(), file.sources(), List.of());
        }
        Grid grid = CsvGrid.read(name, text);
        if (IncidentCsv.ours(grid)) {
            List<RowFault> faults = new ArrayList<>();
            return new Held.Ours(IncidentCsv.read(grid, faults), List.of(), faults);
        }
        return new Held.Rows(grid);
    }

    /** The rows of a file, also where they were written here. */
    static Grid plain(String name, byte[] bytes) throws UnreadableGrid {
        return XlsxGrids.may(bytes) ? XlsxGrids.read(name, bytes).values().iterator().next() : CsvGrid.read(name, Characters.read(bytes).text());
    }

    private static Held workbook(Map<String, Grid> sheets) throws UnreadableTable {
        if (IncidentXlsx.ours(sheets)) {
            List<RowFault> faults = new ArrayList<>();
            return new Held.Ours(IncidentXlsx.read(sheets, faults), List.of(), faults);
        }
        Optional<Grid> known = sheets.values().stream().filter(grid -> KnownTables.find(grid).isPresent()).findFirst();
        return new Held.Rows(known.orElseGet(() -> sheets.values().iterator().next()));
    }

    /** Among mappings that fit a table, the one with most columns; before them the tables that everybody knows. */
    static Optional<TableMapping> mapping(Grid grid, List<TableMapping> own) {
        Optional<TableMapping> kept = own.stream().filter(grid::fits).max(Comparator.comparingInt(m -> m.columns().size()));
        return kept.isPresent() ? kept : KnownTables.find(grid);
    }

    /** Our own JSON names severity and status of every incident. */
    private static boolean ours(String head) {
        return head.contains("\"datePrecision\"") && head.contains("\"severity\"") && head.contains("\"attribution\"");
    }
}
