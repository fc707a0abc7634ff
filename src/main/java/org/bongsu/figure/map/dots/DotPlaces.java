package org.bongsu.figure.map.dots;

import java.awt.geom.Point2D;
import java.util.Arrays;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.figure.map.plane.Projection;
import org.bongsu.model.Box;
import org.bongsu.situation.columns.Columns;

/**
 * The points at which events are, each once: machines place very many events at few points, so each point is projected once, and rows are
 * sorted by counting. Each point is one run of rows.
 */
final class DotPlaces {
    /** Cells along a side of the curve are two to the power of this. */
    static final int BITS = 16;
    /** The plane that the curve fills, in kilometres from the middle. */
    static final double REACH = 4096;
    /** Stands for a place that no map shows. */
    private static final long OUTSIDE = 1L << 32;
    private static final double UNITS = 1e6;

    private final int[] place;
    private long[] points = new long[1 << 10];
    private int[] counts = new int[1 << 10];
    private int[] slots = new int[1 << 12];
    private int size;
    private final float[] x;
    private final float[] y;
    private final int[] ranks;
    private final int[] starts;
    private final int[] cells;

    DotPlaces(Columns source) {
        place = new int[source.size()];
        long last = 0;
        int at = -1;
        for (int row = 0; row < place.length; row++) {
            long point = source.point(row);
            if (at < 0 || point != last) {
                at = find(point);
                last = point;
            }
            place[row] = at;
            counts[at]++;
        }
        x = new float[size];
        y = new float[size];
        long[] order = new long[size];
        for (int each = 0; each < size; each++) {
            order[each] = project(each) << 31 | each;
        }
        Arrays.parallelSort(order);
        ranks = new int[size];
        int[] from = new int[size + 1];
        int[] sorted = new int[size];
        int rank = 0;
        for (long each : order) {
            int of = (int) (each & Integer.MAX_VALUE);
            long code = each >>> 31;
            ranks[of] = code == OUTSIDE ? -1 : rank;
            if (code != OUTSIDE) {
                sorted[rank] = (int) code;
                from[rank + 1] = from[rank] + counts[of];
                rank++;
            }
        }
        cells = Arrays.copyOf(sorted, rank);
        starts = Arrays.copyOf(from, rank + 1);
    }

    /** The place of a row. */
    int of(int row) {
        return place[row];
    }

    /** Where a place is on the plane, in kilometres. */
    float x(int at) {
        return x[at];
    }

    /** The same to the south. */
    float y(int at) {
        return y[at];
    }

    /** For each place the how-manieth it is along the curve, -1 for one off the map. */
    int[] ranks() {
        return ranks;
    }

    /** How many rows lie at the places before each along the curve, and at the end all. */
    int[] starts() {
        return starts;
    }

    /** The codes of the cells of the places along the curve, ascending as unsigned numbers. */
    int[] cells() {
        return cells;
    }

    /** Projects a place, and gives the code of its cell. */
    private long project(int at) {
        int latUnits = (int) (points[at] >> 32);
        double lat = latUnits / UNITS;
        double lon = (int) points[at] / UNITS;
        Box region = MapView.REGION;
        if (latUnits == Columns.NO_POINT || lat < region.south() || lat > region.north() || lon < region.west() || lon > region.east()) {
            return OUTSIDE;
        }
        Point2D.Double p = Projection.KOREA.project(lon, lat);
        x[at] = (float) p.x;
        y[at] = (float) p.y;
        return spread(cell(p.x)) | spread(cell(p.y)) << 1;
    }

    private int find(long point) {
        int mask = slots.length - 1;
        int slot = mixed(point) & mask;
        while (slots[slot] != 0) {
            if (points[slots[slot] - 1] == point) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & mask;
        }
        if (size == points.length) {
            points = Arrays.copyOf(points, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
        }
        points[size] = point;
        slots[slot] = ++size;
        if (2 * size > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        int mask = slots.length - 1;
        for (int at = 0; at < size; at++) {
            int slot = mixed(points[at]) & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = at + 1;
        }
    }

    /** The upper bits of a product with the golden ratio (Knuth 1973). */
    private static int mixed(long point) {
        return (int) (point * 0x9E3779B97F4A7C15L >>> 33);
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
