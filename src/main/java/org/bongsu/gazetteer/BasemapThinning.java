package org.bongsu.gazetteer;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Thins lines by the rule of Douglas and Peucker (1973): no point that is left out lay further off than the tolerance. */
final class BasemapThinning {
    static final double KM_PER_DEGREE = 111.195;

    private final double toleranceKm;

    BasemapThinning(double toleranceKm) {
        this.toleranceKm = toleranceKm;
    }

    /** A thinned line; its ends stay, and so do points on the frame of the detailed region. */
    double[] thin(double[] line) {
        return toleranceKm <= 0 ? line : thin(line, null);
    }

    /** The same by a tolerance of each point's own. */
    double[] thin(double[] line, double @Nullable [] tolerances) {
        int n = line.length / 2;
        if (n < 3) {
            return line;
        }
        BitSet kept = anchors(line, n);
        for (int from = 0, to = kept.nextSetBit(1); to >= 0; from = to, to = kept.nextSetBit(to + 1)) {
            keep(line, from, to, kept, tolerances);
        }
        double[] thinned = new double[2 * kept.cardinality()];
        int size = 0;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            thinned[size++] = line[2 * i];
            thinned[size++] = line[2 * i + 1];
        }
        return thinned;
    }

    /** Ends, points on the frame and, in a ring, the point farthest from its doubled end. */
    private static BitSet anchors(double[] line, int n) {
        BitSet kept = new BitSet(n);
        kept.set(0);
        kept.set(n - 1);
        double most = 0;
        int farthest = 0;
        for (int i = 1; i < n - 1; i++) {
            if (BasemapFrame.on(line[2 * i], line[2 * i + 1])) {
                kept.set(i);
            }
            double d = BasemapRing.km2(line[0], line[1], line[2 * i], line[2 * i + 1]);
            if (d > most) {
                most = d;
                farthest = i;
            }
        }
        if (line[0] == line[2 * n - 2] && line[1] == line[2 * n - 1]) {
            kept.set(farthest);
        }
        return kept;
    }

    private void keep(double[] line, int start, int stop, BitSet kept, double @Nullable [] tolerances) {
        int[] stack = new int[128];
        int top = 0;
        stack[top++] = start;
        stack[top++] = stop;
        while (top > 0) {
            int to = stack[--top];
            int from = stack[--top];
            int split = split(line, from, to, tolerances);
            if (split > 0) {
                kept.set(split);
                if (top + 4 > stack.length) {
                    stack = Arrays.copyOf(stack, stack.length * 2);
                }
                stack[top++] = from;
                stack[top++] = split;
                stack[top++] = split;
                stack[top++] = to;
            }
        }
    }

    private int split(double[] line, int from, int to, double @Nullable [] tolerances) {
        double shrink = Math.cos(Math.toRadians(line[2 * from + 1]));
        double ax = line[2 * from] * shrink;
        double ay = line[2 * from + 1];
        double dx = line[2 * to] * shrink - ax;
        double dy = line[2 * to + 1] - ay;
        double length2 = dx * dx + dy * dy;
        double most = 1;
        int best = -1;
        for (int i = from + 1; i < to; i++) {
            double px = line[2 * i] * shrink - ax;
            double py = line[2 * i + 1] - ay;
            double t = length2 == 0 ? 0 : Math.clamp((px * dx + py * dy) / length2, 0, 1);
            double ex = px - t * dx;
            double ey = py - t * dy;
            double limit = (tolerances == null ? toleranceKm : tolerances[i]) / KM_PER_DEGREE;
            double d2 = (ex * ex + ey * ey) / (limit * limit);
            if (d2 > most) {
                most = d2;
                best = i;
            }
        }
        return best;
    }
}
