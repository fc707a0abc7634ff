package org.bongsu.situation.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Points in the order of a Z curve (Morton 1966), so that each cell of a quadtree is one run of rows: at any zoom the rows of a view
 * are joined into clusters by cell, and cells whose middles come closer than the radius are joined again. Which rows are shown is a
 * bit for each, so a filter needs no new index. Immutable; queries may run on several threads.
 */
public final class ClusterIndex {
    private static final int LEVELS = 24;
    private static final int BLOCK = 64;

    /**
     * A part of the plane, and how near two marks may stand in it.
     *
     * @param radius in units of the plane, above 0
     */
    public record View(double west, double south, double east, double north, double radius) { }

    private final Plane plane;
    private final long[] codes;
    private final int[] rows;
    private final double[] x;
    private final double[] y;
    private final double[] sumX;
    private final double[] sumY;

    /** How the plane is laid over the grid: a square from west and south. */
    private record Plane(double west, double south, double side) {
        int cell(double from, double at) {
            return Math.clamp((long) ((at - from) / side * (1 << LEVELS)), 0, (1 << LEVELS) - 1);
        }

        long code(double x, double y) {
            return spread(cell(west, x)) | spread(cell(south, y)) << 1;
        }
    }

    /**
     * Makes the index of points in a plane.
     *
     * @param px of each row, NaN for a row without a place
     * @param py of each row
     */
    public ClusterIndex(double[] px, double[] py) {
        double west = Double.MAX_VALUE;
        double south = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        double north = -Double.MAX_VALUE;
        int n = 0;
        for (int row = 0; row < px.length; row++) {
            if (!Double.isNaN(px[row])) {
                west = Math.min(west, px[row]);
                east = Math.max(east, px[row]);
                south = Math.min(south, py[row]);
                north = Math.max(north, py[row]);
                n++;
            }
        }
        plane = new Plane(west, south, Math.max(Double.MIN_NORMAL, Math.max(east - west, north - south)) * 1.0000001);
        codes = new long[n];
        rows = new int[n];
        for (int row = 0, at = 0; row < px.length; row++) {
            if (!Double.isNaN(px[row])) {
                codes[at] = plane.code(px[row], py[row]);
                rows[at++] = row;
            }
        }
        new RadixSort(codes, rows).sort(2 * LEVELS);
        x = new double[n];
        y = new double[n];
        sumX = new double[n / BLOCK + 1];
        sumY = new double[n / BLOCK + 1];
        for (int i = 0; i < n; i++) {
            x[i] = px[rows[i]];
            y[i] = py[rows[i]];
            sumX[i / BLOCK] += x[i];
            sumY[i / BLOCK] += y[i];
        }
    }

    /** How many rows have a place. */
    public int size() {
        return rows.length;
    }

    /** The rows of a filter in the order of the index; made once for a filter, and used for all views of it. */
    public Shown shown(CrossFilter filter) {
        return shown(filter.all());
    }

    /** The rows of a set in the order of the index; made once for a set, and used for all views of it. */
    public Shown shown(RowSet set) {
        return shown(set.bits());
    }

    private Shown shown(Bits all) {
        Bits bits = new Bits(rows.length);
        for (int i = 0; i < rows.length; i++) {
            long bit = all.words[rows[i] >> 6] >>> rows[i] & 1;
            bits.words[i >> 6] |= bit << i;
        }
        return new Shown(bits);
    }

    /** All rows. */
    public Shown everything() {
        return new Shown(Bits.full(rows.length));
    }

    /** Which rows are shown, in the order of the index they were made by. */
    public static final class Shown {
        private final Bits bits;

        private Shown(Bits bits) {
            this.bits = bits;
        }
    }

