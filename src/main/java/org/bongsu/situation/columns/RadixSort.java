package org.bongsu.situation.columns;

/** Sorts keys of a known number of bits together with a value for each, digit by digit from the lowest (LSD radix sort; stable). */
final class RadixSort {
    private static final int DIGIT = 12;
    private static final int MASK = (1 << DIGIT) - 1;

    private final long[] keys;
    private final int[] values;

    RadixSort(long[] keys, int[] values) {
        this.keys = keys;
        this.values = values;
    }

    /**
     * Sorts in place.
     *
     * @param bits how many of the lowest bits of the keys are used
     */
    void sort(int bits) {
        long[] from = keys;
        int[] fromValues = values;
        long[] to = new long[keys.length];
        int[] toValues = new int[keys.length];
        for (int shift = 0; shift < bits; shift += DIGIT) {
            int[] at = starts(from, shift);
            for (int i = 0; i < from.length; i++) {
                int place = at[(int) (from[i] >>> shift) & MASK]++;
                to[place] = from[i];
                toValues[place] = fromValues[i];
            }
            long[] swap = from;
            from = to;
            to = swap;
            int[] swapValues = fromValues;
            fromValues = toValues;
            toValues = swapValues;
        }
        if (from != keys) {
            System.arraycopy(from, 0, keys, 0, keys.length);
            System.arraycopy(fromValues, 0, values, 0, values.length);
        }
    }

    private static int[] starts(long[] keys, int shift) {
        int[] counts = new int[MASK + 1];
        for (long key : keys) {
            counts[(int) (key >>> shift) & MASK]++;
        }
        int sum = 0;
        for (int digit = 0; digit <= MASK; digit++) {
            int count = counts[digit];
            counts[digit] = sum;
            sum += count;
        }
        return counts;
    }
}
