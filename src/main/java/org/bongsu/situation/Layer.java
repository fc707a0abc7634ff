package org.bongsu.situation;

import org.bongsu.model.Dataset;
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

    /** All rows of the dataset, shown or not. */
    public Columns columns() {
        return table.columns();
    }
}
