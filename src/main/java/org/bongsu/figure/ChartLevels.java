package org.bongsu.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules of an axis of numbers, from zero, or from below it where values are negative.
 *
 * @param step between rules: 1, 2 or 5 times a power of ten
 */
public record ChartLevels(double bottom, double top, double step) {
    /** Levels about a number of values, in about so many steps. */
    public static ChartLevels of(double[] values, int steps) {
        double low = 0;
        double high = 0;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return of(low, high, steps, 0);
    }

    /** Levels from low to high; steps are no smaller than the least. */
    public static ChartLevels of(double low, double high, int steps, double least) {
        double rough = Math.max(1e-9, Math.max(least, (high - low) / Math.max(1, steps)));
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double ratio = rough / power;
        double step = Math.max(least, (ratio <= 1.0001 ? 1 : ratio <= 2.0001 ? 2 : ratio <= 5.0001 ? 5 : 10) * power);
        double top = high <= low ? low + step : Math.ceil(high / step - 1e-9) * step;
        double bottom = Math.floor(low / step + 1e-9) * step;
        // What is left of a value after many half-lives rounds to nothing.
        return new ChartLevels(bottom, Math.max(top, bottom + step), step);
    }

    /** Where a value stands between the y of the top and of the bottom. */
    public double y(double value, double yTop, double yBottom) {
        return yBottom - (value - bottom) / (top - bottom) * (yBottom - yTop);
    }

    /** The values of the rules, lowest first. */
    public List<Double> rules() {
        List<Double> rules = new ArrayList<>();
        int n = (int) Math.round((top - bottom) / step);
        for (int i = 0; i <= n; i++) {
            rules.add(bottom + i * step);
        }
        return rules;
    }

    /** The decimals that tell the rules apart. */
    public int decimals() {
        return Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
    }
}
