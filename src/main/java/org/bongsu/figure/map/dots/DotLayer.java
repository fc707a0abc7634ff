package org.bongsu.figure.map.dots;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.bongsu.situation.columns.Columns;

/**
 * The places of many events on the plane of the map, projected once, in the order of a Z curve (Morton 1966): what lies together on the
 * map lies together in memory, and what is at one point is one run. Immutable.
 */
final class DotLayer {
    /** Points whose bounds are kept together. */
    static final int BLOCK = 128;
    private static final int BITS = DotPlaces.BITS;
    private static final double CROWDED = 0.97;
    private static final int MOST = 8191;

    private static final Map<Columns, DotLayer> KEPT = Collections.synchronizedMap(new WeakHashMap<>());

    /** The rows that have a place on the map, point by point. */
    final int[] rows;
    final byte[] severity;
    /** Where each point is in kilometres on the plane, the first of its rows among the rows, and how grave all of these are together. */
    final float[] x;
    final float[] y;
    final int[] starts;
    final int[] graveness;
    /** West, north, east, south of each block. */
    final float[] bounds;
    private final int size;
    private final double[] crowds = new double[BITS + 1];

    /** The layer of columns, made when it is first asked for: a million take some tens of milliseconds. */
    static DotLayer of(Columns columns) {
        return KEPT.computeIfAbsent(columns, DotLayer::new);
    }

    /** A layer of all rows that the map has a place for. */
    DotLayer(Columns source) {
        size = source.size();
        DotPlaces places = new DotPlaces(source);
        int[] rank = places.ranks();
        starts = places.starts();
        int points = starts.length - 1;
        rows = new int[starts[points]];
        severity = new byte[rows.length];
        x = new float[points];
        y = new float[points];
        graveness = new int[points];
        for (int place = 0; place < rank.length; place++) {
            if (rank[place] >= 0) {
                x[rank[place]] = places.x(place);
                y[rank[place]] = places.y(place);
            }
        }
        int[] at = starts.clone();
        for (int row = 0; row < size; row++) {
            int point = rank[places.of(row)];
            if (point >= 0) {
                int i = at[point]++;
                int grave = Math.clamp(source.severity(row), 1, 5);
                rows[i] = row;
                severity[i] = (byte) grave;
                graveness[point] += grave;
            }
        }
        bounds = bounds();
        crowd(places.cells(), starts);
    }

    /** How many rows, with and without a place on the map. */
    int size() {
        return size;
    }

    /** How many rows have a place on the map. */
    int placed() {
        return rows.length;
    }

    /**
     * How many events a crowded cell holds, one in which three of a hundred events are not outnumbered.
     *
     * @param km the side of a cell
     */
    double crowd(double km) {
        double level = Math.clamp(BITS - Math.log(km / (2 * DotPlaces.REACH / (1 << BITS))) / Math.log(2), 0, BITS);
        int below = (int) level;
        int above = Math.min(BITS, below + 1);
        return crowds[below] + (crowds[above] - crowds[below]) * (level - below);
    }

    private float[] bounds() {
        float[] boxes = new float[(x.length + BLOCK - 1) / BLOCK * 4];
        for (int block = 0; block * BLOCK < x.length; block++) {
            float west = Float.MAX_VALUE;
            float north = Float.MAX_VALUE;
            float east = -Float.MAX_VALUE;
            float south = -Float.MAX_VALUE;
            for (int i = block * BLOCK; i < Math.min(x.length, (block + 1) * BLOCK); i++) {
                west = Math.min(west, x[i]);
                east = Math.max(east, x[i]);
                north = Math.min(north, y[i]);
                south = Math.max(south, y[i]);
            }
            boxes[4 * block] = west;
            boxes[4 * block + 1] = north;
            boxes[4 * block + 2] = east;
            boxes[4 * block + 3] = south;
        }
        return boxes;
    }

    /** At each level of the curve, counts cells by how many events they hold. */
    private void crowd(int[] cells, int[] starts) {
        for (int level = 0; level <= BITS; level++) {
            int shift = 2 * (BITS - level);
            long[] events = new long[MOST + 1];
            for (int from = 0, to; from < cells.length; from = to) {
                long cell = Integer.toUnsignedLong(cells[from]) >>> shift;
                to = from + 1;
                while (to < cells.length && Integer.toUnsignedLong(cells[to]) >>> shift == cell) {
                    to++;
                }
                int n = starts[to] - starts[from];
                events[Math.min(n, MOST)] += n;
            }
            long below = 0;
            int n = 0;
            while (n < MOST && below < CROWDED * rows.length) {
                below += events[++n];
            }
            crowds[level] = Math.max(1, n);
        }
    }
}