    /** The clusters of a view, those with most rows first; marks at its edge are those that a slightly larger view would have. */
    public List<Cluster> clusters(View view, Shown shown) {
        int level = Math.clamp((int) Math.floor(Math.log(plane.side / view.radius) / Math.log(2)), 0, LEVELS);
        int shift = 2 * (LEVELS - level);
        int x0 = plane.cell(plane.west, view.west - view.radius) >> (LEVELS - level);
        int x1 = plane.cell(plane.west, view.east + view.radius) >> (LEVELS - level);
        int y0 = plane.cell(plane.south, view.south - view.radius) >> (LEVELS - level);
        int y1 = plane.cell(plane.south, view.north + view.radius) >> (LEVELS - level);
        List<Cluster> cells = new ArrayList<>();
        for (int cy = y0; cy <= y1; cy++) {
            for (int cx = x0; cx <= x1; cx++) {
                long code = (spread(cx) | spread(cy) << 1) << shift;
                int from = first(code);
                if (from < codes.length && codes[from] >> shift == code >> shift) {
                    Cluster sum = sum(from, first(code + (1L << shift)), shown.bits);
                    if (sum != null) {
                        cells.add(sum);
                    }
                }
            }
        }
        return Joining.of(cells, view.radius);
    }

    /**
     * The clusters of all that is shown, those with most rows first: the same wherever one looks.
     *
     * @param radius how near two marks may stand, in units of the plane
     */
    public List<Cluster> clusters(double radius, Shown shown) {
        int level = Math.clamp((int) Math.floor(Math.log(plane.side / radius) / Math.log(2)), 0, LEVELS);
        int shift = 2 * (LEVELS - level);
        List<Cluster> cells = new ArrayList<>();
        for (int from = 0, to; from < codes.length; from = to) {
            to = first(((codes[from] >> shift) + 1) << shift);
            Cluster sum = sum(from, to, shown.bits);
            if (sum != null) {
                cells.add(sum);
            }
        }
        return Joining.of(cells, radius);
    }

    /** The rows that a cluster stands for, at most so many. */
    public int[] rows(Cluster cluster, Shown shown, int atMost) {
        int[] found = new int[Math.min(cluster.count(), atMost)];
        int n = 0;
        for (Cluster.Run run : cluster.runs()) {
            for (int i = run.from(); i < run.to() && n < found.length; i++) {
                if (shown.bits.get(i)) {
                    found[n++] = rows[i];
                }
            }
        }
        return Arrays.copyOf(found, n);
    }

    /** The shown rows of a run as one cluster, or null where none is shown. */
    private @Nullable Cluster sum(int from, int to, Bits bits) {
        int count = 0;
        int first = -1;
        double sx = 0;
        double sy = 0;
        for (int i = from; i < to; ) {
            int word = i >> 6;
            int end = Math.min(to, (word + 1) << 6);
            long mask = -1L << i & -1L >>> -end;
            long set = bits.words[word] & mask;
            if (first < 0 && set != 0) {
                first = (word << 6) + Long.numberOfTrailingZeros(set);
            }
            count += Long.bitCount(set);
            if (set == -1L) {
                sx += sumX[word];
                sy += sumY[word];
            } else {
                for (long rest = set; rest != 0; rest &= rest - 1) {
                    int at = (word << 6) + Long.numberOfTrailingZeros(rest);
                    sx += x[at];
                    sy += y[at];
                }
            }
            i = end;
        }
        return count == 0 ? null : new Cluster(sx / count, sy / count, count, rows[first], List.of(new Cluster.Run(from, to)));
    }

    /** The first place in the index with a code of at least this. */
    private int first(long code) {
        int low = 0;
        int high = codes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (codes[middle] < code) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Spreads 24 bits so that a zero stands between each two. */
    private static long spread(long v) {
        long s = (v | v << 16) & 0x0000FFFF0000FFFFL;
        s = (s | s << 8) & 0x00FF00FF00FF00FFL;
        s = (s | s << 4) & 0x0F0F0F0F0F0F0F0FL;
        s = (s | s << 2) & 0x3333333333333333L;
        return (s | s << 1) & 0x5555555555555555L;
    }
}
