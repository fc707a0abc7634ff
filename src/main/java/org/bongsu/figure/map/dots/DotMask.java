package org.bongsu.figure.map.dots;

import org.bongsu.figure.Bands;
import org.bongsu.situation.columns.RowSet;
import org.jspecify.annotations.Nullable;

/** Which dots of a layer a filter shows, a bit for each in the layer's own order. */
final class DotMask {
    private final RowSet rows;
    /** Null where all are shown. */
    final long @Nullable [] words;

    private DotMask(RowSet rows, long @Nullable [] words) {
        this.rows = rows;
        this.words = words;
    }

    static DotMask of(DotLayer layer, RowSet rows) {
        if (rows.count() == layer.size()) {
            return new DotMask(rows, null);
        }
        int n = layer.rows.length;
        long[] words = new long[(n + 63) >> 6];
        Bands.each(words.length, (first, last) -> {
            for (int at = first; at < last; at++) {
                long word = 0;
                int to = Math.min(n, 64 * at + 64);
                for (int i = 64 * at; i < to; i++) {
                    word |= rows.has(layer.rows[i]) ? 1L << i : 0;
                }
                words[at] = word;
            }
        });
        return new DotMask(rows, words);
    }

    /** How many dots from one to another, the latter not included, are shown. */
    int count(int from, int to) {
        if (words == null || from >= to) {
            return to - from;
        }
        int first = from >> 6;
        int last = to - 1 >> 6;
        long head = -1L << from;
        long tail = -1L >>> -to;
        if (first == last) {
            return Long.bitCount(words[first] & head & tail);
        }
        int n = Long.bitCount(words[first] & head) + Long.bitCount(words[last] & tail);
        for (int word = first + 1; word < last; word++) {
            n += Long.bitCount(words[word]);
        }
        return n;
    }

    /** Whether it was made for these very rows. */
    boolean of(RowSet other) {
        return rows == other;
    }
}
