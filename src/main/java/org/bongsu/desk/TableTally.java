package org.bongsu.desk;

import java.time.LocalDate;
import java.util.List;
import org.bongsu.model.RowFault;
import org.jspecify.annotations.Nullable;

/**
 * What came of a table.
 *
 * @param table   the name of its mapping
 * @param rows    that it has
 * @param changes of incidents, salvos and their rounds among them
 * @param faults  rows and cells that could not be read
 * @param from    the first day that it speaks of; null when it has none
 */
public record TableTally(String table, int rows, Changes changes, List<RowFault> faults, @Nullable LocalDate from) {
    public TableTally {
        faults = List.copyOf(faults);
    }

    /** How many incidents are new, say something else, are as they were. */
    public record Changes(int added, int updated, int same) { }

    /** Rows that were left out. */
    public long leftOut() {
        return faults.stream().filter(RowFault::whole).count();
    }
}
