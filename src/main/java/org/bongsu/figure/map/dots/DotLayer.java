package org.bongsu.figure.map.dots;

import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.figure.map.plane.Projection;
import org.bongsu.model.Box;
import org.bongsu.situation.columns.Columns;

/**
 * The places of many events on the plane of the map, projected once, in the order of a Z curve (Morton 1966): what lies together on the
 * map lies together in memory. Immutable.
 */
final class DotLayer {
    /** Rows whose bounds are kept together. */
    static final int BLOCK = 512;
    private static final int BITS = 16;
    /** The plane that the curve fills, in kilometres from the middle. */
    private static final double REACH = 4096;
    private static final double CROWDED = 0.97;
    private static final int MOST = 8191;

    private static final Map<Columns, DotLayer> KEPT = Collections.synchronizedMap(new WeakHashMap<>());

    final int[] rows;
    final float[] x;
    final float[] y;
    final byte[] severity;
    /** West, north, east, south of each block. */
    final float[] bounds;
    private final int size;
    private final double[] crowds = new double[BITS + 1];

    /** The layer of columns, made when it is first asked for: a million take about a third of a second. */
    static DotLayer of(Columns columns) {
        return KEPT.computeIfAbsent(columns, DotLayer::new);
    }

    /** A layer of all rows that the map has a place for. */
    DotLayer(Columns source) {
        size = source.size();
        long[] order = new long[size];
        float[] px = new float[size];
        float[] py = new float[size];
        int n = 0;
        Box region = MapView.REGION;
        for (int row = 0; row < size; row++) {
            double lat = source.lat(row);
            double lon = source.lon(row);
            if (lat >= region.south() && lat <= region.north() && lon >= region.west() && lon <= region.east()) {
                Point2D.Double p = Projection.KOREA.project(lon, lat);
                px[row] = (float) p.x;
                py[row] = (float) p.y;
                order[n++] = (spread(cell(p.x)) | spread(cell(p.y)) << 1) << 32 | row;
            }
        }
        order = Arrays.copyOf(order, n);
        Arrays.parallelSort(order);
        rows = new int[n];
        x = new float[n];
        y = new float[n];
        severity = new byte[n];
        for (int i = 0; i < n; i++) {
            int row = (int) order[i];
            rows[i] = row;
            x[i] = px[row];
            y[i] = py[row];
            severity[i] = (byte) Math.clamp(source.severity(row), 1, 5);
        }
        bounds = bounds();
        crowd(order);
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
        double level = Math.clamp(BITS - Math.log(km / (2 * REACH / (1 << BITS))) / Math.log(2), 0, BITS);
        int below = (int) level;
        int above = Math.min(BITS, below + 1);
        return crowds[below] + (crowds[above] - crowds[below]) * (level - below);
    }

    private float[] bounds() {
        float[] boxes = new float[(rows.length + BLOCK - 1) / BLOCK * 4];
        for (int block = 0; block * BLOCK < rows.length; block++) {
            float west = Float.MAX_VALUE;
            float north = Float.MAX_VALUE;
            float east = -Float.MAX_VALUE;
            float south = -Float.MAX_VALUE;
            for (int i = block * BLOCK; i < Math.min(rows.length, (block + 1) * BLOCK); i++) {
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
    private void crowd(long[] order) {
        for (int level = 0; level <= BITS; level++) {
            int shift = 32 + 2 * (BITS - level);
            long[] events = new long[MOST + 1];
            for (int from = 0, to; from < order.length; from = to) {
                to = from + 1;
                while (to < order.length && order[to] >>> shift == order[from] >>> shift) {
                    to++;
                }
                events[Math.min(to - from, MOST)] += to - from;
            }
            long below = 0;
            int n = 0;
            while (n < MOST && below < CROWDED * order.length) {
                below += events[++n];
            }
            crowds[level] = Math.max(1, n);
        }
    }

    private static long cell(double km) {
        return Math.clamp((long) ((km + REACH) / (2 * REACH) * (1 << BITS)), 0, (1 << BITS) - 1);
    }

    /** Spreads 16 bits so that a zero stands between each two. */
    private static long spread(long v) {
        long s = (v | v << 8) & 0x00FF00FFL;
        s = (s | s << 4) & 0x0F0F0F0FL;
        s = (s | s << 2) & 0x33333333L;
        return (s | s << 1) & 0x55555555L;
    }
}
