package org.bongsu.situation.columns;

import java.util.Arrays;
import java.util.Set;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Status;

/**
 * A million incidents of twenty years, the same at every run and the same that {@code src/jmh/js/peers.mjs} makes: days evenly spread,
 * a tenth of them lasting up to a month; 79 types, few of them common; two actors each; about the peninsula.
 */
final class Million {
    static final int ROWS = 1_000_000;
    static final int DAYS = 20 * 365;
    static final int TYPES = 79;

    final Columns columns;
    final double[] x = new double[ROWS];
    final double[] y = new double[ROWS];
    final int[] day = new int[ROWS];
    final int[] last = new int[ROWS];
    final int[] type = new int[ROWS];
    final int[] severity = new int[ROWS];
    final int[] status = new int[ROWS];
    private int seed = 12_345;

    Million() {
        for (int i = 0; i < ROWS; i++) {
            day[i] = (int) (unit() * DAYS);
        }
        Arrays.sort(day);
        Status[] statuses = Status.values();
        Columns.Builder builder = new Columns.Builder(ROWS);
        for (int i = 0; i < ROWS; i++) {
            double u = unit();
            type[i] = (int) (TYPES * u * u);
            y[i] = 33 + 10 * unit();
            x[i] = 124 + 7 * unit();
            last[i] = day[i] + (unit() < 0.1 ? (int) (unit() * 30) : 0);
            severity[i] = 1 + (int) (5 * unit() * unit());
            status[i] = (int) (5 * unit());
            builder.days(day[i], last[i], day[i] + 1).point(new GeoPoint(y[i], x[i])).coded("f" + type[i] / 5 + ".t" + type[i],
                    Set.of("A" + (int) (60 * unit() * unit()), "B" + (int) (600 * unit() * unit())), severity[i], statuses[status[i]]);
        }
        columns = builder.build();
    }

    /** From 0 to 1, by a linear congruence that JavaScript can follow. */
    double unit() {
        seed = seed * 1_664_525 + 1_013_904_223;
        return (seed >>> 8) / (double) (1 << 24);
    }
}
