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

    private ValueColumn(List<T> values, int[][] rows, int size) {
        this.values = List.copyOf(values);
        this.postings = new Posting[rows.length];
        for (int code = 0; code < rows.length; code++) {
            postings[code] = Posting.of(rows[code], size);
        }
    }

    /**
     * A column of one value for each row.
     *
     * @param codes of the value of each row; not copied
     */
    public static <T> ValueColumn<T> single(List<T> values, RowCodes codes) {
        int[][] rows = rooms(values.size(), codes);
        int[] at = new int[values.size()];
        for (int row = 0; row < codes.size(); row++) {
            int code = codes.of(row);
            rows[code][at[code]++] = row;
        }
        return new ValueColumn<>(values, rows, codes.size());
    }

    /** A column of up to two values for each row, which may be the same; the first of the values stands for none. */
    public static <T> ValueColumn<T> either(List<T> values, RowCodes one, RowCodes other) {
        int[][] rows = new int[values.size()][];
        int[] counts = new int[values.size()];
        for (int row = 0; row < one.size(); row++) {
            counts[one.of(row)]++;
            if (other.of(row) != one.of(row)) {
                counts[other.of(row)]++;
            }
        }
        rows[0] = new int[0];
        for (int code = 1; code < rows.length; code++) {
            rows[code] = new int[counts[code]];
        }
        int[] at = new int[rows.length];
        for (int row = 0; row < one.size(); row++) {
            int first = one.of(row);
            int second = other.of(row);
            if (first != 0) {
                rows[first][at[first]++] = row;
            }
            if (second != 0 && second != first) {
                rows[second][at[second]++] = row;
            }
        }
        return new ValueColumn<>(values, rows, one.size());
    }

    private static int[][] rooms(int values, RowCodes codes) {
        int[] counts = new int[values];
        for (int row = 0; row < codes.size(); row++) {
            counts[codes.of(row)]++;
        }
        int[][] rows = new int[values][];
        for (int code = 0; code < values; code++) {
            rows[code] = new int[counts[code]];
        }
        return rows;
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
            int[][] trimmed = new int[values.size()][];
            for (int code = 0; code < trimmed.length; code++) {
                trimmed[code] = Arrays.copyOf(rows[code], lengths[code]);
            }
            return new ValueColumn<>(values, trimmed, size);
        }
    }
}
