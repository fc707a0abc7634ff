package org.bongsu.compare;

import java.util.Arrays;

/**
 * A text in a few numbers, by which near copies are found: the runs of twelve letters in it are hashed once and thrown into bins, and the
 * least of each bin is kept (Li, Owen and Zhang, "One permutation hashing", 2012). Spaces, marks and capitals do not matter.
 *
 * @param least one for each bin, the largest number where it is empty; none for a text too short to say
 */
public record TextSketch(long[] least) {
    private static final int BINS = 64;
    /** Bins that must agree together for two texts to be looked at. */
    private static final int BAND = 3;
    private static final long EMPTY = Long.MAX_VALUE;
    private static final int BASE = 31;
    private static final int RUN = 12;
    private static final int FEWEST = 120;
    private static final int MOST = 60_000;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    /** The sketch of a text. */
    public static TextSketch of(String text) {
        char[] letters = new char[Math.min(MOST, text.length())];
        int count = 0;
        for (int i = 0; i < text.length() && count < letters.length; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters[count++] = Character.toLowerCase(c);
            }
        }
        if (count < FEWEST) {
            return new TextSketch(new long[0]);
        }
        long[] least = new long[BINS];
        Arrays.fill(least, EMPTY);
        long leaving = 1;
        long hash = 0;
        for (int i = 0; i < RUN; i++) {
            leaving *= BASE;
            hash = hash * BASE + letters[i];
        }
        for (int end = RUN; end <= count; end++) {
            long mixed = mix(hash);
            int bin = (int) (mixed >>> 58);
            long rest = mixed & Long.MAX_VALUE >>> 6;
            least[bin] = Math.min(least[bin], rest);
            if (end < count) {
                hash = hash * BASE + letters[end] - leaving * letters[end - RUN];
            }
        }
        return new TextSketch(least);
    }

    /** How much of both texts together is in both, 0 to 1, as far as the sketches tell: right to about a fifteenth. */
    public double likeness(TextSketch other) {
        int same = 0;
        int filled = 0;
        for (int bin = 0; bin < Math.min(least.length, other.least.length); bin++) {
            filled += least[bin] != EMPTY || other.least[bin] != EMPTY ? 1 : 0;
            same += least[bin] == other.least[bin] && least[bin] != EMPTY ? 1 : 0;
        }
        return filled == 0 ? 0 : same / (double) filled;
    }

    /** Keys of which two near copies share at least one. */
    public long[] keys() {
        long[] keys = new long[least.length / BAND];
        for (int band = 0; band < keys.length; band++) {
            long key = band;
            for (int k = 0; k < BAND; k++) {
                key = mix(key * MULTIPLIER + least[band * BAND + k]);
            }
            keys[band] = key;
        }
        return keys;
    }

    /** Scatters the bits of a number (Steele and others, SplitMix, 2014). */
    private static long mix(long z) {
        long a = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
        return b ^ b >>> 31;
    }
}
