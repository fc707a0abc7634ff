package org.bongsu.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Type;
import org.bongsu.exchange.table.Grid;
import org.bongsu.model.Claim;
import org.bongsu.model.RowFault;
import org.jspecify.annotations.Nullable;

/**
 * Incidents as a workbook of Excel (XLSX): a sheet of incidents with days as days and numbers as numbers, one of claims and one of the codebook,
 * each with a header that stays and can be filtered. No cell is ever a formula. Cells hold at most 32,767 characters: longer ones are cut.
 */
public final class IncidentXlsx {
    private static final int MOST = 32_767;
    private static final int IN_MEMORY = 200;
    private static final int CHARACTER = 256;

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
        try (SXSSFWorkbook book = new SXSSFWorkbook(null, IN_MEMORY, false, false)) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            Pen pen = new Pen(book, day);
            SXSSFSheet sheet = pen.sheet("incidents", IncidentCells.cells().stream().map(IncidentCells.Cell::column).toList(), incidents.size());
            int at = 1;
            for (CodedIncident each : incidents) {
                stop(at, cancelled);
                Row row = sheet.createRow(at++);
                for (int i = 0; i < IncidentCells.cells().size(); i++) {
                    pen.write(row, i, IncidentCells.cells().get(i).of().apply(each.incident()));
                }
            }
            claims(incidents, pen, cancelled);
            codebook(codebook, pen);
            book.write(out);
        }
    }

    private static void claims(List<CodedIncident> incidents, Pen pen, BooleanSupplier cancelled) throws IOException {
        int count = incidents.stream().mapToInt(each -> each.claims().size()).sum();
        SXSSFSheet sheet = pen.sheet("claims", ClaimCells.cells().stream().map(ClaimCells.Cell::column).toList(), count);
        int at = 1;
        for (CodedIncident each : incidents) {
            for (Claim claim : each.claims()) {
                stop(at, cancelled);
                Row row = sheet.createRow(at++);
                for (int i = 0; i < ClaimCells.cells().size(); i++) {
                    pen.write(row, i, ClaimCells.cells().get(i).of().apply(claim));
                }
            }
        }
    }

    private static void codebook(Codebook codebook, Pen pen) {
        List<Type> types = codebook.types();
        SXSSFSheet sheet = pen.sheet("codebook", List.of("type", "name_en", "name_ko", "definition_en", "definition_ko", "severity", "line", "cameo", "codebook"), types.size());
        for (int i = 0; i < types.size(); i++) {
            Type type = types.get(i);
            Row row = sheet.createRow(i + 1);
            Object[] cells = {type.key(), type.names().en(), type.names().ko(), type.guide().definition().en(), type.guide().definition().ko(), type.weight().severity(),
                type.weight().line().name().toLowerCase(Locale.ROOT), type.codes().cameo(), codebook.version()};
            for (int c = 0; c < cells.length; c++) {
                pen.write(row, c, cells[c]);
            }
        }
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

    /** Writes cells by what they are. */
    private static final class Pen {
        private final SXSSFWorkbook book;
        private final CellStyle day;
        private final CellStyle head;

        Pen(SXSSFWorkbook book, CellStyle day) {
            this.book = book;
            this.day = day;
            head = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
        }

        SXSSFSheet sheet(String name, List<String> header, int rows) {
            SXSSFSheet sheet = book.createSheet(name);
            sheet.createFreezePane(name.equals("incidents") ? 1 : 0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(rows, 1), 0, header.size() - 1));
            Row first = sheet.createRow(0);
            for (int i = 0; i < header.size(); i++) {
                Cell cell = first.createCell(i);
                cell.setCellValue(header.get(i));
                cell.setCellStyle(head);
                sheet.setColumnWidth(i, width(header.get(i)) * CHARACTER);
            }
            return sheet;
        }

        private static int width(String column) {
            return switch (column) {
                case "title", "notes", "quote", "definition_en", "definition_ko" -> 48;
                case "place", "actors", "quantities", "fields", "value", "name_en", "name_ko", "before", "after" -> 28;
                case "id", "parent", "incident", "source", "links", "type" -> 24;
                default -> Math.max(12, column.length() + 4);
            };
        }

        void write(Row row, int column, @Nullable Object value) {
            if (value == null || value.toString().isEmpty()) {
                return;
            }
            Cell cell = row.createCell(column);
            switch (value) {
                case LocalDate date when date.getYear() >= 1900 -> {
                    cell.setCellValue(Objects.requireNonNull(DateUtil.getExcelDate(date)));
                    cell.setCellStyle(day);
                }
                case Number number when Double.isFinite(number.doubleValue()) -> cell.setCellValue(number.doubleValue());
                default -> cell.setCellValue(kept(value.toString()));
            }
        }

        /** What XML cannot hold, as {@code _x0007_}, and such words themselves with their first sign so written (ECMA-376, ST_Xstring). */
        private static String kept(String text) {
            StringBuilder out = null;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean lone = Character.isSurrogate(c) && !(Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                        || Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
                boolean escape = c < ' ' && c != '\n' && c != '\t' || c == '\uFFFE' || c == '\uFFFF' || lone || c == '_' && text.startsWith("_x", i);
                if (escape && out == null) {
                    out = new StringBuilder(text.substring(0, i));
                }
                if (out != null) {
                    out.append(escape ? "_x%04X_".formatted((int) c) : String.valueOf(c));
                }
            }
            String whole = out == null ? text : out.toString();
            return whole.length() <= MOST ? whole : whole.substring(0, MOST - 1) + "…";
        }
    }
}
