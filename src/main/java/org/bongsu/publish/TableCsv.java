package org.bongsu.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.bongsu.figure.DataTable;

/** Writes the table behind a figure as CSV (RFC 4180); cells that a spreadsheet would compute are made plain text. */
public final class TableCsv {
    private static final String FORMULAS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String NUMBER = "-?\\d+(\\.\\d+)?";

    private TableCsv() { }

    /** The table with its header row. */
    public static String write(DataTable table) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(table.header());
            for (List<String> row : table.rows()) {
                csv.writeRecord(row.stream().map(TableCsv::plain).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String plain(String cell) {
        return !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0 && !cell.matches(NUMBER) ? "'" + cell : cell;
    }
}
