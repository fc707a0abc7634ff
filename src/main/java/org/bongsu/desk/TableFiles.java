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
import org.bongsu.exchange.KmlGrid;
import org.bongsu.exchange.UnreadableTable;
import org.bongsu.exchange.opened.Opened;
import org.bongsu.exchange.table.Grid;
import org.bongsu.exchange.table.KnownTables;
import org.bongsu.exchange.table.UnreadableGrid;
import org.bongsu.exchange.table.XlsxGrids;
import org.bongsu.intake.bytes.Characters;
import org.bongsu.model.RowFault;
import org.bongsu.model.Source;
import org.bongsu.model.TableMapping;

/** Tells what files hold that may be a table of incidents, whatever they are called. */
final class TableFiles {
    private static final int HEAD = 1 << 16;
    private static final String[] ENDINGS = {".csv", ".tsv", ".xlsx", ".kml"};

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
            if (KmlGrid.may(text)) {
                return true;
            }
            return text.startsWith("{") || text.startsWith("[") ? ours(text) : KnownTables.startsOne(text) || IncidentCsv.startsOne(text);
        } catch (IOException e) {
            // Said when it is read.
            return false;
        }
    }

    /** What an opened file holds. */
    static Held held(Opened opened) throws UnreadableTable {
        return switch (opened) {
            case Opened.Json json -> {
                var file = IncidentJsonReader.read(json.text());
                yield new Held.Ours(file.incidents(), file.sources(), List.of());
            }
            case Opened.Sheets sheets when sheets.workbook() -> workbook(sheets.sheets());
            case Opened.Sheets sheets -> text(sheets.sheets().values().iterator().next());
        };
    }

    private static Held text(Grid grid) {
        if (IncidentCsv.ours(grid)) {
            List<RowFault> faults = new ArrayList<>();
            return new Held.Ours(IncidentCsv.read(grid, faults), List.of(), faults);
        }
        return new Held.Rows(grid);
    }

    /** The rows of an opened file, also where they were written here. */
    static Grid plain(Opened opened) throws UnreadableGrid {
        if (opened instanceof Opened.Sheets sheets) {
            return sheets.sheets().values().iterator().next();
        }
        throw new UnreadableGrid("broken");
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
