package org.bongsu.exchange.machine;

import java.util.List;

/**
 * What became of the rows of a table.
 *
 * @param taken     rows that were given on
 * @param elsewhere rows that do not touch the peninsula, and were passed over
 * @param refused   rows that could not be read
 * @param bad       the first of those
 * @param whole     whether it was read to its end, neither cancelled nor stopped by whoever takes its rows
 */
public record TableReading(long taken, long elsewhere, long refused, List<BadRow> bad, boolean whole) {
    public TableReading {
        bad = List.copyOf(bad);
    }

    /** How many rows there were. */
    public long rows() {
        return taken + elsewhere + refused;
    }
}
