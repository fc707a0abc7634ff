package org.bongsu.figure.map.dots;

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
        for (int from = 0; from < n; from += 64) {
            long word = 0;
            int to = Math.min(n, from + 64);
            for (int i = from; i < to; i++) {
                word |= rows.has(layer.rows[i]) ? 1L << i : 0;
            }
            words[from >> 6] = word;
        }
        return new DotMask(rows, words);
    }

    /** Whether it was made for these very rows. */
    boolean of(RowSet other) {
        return rows == other;
    }

}
