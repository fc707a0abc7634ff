package org.bongsu.situation.columns;

import java.util.Arrays;

/** Makes the postings of the values of a column, of which it is known beforehand how many rows each has. */
final class Postings {
    private static final Bits NONE = new Bits(0);

    private final int[] counts;
    /** Bits of each value that many rows have, none for others, which have numbers of rows. */
    private final Bits[] bits;
    private final int[][] rows;
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
        this.bits = new Bits[counts.length];
        this.rows = new int[counts.length][];
        this.at = new int[counts.length];
        for (int code = 0; code < counts.length; code++) {
            boolean sparse = Posting.sparse(counts[code], size);
            rows[code] = new int[sparse ? counts[code] : 0];
            bits[code] = sparse ? NONE : counts[code] == size ? Bits.full(size) : new Bits(size);
            complete &= counts[code] == 0 || counts[code] == size;
        }
    }

    /** Whether there is nothing to add, as each value has all rows or none. */
    boolean complete() {
        return complete;
    }

    /** Adds a row to a value; those of one value come in order. */
    void add(int code, int row) {
        long[] words = bits[code].words;
        if (words.length > 0) {
            words[row >> 6] |= 1L << row;
        } else {
            rows[code][at[code]++] = row;
        }
    }

    Posting[] made() {
        Posting[] made = new Posting[counts.length];
        Arrays.setAll(made, code -> bits[code] == NONE ? new Posting.Sparse(rows[code]) : new Posting.Dense(bits[code], counts[code]));
        return made;
    }
}
