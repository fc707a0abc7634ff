package org.bongsu.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bongsu.exchange.table.CsvGrid;
import org.bongsu.exchange.table.Grid;
import org.bongsu.model.RowFault;

/**
 * Incidents as CSV (RFC 4180), one a row, with every cell that a spreadsheet would compute made plain text by an apostrophe, as OWASP
 * advises; a cell that starts with an apostrophe of its own gets another, so that reading gives exactly what was written. Claims are named
 * by their sources alone.
 */
public final class IncidentCsv {
    private static final String FORMULAS = "=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String SOURCES = "sources";

    private IncidentCsv() { }

    /** The table with its header row. */
    public static String write(List<CodedIncident> incidents) {
        StringWriter out = new StringWriter();
        try {
            write(incidents, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Writes the table with its header row. */
    public static void write(List<CodedIncident> incidents, Writer out) throws IOException {
        // Not closed: that would close what is written to, which the caller opened.
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(Stream.concat(IncidentCells.cells().stream().map(IncidentCells.Cell::column), Stream.of(SOURCES)).toList());
        List<String> row = new ArrayList<>();
        for (CodedIncident each : incidents) {
            row.clear();
            for (IncidentCells.Cell cell : IncidentCells.cells()) {
                Object value = cell.of().apply(each.incident());
                row.add(value == null ? "" : cell.kind() == IncidentCells.Kind.WORDS ? plain(value.toString()) : value.toString());
            }
            row.add(plain(each.claims().stream().map(c -> c.evidence().source()).distinct().collect(Collectors.joining("; "))));
            csv.writeRecord(row);
        }
        csv.flush();
    }

    /** Whether the first line of a text is the header of a table that {@link #write} wrote. */
    public static boolean startsOne(String text) {
        return IncidentCells.ours(new Grid("", CsvGrid.header(text), List.of()));
    }

    /** Whether a table is one that {@link #write} wrote. */
    public static boolean ours(Grid grid) {
        return IncidentCells.ours(grid);
    }

    /** The incidents of a table that was written here, without their claims; a row that cannot be understood is left out and named. */
    public static List<CodedIncident> read(Grid grid, List<RowFault> faults) {
        List<CodedIncident> incidents = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            try {
                incidents.add(new CodedIncident(IncidentCells.incident(grid, new Grid.Row(row.number(), row.cells().stream().map(IncidentCsv::asWritten).toList())), List.of()));
            } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
                faults.add(new RowFault(row.number(), "", String.valueOf(e.getMessage()), "not-ours", true));
            }
        }
        return incidents;
    }

    /** Free text, with what spreadsheets take for a formula defused. */
    private static String plain(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String asWritten(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
