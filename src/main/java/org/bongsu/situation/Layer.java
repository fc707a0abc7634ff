package org.bongsu.situation;

import java.time.LocalDate;
import java.util.Optional;
import org.bongsu.model.Dataset;
import org.bongsu.model.DateSpan;
import org.bongsu.situation.columns.Columns;
import org.bongsu.situation.columns.RowSet;
import org.bongsu.situation.machine.MachineTable;

/**
 * What a filter shows of a dataset that is switched on.
 *
 * @param rows the rows that are shown, of all rows of the table
 */
public record Layer(MachineTable table, RowSet rows) {
    public Dataset dataset() {
        return table.dataset();
    }

    /** The days of the rows that are shown, from the first to that on which the last begins; nothing where none is shown. */
    public Optional<DateSpan> span() {
        int n = rows.count();
        return n == 0 ? Optional.empty() : Optional.of(DateSpan.of(LocalDate.ofEpochDay(columns().start(rows.row(0))),
                LocalDate.ofEpochDay(columns().start(rows.row(n - 1)))));
    }

    /** All rows of the dataset, shown or not. */
    public Columns columns() {
        return table.columns();
    }
}
