package org.bongsu.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The box that the regional map covers: within it Natural Earth 1:10m and GSHHG, around it a coarse world. */
public final class BasemapFrame {
    public static final double WEST = 115;
    public static final double SOUTH = 22;
    public static final double EAST = 152;
    public static final double NORTH = 52;
    private static final double NEAR = 1e-4;
    private static final double STEP = 0.25;
    private static final double[] MERIDIANS = {WEST, EAST, 55, 180};
    private static final double[] PARALLELS = {SOUTH, NORTH, -20, 84};
    /** The boxes around the frame: west, east, south, north, as far as a map of the region can show. */
    private static final double[][] AROUND = {
        {55, -20, WEST, 84}, {EAST, -20, 180, 84}, {WEST, -20, EAST, SOUTH}, {WEST, NORTH, EAST, 84}};

    private BasemapFrame() { }

    /** Whether a point lies on an edge of the frame, or on the far edges of the world that is drawn. */
    static boolean on(double lon, double lat) {
        return edge(lon, lat) != 0;
    }

    /** Whether the way between two points runs along one edge, and is no coast therefore. */
    static boolean along(double lon, double lat, double lon2, double lat2) {
        return (edge(lon, lat) & edge(lon2, lat2)) != 0;
    }

    private static int edge(double lon, double lat) {
        int edges = 0;
        for (int i = 0; i < 4; i++) {
            edges |= Math.abs(lon - MERIDIANS[i]) < NEAR ? 1 << i : 0;
            edges |= Math.abs(lat - PARALLELS[i]) < NEAR ? 16 << i : 0;
        }
        return edges;
    }

    /** The parts of a ring that lie around the frame, closed along its edges. */
    static List<double[]> around(double[] ring) {
        List<double[]> parts = new ArrayList<>();
        for (double[] box : AROUND) {
            double[] part = ring;
            for (int side = 0; side < 4 && part.length >= 6; side++) {
                part = cut(part, side, box[side]);
            }
            if (part.length >= 6) {
                parts.add(dense(closed(part)));
            }
        }
        return parts;
    }

    /** One step of Sutherland and Hodgman (1974): what lies east (0), north (1), west (2) or south (3) of a limit. */
    private static double[] cut(double[] ring, int side, double limit) {
        double[] out = new double[ring.length * 2 + 8];
        int size = 0;
        int axis = side % 2;
        double sign = side < 2 ? 1 : -1;
        int n = ring.length / 2;
        for (int i = 0; i < n; i++) {
            int j = (i + n - 1) % n;
            double a = sign * (ring[2 * j + axis] - limit);
            double b = sign * (ring[2 * i + axis] - limit);
            if (a >= 0 != b >= 0) {
                double t = a / (a - b);
                out[size + axis] = limit;
                out[size + 1 - axis] = ring[2 * j + 1 - axis] + t * (ring[2 * i + 1 - axis] - ring[2 * j + 1 - axis]);
                size += 2;
            }
            if (b >= 0) {
                out[size++] = ring[2 * i];
                out[size++] = ring[2 * i + 1];
            }
        }
        return Arrays.copyOf(out, size);
    }

    /** The stretches of a line around the frame, on the part of the world that is drawn, up to its edges. */
    static List<double[]> outside(double[] line) {
        List<double[]> parts = new ArrayList<>();
        double[] part = new double[line.length + 4];
        int size = 0;
        for (int i = 0; i < line.length; i += 2) {
            boolean here = around(line[i], line[i + 1]);
            if (i > 0 && here != around(line[i - 2], line[i - 1])) {
                double[] edge = here ? edge(line, i, i - 2) : edge(line, i - 2, i);
                part[size++] = edge[0];
                part[size++] = edge[1];
            }
            if (here) {
                part[size++] = line[i];
                part[size++] = line[i + 1];
            }
            if (size > 0 && (!here || i == line.length - 2)) {
                if (size > 2) {
                    parts.add(Arrays.copyOf(part, size));
                }
                size = 0;
            }
        }
        return parts;
    }

    /** Where the way from a point around the frame to one that is not leaves the former, found by halving. */
    private static double[] edge(double[] line, int outer, int inner) {
        double low = 0;
        double high = 1;
        for (int step = 0; step < 40; step++) {
            double t = (low + high) / 2;
            if (around(line[outer] + t * (line[inner] - line[outer]), line[outer + 1] + t * (line[inner + 1] - line[outer + 1]))) {
                low = t;
            } else {
                high = t;
            }
        }
        return new double[] {line[outer] + low * (line[inner] - line[outer]), line[outer + 1] + low * (line[inner + 1] - line[outer + 1])};
    }

    private static boolean around(double lon, double lat) {
        boolean within = lon >= WEST && lon <= EAST && lat >= SOUTH && lat <= NORTH;
        return !within && lon > 55 && lat > -20;
    }

    /** The parts of a ring that are coast, not edges of the frame. */
    static List<BasemapLine> shores(double[] ring) {
        List<BasemapLine> shores = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= ring.length / 2; i++) {
            if (i == ring.length / 2 || along(ring[2 * i - 2], ring[2 * i - 1], ring[2 * i], ring[2 * i + 1])) {
                if (i - start > 1) {
                    shores.add(new BasemapLine(1, Arrays.copyOfRange(ring, 2 * start, 2 * i)));
                }
                start = i;
            }
        }
        return shores;
    }

    static double[] closed(double[] ring) {
        int last = ring.length - 2;
        if (ring[0] == ring[last] && ring[1] == ring[last + 1]) {
            return ring;
        }
        double[] out = Arrays.copyOf(ring, ring.length + 2);
        out[last + 2] = ring[0];
        out[last + 3] = ring[1];
        return out;
    }

    /** The same ring with points every quarter degree along the frame, so that edges of neighbours bend alike when projected. */
    static double[] dense(double[] ring) {
        double[] out = new double[ring.length];
        int size = 0;
        for (int i = 0; i < ring.length / 2; i++) {
            if (i > 0 && along(ring[2 * i - 2], ring[2 * i - 1], ring[2 * i], ring[2 * i + 1])) {
                double dx = ring[2 * i] - ring[2 * i - 2];
                double dy = ring[2 * i + 1] - ring[2 * i - 1];
                int steps = (int) Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / STEP);
                out = room(out, size + 2 * steps + 2);
                for (int s = 1; s < steps; s++) {
                    out[size++] = ring[2 * i - 2] + dx * s / steps;
                    out[size++] = ring[2 * i - 1] + dy * s / steps;
                }
            }
            out = room(out, size + 2);
            out[size++] = ring[2 * i];
            out[size++] = ring[2 * i + 1];
        }
        return Arrays.copyOf(out, size);
    }

    private static double[] room(double[] array, int size) {
        return size <= array.length ? array : Arrays.copyOf(array, Math.max(size, array.length * 2));
    }
}
