package org.bongsu.situation.columns;

import java.util.Arrays;

/** A bit for each row, 64 to a word. */
final class Bits {
    final long[] words;
    private final int size;

    Bits(int size) {
        this.size = size;
        this.words = new long[(size + 63) >>> 6];
    }

    Bits copy() {
        Bits copy = new Bits(size);
        System.arraycopy(words, 0, copy.words, 0, words.length);
        return copy;
    }

    /** All rows set. */
    static Bits full(int size) {
        Bits bits = new Bits(size);
        bits.set(0, size);
        return bits;
    }

    int size() {
        return size;
    }

    boolean get(int row) {
        return (words[row >> 6] & (1L << row)) != 0;
    }

    void set(int row) {
        words[row >> 6] |= 1L << row;
    }

    void clear(int row) {
        words[row >> 6] &= ~(1L << row);
    }

    /** Sets the rows from one to another, the latter not included. */
    void set(int from, int to) {
        if (from >= to) {
            return;
        }
        int first = from >> 6;
        int last = (to - 1) >> 6;
        long head = -1L << from;
        long tail = -1L >>> -to;
        if (first == last) {
            words[first] |= head & tail;
        } else {
            words[first] |= head;
            Arrays.fill(words, first + 1, last, -1L);
            words[last] |= tail;
        }
    }

    /** How many rows are set. */
    int count() {
        return count(words, 0, words.length);
    }

    /** How many rows from one to another, the latter not included, are set. */
    int count(int from, int to) {
        if (from >= to) {
            return 0;
        }
        int first = from >> 6;
        int last = (to - 1) >> 6;
        long head = -1L << from;
        long tail = -1L >>> -to;
        if (first == last) {
            return Long.bitCount(words[first] & head & tail);
        }
        return Long.bitCount(words[first] & head) + count(words, first + 1, last) + Long.bitCount(words[last] & tail);
    }

    /** How many rows of a run of words are set. */
    int ones(Words run) {
        return count(words, run.from(), run.to());
    }

    private static int count(long[] words, int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            n += Long.bitCount(words[i]);
        }
        return n;
    }

    /** How many rows of some words are set here and there. */
    static int both(long[] here, long[] there, int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            n += Long.bitCount(here[i] & there[i]);
        }
        return n;
    }

    /** The rows that are set, in order. */
    int[] rows() {
        int[] rows = new int[count()];
        int n = 0;
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                rows[n++] = (i << 6) + Long.numberOfTrailingZeros(word);
            }
        }
        return rows;
    }
}
