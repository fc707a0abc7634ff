package org.bongsu.situation.columns;

import java.util.Arrays;

/** How many rows each value of a column has. */
final class Counts {
    private final ValueColumn<?> column;
    private final int[] numbers;

    /** Counts all rows. */
    Counts(ValueColumn<?> column) {
        this.column = column;
        this.numbers = new int[column.count()];
        for (int code = 0; code < numbers.length; code++) {
            numbers[code] = column.posting(code).size();
        }
    }

    int[] numbers() {
        return numbers;
    }

    void clear() {
        Arrays.fill(numbers, 0);
    }

    /** Counts rows of a run of words that are let through. */
    void add(Bits let, Words run) {
        for (int code = 0; code < numbers.length; code++) {
            numbers[code] += column.posting(code).count(let.words, run);
        }
    }

    /** Takes rows of a run of words out of the count again. */
    void remove(Bits let, Words run) {
        for (int code = 0; code < numbers.length; code++) {
            numbers[code] -= column.posting(code).count(let.words, run);
        }
    }
}
