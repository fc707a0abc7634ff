package org.bongsu.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Type;
import org.bongsu.exchange.table.Grid;
import org.bongsu.model.Claim;
import org.bongsu.model.RowFault;

/**
 * Incidents as a workbook of Excel (XLSX): a sheet of incidents with days as days and numbers as numbers, one of claims and one of the codebook,
 * each with a header that stays and can be filtered. No cell is ever a formula. Cells hold at most 32,767 characters: longer ones are cut.
 */
public final class IncidentXlsx {
    private IncidentXlsx() { }

    /** Thrown when somebody no longer wants the workbook. */
    public static final class Cancelled extends IOException {
        private static final long serialVersionUID = 1;

        Cancelled() {
            super("cancelled");
        }
    }

    /**
     * Writes a workbook.
     *
     * @param cancelled asked now and then
     */
    public static void write(List<CodedIncident> incidents, Codebook codebook, OutputStream out, BooleanSupplier cancelled) throws IOException {
        XlsxBook book = new XlsxBook(out);
        List<IncidentCells.Cell> cells = IncidentCells.cells();
        book.sheet(shape("incidents", 1, cells.stream().map(IncidentCells.Cell::column).toList(), incidents.size()), sheet -> {
            int at = 1;
            for (CodedIncident each : incidents) {
                stop(at++, cancelled);
                sheet.beginRow();
                for (int i = 0; i < cells.size(); i++) {
                    sheet.write(i, cells.get(i).of().apply(each.incident()));
                }
                sheet.endRow();
            }
        });
        claims(incidents, book, cancelled);
        codebook(codebook, book);
        book.finish();
    }

    private static void claims(List<CodedIncident> incidents, XlsxBook book, BooleanSupplier cancelled) throws IOException {
        List<ClaimCells.Cell> cells = ClaimCells.cells();
        int count = incidents.stream().mapToInt(each -> each.claims().size()).sum();
        book.sheet(shape("claims", 0, cells.stream().map(ClaimCells.Cell::column).toList(), count), sheet -> {
            int at = 1;
            for (CodedIncident each : incidents) {
                for (Claim claim : each.claims()) {
                    stop(at++, cancelled);
                    sheet.beginRow();
                    for (int i = 0; i < cells.size(); i++) {
                        sheet.write(i, cells.get(i).of().apply(claim));
                    }
                    sheet.endRow();
                }
            }
        });
    }

    private static void codebook(Codebook codebook, XlsxBook book) throws IOException {
        List<String> header = List.of("type", "name_en", "name_ko", "definition_en", "definition_ko", "severity", "line", "cameo", "codebook");
        book.sheet(shape("codebook", 0, header, codebook.types().size()), sheet -> {
            for (Type type : codebook.types()) {
                Object[] cells = {type.key(), type.names().en(), type.names().ko(), type.guide().definition().en(), type.guide().definition().ko(), type.weight().severity(),
                    type.weight().line().name().toLowerCase(Locale.ROOT), type.codes().cameo(), codebook.version()};
                sheet.beginRow();
                for (int i = 0; i < cells.length; i++) {
                    sheet.write(i, cells[i]);
                }
                sheet.endRow();
            }
        });
    }

    private static XlsxBook.Shape shape(String name, int fixed, List<String> header, int rows) {
        return new XlsxBook.Shape(name, fixed, header, header.stream().mapToInt(IncidentXlsx::width).toArray(), rows);
    }

    /** In characters. */
    private static int width(String column) {
        return switch (column) {
            case "title", "notes", "quote", "definition_en", "definition_ko" -> 48;
            case "place", "actors", "quantities", "fields", "value", "name_en", "name_ko", "before", "after" -> 28;
            case "id", "parent", "incident", "source", "links", "type" -> 24;
            default -> Math.max(12, column.length() + 4);
        };
    }

    private static void stop(int at, BooleanSupplier cancelled) throws IOException {
        if (at % 1000 == 0 && cancelled.getAsBoolean()) {
            throw new Cancelled();
        }
    }

    /** Whether the sheets of a workbook are those that {@link #write} wrote. */
    public static boolean ours(Map<String, Grid> sheets) {
        return sheets.values().stream().anyMatch(IncidentCells::ours);
    }

    /** The incidents of a workbook that was written here, with their claims; a row that cannot be understood is left out and named. */
    public static List<CodedIncident> read(Map<String, Grid> sheets, List<RowFault> faults) throws UnreadableTable {
        Grid grid = sheets.values().stream().filter(IncidentCells::ours).findFirst().orElseThrow();
        Map<String, List<Claim>> claims = new HashMap<>();
        Grid said = sheets.get("claims");
        try {
            if (said != null) {
                ClaimCells.read(said, claims);
            }
        } catch (IllegalArgumentException e) {
            throw new UnreadableTable("claims: " + e.getMessage(), e);
        }
        List<CodedIncident> incidents = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            try {
                var incident = IncidentCells.incident(grid, row);
                incidents.add(new CodedIncident(incident, claims.getOrDefault(incident.id(), List.of())));
            } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
                faults.add(new RowFault(row.number(), "", String.valueOf(e.getMessage()), "not-ours", true));
            }
        }
        return incidents;
    }
}
