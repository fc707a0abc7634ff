package org.bongsu.situation.columns;

import java.util.Arrays;
import org.bongsu.model.Area;
import org.bongsu.model.GeoPoint;

/**
 * Finds the rows that lie in a shape. A lasso is laid over a grid first: rows in cells that its line does not touch need no
 * further look.
 */
final class AreaScan {
    private static final int GRID = 128;
    private static final byte OUT = 0;
    private static final byte IN = 1;
    private static final byte EDGE = 2;

    private final Columns columns;
    private final Shape shape;
    private final Area bounds;

    AreaScan(Columns columns, Shape shape) {
        this.columns = columns;
        this.shape = shape;
        this.bounds = shape.bounds();
    }

    Bits rows() {
        Bits bits = box();
        return shape instanceof Lasso lasso ? within(lasso, bits) : bits;
    }

    /** The rows in the bounds. */
    private Bits box() {
        int west = Columns.units(bounds.west());
        int east = Columns.units(bounds.east());
        int south = Columns.units(bounds.south());
        int north = Columns.units(bounds.north());
        int[] lats = columns.lats();
        int[] lons = columns.lons();
        Bits bits = new Bits(columns.size());
        for (int word = 0; word < bits.words.length; word++) {
            int first = word << 6;
            int n = Math.min(64, columns.size() - first);
            long set = 0;
            for (int i = 0; i < n; i++) {
                int lat = lats[first + i];
                int lon = lons[first + i];
                // The sign bit is clear when none of the four differences is below zero.
                int out = lat - south | north - lat | lon - west | east - lon;
                set |= (long) (~out >>> 31) << i;
            }
            bits.words[word] = set;
        }
        return bits;
    }

    private Bits within(Lasso lasso, Bits near) {
        byte[] grid = grid(lasso);
        double perLat = GRID / (bounds.north() - bounds.south());
        double perLon = GRID / (bounds.east() - bounds.west());
        for (int row : near.rows()) {
            double lat = columns.lat(row);
            double lon = columns.lon(row);
            byte cell = grid[cell(lat - bounds.south(), perLat) * GRID + cell(lon - bounds.west(), perLon)];
            if (cell == OUT || cell == EDGE && !lasso.contains(new GeoPoint(lat, lon))) {
                near.clear(row);
            }
        }
        return near;
    }

    private static int cell(double degrees, double per) {
        return Math.clamp((int) (degrees * per), 0, GRID - 1);
    }

    /** For each cell whether it lies outside, inside or on the line. */
    private byte[] grid(Lasso lasso) {
        byte[] grid = new byte[GRID * GRID];
        double height = (bounds.north() - bounds.south()) / GRID;
        double width = (bounds.east() - bounds.west()) / GRID;
        GeoPoint a = lasso.ring().getLast();
        for (GeoPoint b : lasso.ring()) {
            edge(grid, a, b, height, width);
            a = b;
        }
        for (int y = 0; y < GRID; y++) {
            double lat = bounds.south() + (y + 0.5) * height;
            double[] crossings = crossings(lasso, lat);
            int passed = 0;
            for (int x = 0; x < GRID; x++) {
                double lon = bounds.west() + (x + 0.5) * width;
                while (passed < crossings.length && crossings[passed] <= lon) {
                    passed++;
                }
                if (grid[y * GRID + x] != EDGE) {
                    grid[y * GRID + x] = (crossings.length - passed) % 2 == 1 ? IN : OUT;
                }
            }
        }
        return grid;
    }

    /** Where the ring crosses a parallel, from west to east. */
    private static double[] crossings(Lasso lasso, double lat) {
        double[] crossings = new double[lasso.ring().size()];
        int n = 0;
        GeoPoint a = lasso.ring().getLast();
        for (GeoPoint b : lasso.ring()) {
            if (a.lat() > lat != b.lat() > lat) {
                crossings[n++] = (b.lon() - a.lon()) * (lat - a.lat()) / (b.lat() - a.lat()) + a.lon();
            }
            a = b;
        }
        Arrays.sort(crossings, 0, n);
        return Arrays.copyOf(crossings, n);
    }

    /** Marks the cells of every row of cells that a side of the ring passes through, and their neighbours. */
    private void edge(byte[] grid, GeoPoint a, GeoPoint b, double height, double width) {
        double low = Math.min(a.lat(), b.lat());
        double high = Math.max(a.lat(), b.lat());
        for (int y = cell(low - bounds.south() - height, 1 / height); y <= cell(high - bounds.south() + height, 1 / height); y++) {
            double from = lonAt(a, b, bounds.south() + y * height - height / 2);
            double to = lonAt(a, b, bounds.south() + (y + 1) * height + height / 2);
            int first = cell(Math.min(from, to) - bounds.west() - width, 1 / width);
            int last = cell(Math.max(from, to) - bounds.west() + width, 1 / width);
            for (int x = first; x <= last; x++) {
                grid[y * GRID + x] = EDGE;
            }
        }
    }

    /** Where a side stands at a latitude, not beyond its ends. */
    private static double lonAt(GeoPoint a, GeoPoint b, double lat) {
        if (a.lat() == b.lat()) {
            return lat < a.lat() ? a.lon() : b.lon();
        }
        double share = Math.clamp((lat - a.lat()) / (b.lat() - a.lat()), 0, 1);
        return a.lon() + share * (b.lon() - a.lon());
    }
}
