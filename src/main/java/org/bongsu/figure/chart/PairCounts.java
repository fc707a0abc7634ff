package org.bongsu.figure.chart;

import java.util.Arrays;
import java.util.function.BiConsumer;

/** Counts by a pair of numbers in one, in a table of primitive numbers with open addressing: a million rows are counted without an object for any. */
final class PairCounts {
    private static final int FREE = -1;

    private final int width;
    private int[] keys = new int[1024];
    private int[] counts;
    private int size;

    /** Counts of so many kinds for each pair. */
    PairCounts(int width) {
        this.width = width;
        this.counts = new int[keys.length * width];
        Arrays.fill(keys, FREE);
    }

    /** Adds one to a kind of a pair, which is not -1. */
    void add(int pair, int kind) {
        int at = place(pair);
        if (keys[at] == FREE) {
            if (2 * ++size > keys.length) {
                grow();
                at = place(pair);
            }
            keys[at] = pair;
        }
        counts[at * width + kind]++;
    }

    /** Gives each pair with its counts. */
    void forEach(BiConsumer<Integer, int[]> each) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                each.accept(keys[i], Arrays.copyOfRange(counts, i * width, (i + 1) * width));
            }
        }
    }

    private int place(int pair) {
        int mask = keys.length - 1;
        int at = (pair * 0x9E3779B9 >>> 7) & mask;
        while (keys[at] != FREE && keys[at] != pair) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        int[] before = keys;
        int[] counted = counts;
        keys = new int[before.length * 2];
        counts = new int[keys.length * width];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < before.length; i++) {
            if (before[i] != FREE) {
                int at = place(before[i]);
                keys[at] = before[i];
                System.arraycopy(counted, i * width, counts, at * width, width);
            }
        }
    }
}
