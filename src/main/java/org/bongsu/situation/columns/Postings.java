package org.bongsu.situation.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes the postings of the values of a column, of which it is known beforehand how many rows each has. */
final class Postings {
    private final int[] counts;
    private final int size;
    /** Bits of each value that many rows have, and numbers of rows of each other. */
    private final long @Nullable [][] bits;
    private final int @Nullable [][] rows;
    private final Bits[] dense;
    private final int[] at;
    private boolean complete = true;

    /**
     * Postings of no row yet, but for a value that all rows have, whose posting is made at once.
     *
     * @param counts how many rows each value has
     * @param size   how many rows there are
     */
    Postings(int[] counts, int size) {
        this.counts = counts;
        this.size = size;
        this.bits = new long[counts.length][];
        this.rows = new int[counts.length][];
        this.dense = new Bits[counts.length];
        this.at = new int[counts.length];
        for (int code = 0; code < counts.length; code++) {
            if (Posting.sparse(counts[code], size)) {
                rows[code] = new int[counts[code]];
            } else {
                dense[code] = counts[code] == size ? Bits.full(size) : new Bits(size);
                bits[code] = dense[code].words;
            }
            complete &= counts[code] == 0 || counts[code] == size;
        }
    }

    /** Whether there is nothing to add, as each value has all rows or none. */
    boolean complete() {
        return complete;
    }

    /** Adds a row to a value; those of one value come in order. */
    void add(int code, int row) {
        long[] words = bits[code];
        if (words != null) {
            words[row >> 6] |= 1L << row;
        } else {
            rows[code][at[code]++] = row;
        }
    }

    Posting[] made() {
        Posting[] made = new Posting[counts.length];
        Arrays.setAll(made, code -> dense[code] == null ? new Posting.Sparse(rows[code]) : new Posting.Dense(dense[code], counts[code]));
        return made;
    }
}
