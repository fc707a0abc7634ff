package org.bongsu.situation.columns;

import java.time.LocalDate;
import org.bongsu.model.Period;

/** Finds the rows of a time: those that stand one after another in the order of time are set as one run. */
final class TimeRows {
    private TimeRows() { }

    /** The rows of which any day lies in a period. */
    static Bits of(Columns columns, Period period) {
        LocalDate first = period.from();
        LocalDate last = period.to();
        int from = first == null ? Integer.MIN_VALUE : (int) first.toEpochDay();
        int begin = columns.firstFrom(from);
        int end = last == null ? columns.dated() : columns.firstFrom((int) last.toEpochDay() + 1);
        Bits bits = new Bits(columns.size());
        bits.set(begin, end);
        for (int row : columns.spans()) {
            if (row >= begin || row >= end) {
                break;
            }
            if (columns.end(row) >= from) {
                bits.set(row);
            }
        }
        return bits;
    }

    /** The rows that were known on a day. */
    static Bits known(Columns columns, LocalDate on) {
        int day = (int) on.toEpochDay();
        Bits bits = new Bits(columns.size());
        for (int row = 0; row < columns.size(); row++) {
            if (columns.known(row) <= day) {
                bits.set(row);
            }
        }
        return bits;
    }
}
