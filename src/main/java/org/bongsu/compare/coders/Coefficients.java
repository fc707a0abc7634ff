package org.bongsu.compare.coders;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Percent agreement, Cohen's kappa (Cohen, "A Coefficient of Agreement for Nominal Scales", 1960) and Krippendorff's alpha (Krippendorff,
 * "Computing Krippendorff's Alpha-Reliability", 2011) of two coders who valued the same units. Not a number where a coefficient is undefined:
 * when only one value occurs, agreement by chance is certain.
 */
final class Coefficients<T> {
    private static final int RESAMPLES = 1000;
    private static final double TAIL = 0.025;

    private final Scale<T> scale;
    private final List<T> values;
    private final int[] one;
    private final int[] other;
    private final double[][] apart;

    /** Values of the two coders, unit by unit. */
    Coefficients(Scale<T> scale, List<T> one, List<T> other) {
        this.scale = scale;
        Map<T, Integer> index = new LinkedHashMap<>();
        this.one = one.stream().mapToInt(v -> index.computeIfAbsent(v, k -> index.size())).toArray();
        this.other = other.stream().mapToInt(v -> index.computeIfAbsent(v, k -> index.size())).toArray();
        values = new ArrayList<>(index.keySet());
        apart = scale.matrix(values);
    }

    double percent() {
        return equal() / (double) one.length;
    }

    private int equal() {
        int equal = 0;
        for (int i = 0; i < one.length; i++) {
            equal += one[i] == other[i] ? 1 : 0;
        }
        return equal;
    }

    double kappa() {
        double n = one.length;
        double[] a = counts(one);
        double[] b = counts(other);
        double chance = 0;
        for (int v = 0; v < values.size(); v++) {
            chance += a[v] * b[v] / (n * n);
        }
        return chance == 1 || n == 0 ? Double.NaN : (percent() - chance) / (1 - chance);
    }

    double alpha() {
        return alpha(one, other);
    }

    /** Where 95 % of the alphas of resampled units lie (percentile bootstrap: Efron and Tibshirani, 1993), the same for the same seed. */
    double[] interval(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] alphas = new double[RESAMPLES];
        int[] a = new int[one.length];
        int[] b = new int[one.length];
        int defined = 0;
        for (int i = 0; i < RESAMPLES; i++) {
            for (int u = 0; u < a.length; u++) {
                int unit = random.nextInt(one.length);
                a[u] = one[unit];
                b[u] = other[unit];
            }
            double alpha = alpha(a, b);
            if (!Double.isNaN(alpha)) {
                alphas[defined++] = alpha;
            }
        }
        if (defined == 0) {
            return new double[] {Double.NaN, Double.NaN};
        }
        double[] sorted = Arrays.copyOf(alphas, defined);
        Arrays.sort(sorted);
        return new double[] {sorted[(int) Math.floor(TAIL * (defined - 1))], sorted[(int) Math.ceil((1 - TAIL) * (defined - 1))]};
    }

    /** One minus observed over expected disagreement. */
    private double alpha(int[] a, int[] b) {
        double n = 2.0 * a.length;
        double[] counts = counts(a);
        double[] more = counts(b);
        for (int v = 0; v < counts.length; v++) {
            counts[v] += more[v];
        }
        double[][] d = scale.code().equals("ordinal") ? scale.ranked(values, counts) : apart;
        double observed = 0;
        for (int u = 0; u < a.length; u++) {
            observed += d[a[u]][b[u]] * 2 / n;
        }
        double expected = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                for (int j = 0; j < counts.length; j++) {
                    expected += counts[i] * counts[j] * d[i][j];
                }
            }
        }
        expected /= n * (n - 1);
        return expected == 0 ? Double.NaN : 1 - observed / expected;
    }

    private double[] counts(int[] coded) {
        double[] counts = new double[values.size()];
        for (int v : coded) {
            counts[v]++;
        }
        return counts;
    }
}
