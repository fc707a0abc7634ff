package org.bongsu.situation.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The values that rows have on one dimension, none, one or several each, by number in a dictionary.
 *
 * @param <T> what the values are
 */
public final class ValueColumn<T> {
    private final List<T> values;
    private final Posting[] postings;

    private ValueColumn(List<T> values, Posting[] postings) {
        this.values = List.copyOf(values);
        this.postings = postings;
    }

    /**
     * A column of one value for each row.
     *
     * @param codes of the value of each row; not copied
     */
    public static <T> ValueColumn<T> single(List<T> values, RowCodes codes) {
        Postings postings = new Postings(codes.counts(values.size()), codes.size());
        if (!postings.complete()) {
            codes.into(postings);
        }
        return new ValueColumn<>(values, postings.made());
    }

    /**
     * A column of up to two values for each row, which may be the same; the first of the values stands for none.
     *
     * @param one   codes of a value of each row
     * @param other of the other
     */
    public static <T> ValueColumn<T> either(List<T> values, char[] one, char[] other) {
        int[] counts = new int[values.size()];
        for (int row = 0; row < one.length; row++) {
            counts[one[row]]++;
            if (other[row] != one[row]) {
                counts[other[row]]++;
            }
        }
        if (counts.length > 0) {
            counts[0] = 0;
        }
        Postings postings = new Postings(counts, one.length);
        for (int row = 0; row < one.length; row++) {
            char first = one[row];
            char second = other[row];
            if (first != 0) {
                postings.add(first, row);
            }
            if (second != 0 && second != first) {
                postings.add(second, row);
            }
        }
        return new ValueColumn<>(values, postings.made());
    }

    /** The values, each at the place that is its code. */
    public List<T> values() {
        return values;
    }

    /** How many values. */
    int count() {
        return postings.length;
    }

    Posting posting(int code) {
        return postings[code];
    }

    /** The rows with any of the values that are chosen. */
    Bits rows(Predicate<T> chosen, int size) {
        Bits bits = new Bits(size);
        for (int code = 0; code < postings.length; code++) {
            if (chosen.test(values.get(code))) {
                postings[code].into(bits);
            }
        }
        return bits;
    }

    /** Collects the values of rows, given in the order of the rows. */
    static final class Builder<T> {
        private final Map<T, Integer> codes = new HashMap<>();
        private final List<T> values = new ArrayList<>();
        private int[][] rows = new int[16][];
        private int[] lengths = new int[16];

        /** Adds a value of a row, and gives its code. */
        int add(int row, T value) {
            int code = codes.computeIfAbsent(value, v -> {
                values.add(v);
                return values.size() - 1;
            });
            if (code == rows.length) {
                rows = Arrays.copyOf(rows, code * 2);
                lengths = Arrays.copyOf(lengths, code * 2);
            }
            int n = lengths[code];
            int[] list = rows[code];
            if (list == null) {
                list = new int[8];
                rows[code] = list;
            } else if (n == list.length) {
                list = Arrays.copyOf(list, n * 2);
                rows[code] = list;
            }
            if (n == 0 || list[n - 1] != row) {
                list[n] = row;
                lengths[code] = n + 1;
            }
            return code;
        }

        ValueColumn<T> build(int size) {
            Posting[] postings = new Posting[values.size()];
            for (int code = 0; code < postings.length; code++) {
                postings[code] = Posting.of(Arrays.copyOf(rows[code], lengths[code]), size);
            }
            return new ValueColumn<>(values, postings);
        }
    }
}
