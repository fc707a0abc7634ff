package org.bongsu.exchange.table;

import java.util.List;
import org.bongsu.model.RowFault;
import org.bongsu.model.TableMapping;

/** What a table says: its rows as incidents, in the table's order, and what could not be read. */
public record TableReading(TableMapping mapping, List<ReadRow> rows, List<RowFault> faults) {
    public TableReading {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }
}
