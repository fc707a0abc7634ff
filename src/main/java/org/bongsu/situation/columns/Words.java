package org.bongsu.situation.columns;

import org.jspecify.annotations.Nullable;

/**
 * A run of words of bits.
 *
 * @param from the first
 * @param to   behind the last
 */
record Words(int from, int to) {
    static final Words NONE = new Words(0, 0);

    /** The smallest run that holds all words in which two sets of rows differ; null is the set of all rows. */
    static Words changed(@Nullable Bits before, @Nullable Bits after, int words) {
        if (before == null || after == null) {
            return before == after ? NONE : new Words(0, words);
        }
        long[] one = before.words;
        long[] two = after.words;
        int from = 0;
        int to = words;
        while (from < to && one[from] == two[from]) {
            from++;
        }
        while (to > from && one[to - 1] == two[to - 1]) {
            to--;
        }
        return from == to ? NONE : new Words(from, to);
    }

    int length() {
        return to - from;
    }
}
