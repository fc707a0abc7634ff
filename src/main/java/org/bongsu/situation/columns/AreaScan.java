package org.bongsu.situation.columns;

import java.util.Arrays;
import java.util.List;
import org.bongsu.model.Area;
import org.bongsu.model.Box;
import org.bongsu.model.Circle;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Polygon;
import org.bongsu.model.Unplaced;

/**
 * Finds the rows that lie in an area. A polygon is laid over a grid first: rows in cells that its lines do not touch need no
 * further look.
 */
final class AreaScan {
    private static final int GRID = 128;
    private static final byte OUT = 0;
    private static final byte IN = 1;
    private static final byte EDGE = 2;

    private final Columns columns;
    private final Area area;
    private final Box bounds;

    AreaScan(Columns columns, Area area) {
        this.columns = columns;
        this.area = area;
        this.bounds = area.bounds();
    }

    Bits rows() {
        return switch (area) {
            case Unplaced none -> unplaced();
            case Box box -> box();
            case Circle circle -> within(circle, box());
            case Polygon polygon -> within(polygon, box());
        };
    }

    private Bits unplaced() {
        Bits bits = new Bits(columns.size());
        for (int row = 0; row < columns.size(); row++) {
            if (Double.isNaN(columns.lat(row))) {
                bits.set(row);
            }
        }
        return bits;
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

    private Bits within(Circle circle, Bits near) {
        for (int row : near.rows()) {
            if (!circle.contains(new GeoPoint(columns.lat(row), columns.lon(row)))) {
                near.clear(row);
            }
        }
        return near;
    }

    private Bits within(Polygon polygon, Bits near) {
        byte[] grid = grid(polygon);
        double perLat = GRID / (bounds.north() - bounds.south());
        double perLon = GRID / (bounds.east() - bounds.west());
        for (int row : near.rows()) {
            double lat = columns.lat(row);
            double lon = columns.lon(row);
            byte cell = grid[cell(lat - bounds.south(), perLat) * GRID + cell(lon - bounds.west(), perLon)];
            if (cell == OUT || cell == EDGE && !polygon.contains(new GeoPoint(lat, lon))) {
                near.clear(row);
            }
        }
        return near;
    }

    private static int cell(double degrees, double per) {
        return Math.clamp((int) (degrees * per), 0, GRID - 1);
    }

    /** For each cell whether it lies outside, inside or on the line. */
    private byte[] grid(Polygon polygon) {
        byte[] grid = new byte[GRID * GRID];
        double height = (bounds.north() - bounds.south()) / GRID;
        double width = (bounds.east() - bounds.west()) / GRID;
        for (List<GeoPoint> ring : polygon.rings()) {
            GeoPoint a = ring.getLast();
            for (GeoPoint b : ring) {
                edge(grid, a, b, height, width);
                a = b;
            }
        }
        for (int y = 0; y < GRID; y++) {
            double lat = bounds.south() + (y + 0.5) * height;
            double[] crossings = crossings(polygon, lat);
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

    /** Where the rings cross a parallel, from west to east. */
    private static double[] crossings(Polygon polygon, double lat) {
        double[] crossings = new double[polygon.rings().stream().mapToInt(List::size).sum()];
        int n = 0;
        for (List<GeoPoint> ring : polygon.rings()) {
            GeoPoint a = ring.getLast();
            for (GeoPoint b : ring) {
                if (a.lat() > lat != b.lat() > lat) {
                    crossings[n++] = (b.lon() - a.lon()) * (lat - a.lat()) / (b.lat() - a.lat()) + a.lon();
                }
                a = b;
            }
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
