package org.bongsu.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Joins the detailed coast of Korea (GSHHG) to that of the region (Natural Earth).
 *
 * <p>The line of the join runs through open sea, and so around whole islands, and meets the mainland's coast at two points only,
 * east of Dalian and east of Vladivostok: there the two outlines are spliced, and the coarser one is bent to
 * meet the finer over the last kilometres. No edge is left that could show.
 */
final class BasemapCoast {
    private static final double[] JOIN = {122.7, 44, 122.7, 38.2, 123.5, 37.5, 123.5, 33, 128.2, 33, 129.55, 34, 130.4, 34.95,
        132.9, 37, 132.9, 41.5, 132.5, 42.3, 132.5, 44, 122.7, 44};
    private static final double[] WEST = {122.7, 39.535};
    private static final double[] EAST = {132.5, 42.918};
    private static final double BEND_KM = 15;
    private static final double COARSE_KM = 0.9;
    private static final double COARSE_WITHIN_KM = 70;

    private final double[] shore;
    private final double[] mainland;
    private final List<double[]> near = new ArrayList<>();
    private final List<double[]> far = new ArrayList<>();

    /**
     * Joins the rings of two outlines of land.
     *
     * @param detailed within 122.5-133E, 32.5-44N, cut off there
     * @param regional of the whole frame
     */
    BasemapCoast(List<double[]> detailed, List<double[]> regional) {
        double[] fine = largest(detailed);
        double[] coarse = largest(regional);
        shore = coarsened(section(fine, nearest(fine, WEST), nearest(fine, EAST), false));
        double[] rest = section(coarse, nearest(coarse, EAST), nearest(coarse, WEST), true);
        bend(rest, shore[shore.length - 2], shore[shore.length - 1]);
        double[] back = BasemapTopology.reversed(rest);
        bend(back, shore[0], shore[1]);
        mainland = BasemapTopology.joined(List.of(shore, BasemapTopology.reversed(back)));
        detailed.stream().filter(r -> r != fine && inside(r)).forEach(near::add);
        regional.stream().filter(r -> r != coarse && !inside(r)).forEach(far::add);
    }

    /** Continental Asia as far as the frame goes. */
    double[] mainland() {
        return mainland;
    }

    /** Islands from the detailed outline. */
    List<double[]> near() {
        return near;
    }

    /** Islands from the regional outline. */
    List<double[]> far() {
        return far;
    }

    /** The detailed coast between the points of it that lie nearest to the two ends of a line. */
    double[] shoreBetween(double[] line) {
        int from = BasemapRing.nearest(shore, line[0], line[1]);
        int to = BasemapRing.nearest(shore, line[line.length - 2], line[line.length - 1]);
        double[] part = Arrays.copyOfRange(shore, 2 * Math.min(from, to), 2 * Math.max(from, to) + 2);
        return from <= to ? part : BasemapTopology.reversed(part);
    }

    /** The point of the detailed coast that lies nearest. */
    double[] shoreAt(double lon, double lat) {
        int at = BasemapRing.nearest(shore, lon, lat);
        return new double[] {shore[2 * at], shore[2 * at + 1]};
    }

    /** A line whose ends, where they lay at the coarse coast, are led to the detailed one. */
    double[] ledAshore(double[] line, boolean start, boolean end) {
        double[] led = end ? ledAshore(line) : line;
        return start ? BasemapTopology.reversed(ledAshore(BasemapTopology.reversed(led))) : led;
    }

    private double[] ledAshore(double[] line) {
        int size = line.length;
        while (size > 4 && !BasemapRing.contains(mainland, line[size - 2], line[size - 1])) {
            size -= 2;
        }
        double[] led = Arrays.copyOf(line, size + 2);
        int at = BasemapRing.nearest(shore, line[size - 2], line[size - 1]);
        led[size] = shore[2 * at];
        led[size + 1] = shore[2 * at + 1];
        return led;
    }

    /** By the middle of its box, which hardly differs between the two outlines of one island. */
    private static boolean inside(double[] ring) {
        double west = 180;
        double east = -180;
        double south = 90;
        double north = -90;
        for (int i = 0; i < ring.length; i += 2) {
            west = Math.min(west, ring[i]);
            east = Math.max(east, ring[i]);
            south = Math.min(south, ring[i + 1]);
            north = Math.max(north, ring[i + 1]);
        }
        return BasemapRing.contains(JOIN, (west + east) / 2, (south + north) / 2);
    }

    /** A line that loses detail bit by bit towards its ends, where coarser ones go on. */
    private static double[] coarsened(double[] line) {
        int n = line.length / 2;
        double[] tolerance = new double[n];
        for (int i = 0; i < n; i++) {
            double off = Math.sqrt(Math.min(BasemapRing.km2(line[0], line[1], line[2 * i], line[2 * i + 1]),
                    BasemapRing.km2(line[2 * n - 2], line[2 * n - 1], line[2 * i], line[2 * i + 1])));
            double near = Math.max(0, 1 - off / COARSE_WITHIN_KM);
            tolerance[i] = COARSE_KM * near * near;
        }
        return new BasemapThinning(COARSE_KM).thin(line, tolerance);
    }

    private static double[] largest(List<double[]> rings) {
        return rings.stream().max(Comparator.comparingDouble(r -> Math.abs(BasemapRing.km2(r)))).orElseThrow();
    }

    private static int nearest(double[] ring, double[] point) {
        return BasemapRing.nearest(ring, point[0], point[1]);
    }

    /** The way along a ring from one point to another: the one that touches the edge of its box, or the one that does not. */
    private static double[] section(double[] ring, int from, int to, boolean alongEdge) {
        double[] forth = walk(ring, from, to);
        boolean touches = false;
        for (int i = 1; i < forth.length; i += 2) {
            touches |= forth[i] > 43.9;
        }
        return touches == alongEdge ? forth : BasemapTopology.reversed(walk(ring, to, from));
    }

    private static double[] walk(double[] ring, int from, int to) {
        int n = ring.length / 2 - 1;
        int steps = Math.floorMod(to - from, n);
        double[] way = new double[2 * steps + 2];
        for (int i = 0; i <= steps; i++) {
            way[2 * i] = ring[2 * ((from + i) % n)];
            way[2 * i + 1] = ring[2 * ((from + i) % n) + 1];
        }
        return way;
    }

    /** Moves the start of a line to a point, and what follows less and less. */
    private static void bend(double[] line, double lon, double lat) {
        double dx = lon - line[0];
        double dy = lat - line[1];
        double startX = line[0];
        double startY = line[1];
        for (int i = 0; i < line.length; i += 2) {
            double share = 1 - Math.sqrt(BasemapRing.km2(startX, startY, line[i], line[i + 1])) / BEND_KM;
            if (share <= 0) {
                return;
            }
            line[i] += dx * share;
            line[i + 1] += dy * share;
        }
    }
}
