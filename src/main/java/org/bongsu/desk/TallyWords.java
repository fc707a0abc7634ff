package org.bongsu.desk;

import java.util.ArrayList;
import java.util.List;
import org.bongsu.model.RowFault;
import org.bongsu.words.Words;

/** What came of a table, in words. */
public final class TallyWords {
    private final Words words;

    public TallyWords(Words words) {
        this.words = words;
    }

    /** One line: rows, incidents new, changed, as they were, rows left out. */
    public String line(TableTally tally) {
        return words.say("table.tally", tally.table(), tally.rows(), tally.changes().added(), tally.changes().updated(), tally.changes().same())
                + (tally.leftOut() == 0 ? "" : " " + words.say("table.tally.left-out", tally.leftOut()));
    }

    /** Row, column, what stands there, and why it was not taken. */
    public String fault(RowFault fault) {
        String where = fault.column().isEmpty() ? words.say("table.fault.row", fault.row()) : words.say("table.fault.cell", fault.row(), fault.column());
        String cell = fault.cell().length() <= 60 ? fault.cell() : fault.cell().substring(0, 59) + "…";
        return where + " " + words.say("table.fault." + fault.reason(), cell) + (fault.whole() ? " " + words.say("table.fault.left-out") : "");
    }

    /** All that could not be read, a line each. */
    public List<String> faults(TableTally tally) {
        List<String> lines = new ArrayList<>();
        tally.faults().forEach(fault -> lines.add(fault(fault)));
        return lines;
    }

    /** The same as a table: row, column, cell, reason. */
    public String csv(TableTally tally) {
        StringBuilder out = new StringBuilder("row,column,cell,reason,left_out\r\n");
        tally.faults().forEach(fault -> out.append(fault.row()).append(',').append(quoted(fault.column())).append(',').append(quoted(fault.cell())).append(',')
                .append(fault.reason()).append(',').append(fault.whole()).append("\r\n"));
        return out.toString();
    }

    private static String quoted(String cell) {
        String plain = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return "\"" + plain.replace("\"", "\"\"") + "\"";
    }
}
