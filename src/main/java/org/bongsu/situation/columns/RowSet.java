package org.bongsu.situation.columns;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of columns, in order: an immutable value of a bit for each row, with a sum for each block of bits so that the row at a place
 * and the place of a row are found at once (rank and select, after Jacobson 1989).
 */
public final class RowSet {
    /** Words of bits to a block. */
    private static final int BLOCK = 8;

    private final Bits bits;
    /** How many rows are set before each block, and at the end all of them. */
    private final int[] before;

    private RowSet(Bits bits) {
        this.bits = bits;
        this.before = new int[(bits.words.length + BLOCK - 1) / BLOCK + 1];
        int sum = 0;
        for (int word = 0; word < bits.words.length; word++) {
            if (word % BLOCK == 0) {
                before[word / BLOCK] = sum;
            }
            sum += Long.bitCount(bits.words[word]);
        }
        before[before.length - 1] = sum;
    }

    static RowSet of(Bits bits) {
        return new RowSet(bits.copy());
    }

    /** The rows of so many that are chosen. */
    public static RowSet of(int size, IntPredicate chosen) {
        Bits bits = new Bits(size);
        for (int row = 0; row < size; row++) {
            if (chosen.test(row)) {
                bits.set(row);
            }
        }
        return new RowSet(bits);
    }

    /** All of so many rows. */
    public static RowSet all(int size) {
        return new RowSet(Bits.full(size));
    }

    /** How many rows are in it. */
    public int count() {
        return before[before.length - 1];
    }

    /** Whether a row is in it. */
    public boolean has(int row) {
        return bits.get(row);
    }

    /** How many rows of it stand before a row. */
    public int before(int row) {
        int word = row >> 6;
        int block = word / BLOCK;
        int sum = before[block];
        for (int i = block * BLOCK; i < word; i++) {
            sum += Long.bitCount(bits.words[i]);
        }
        return (row & 63) == 0 ? sum : sum + Long.bitCount(bits.words[word] & (1L << row) - 1);
    }

    /**
     * The row at a place.
     *
     * @param place 0 for the first, less than {@link #count}
     */
    public int row(int place) {
        int block = Arrays.binarySearch(before, 0, before.length - 1, place);
        if (block < 0) {
            block = -block - 2;
        } else {
            // Blocks without rows have the sum of the next one: the last of them holds the row.
            while (block + 1 < before.length - 1 && before[block + 1] == place) {
                block++;
            }
        }
        int rest = place - before[block];
        int word = block * BLOCK;
        for (int n = Long.bitCount(bits.words[word]); rest >= n; n = Long.bitCount(bits.words[word])) {
            rest -= n;
            word++;
        }
        return (word << 6) + Long.numberOfTrailingZeros(Long.expand(1L << rest, bits.words[word]));
    }

    /** Gives all rows from one to another, the latter not included, in order. */
    public void each(int from, int to, IntConsumer row) {
        if (from >= to) {
            return;
        }
        int last = (to - 1) >> 6;
        for (int word = from >> 6; word <= last; word++) {
            long set = bits.words[word];
            if (word == from >> 6) {
                set &= -1L << from;
            }
            if (word == last) {
                set &= -1L >>> -to;
            }
            for (; set != 0; set &= set - 1) {
                row.accept((word << 6) + Long.numberOfTrailingZeros(set));
            }
        }
    }

    /** Gives all rows in order. */
    public void each(IntConsumer row) {
        each(0, bits.size(), row);
    }

    /** All rows in order, in an array of one's own. */
    public int[] toArray() {
        return bits.rows();
    }

    Bits bits() {
        return bits;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowSet set && (set == this || set.bits.size() == bits.size() && Arrays.equals(set.bits.words, bits.words));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits.words);
    }
}
