package org.bongsu.gazetteer;

/** Plane geometry of closed lines in degrees. */
final class BasemapRing {
    private BasemapRing() { }

    /** Whether a point lies within a ring (even-odd rule). */
    static boolean contains(double[] ring, double x, double y) {
        boolean inside = false;
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            if (ring[i + 1] > y != ring[j + 1] > y
                    && x < (ring[j] - ring[i]) * (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i]) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** Area in square kilometres, positive when the ring runs counter-clockwise. */
    static double km2(double[] ring) {
        double twice = 0;
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            twice += ring[j] * ring[i + 1] - ring[i] * ring[j + 1];
        }
        return twice / 2 * BasemapThinning.KM_PER_DEGREE * BasemapThinning.KM_PER_DEGREE * Math.cos(Math.toRadians(ring[1]));
    }

    /** Squared distance in square kilometres between two points, on the plane that touches the earth at them. */
    static double km2(double lon, double lat, double lon2, double lat2) {
        double x = (lon2 - lon) * Math.cos(Math.toRadians((lat + lat2) / 2)) * BasemapThinning.KM_PER_DEGREE;
        double y = (lat2 - lat) * BasemapThinning.KM_PER_DEGREE;
        return x * x + y * y;
    }

    /** The index of the point of a line that lies nearest. */
    static int nearest(double[] line, double lon, double lat) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < line.length / 2; i++) {
            double d = km2(line[2 * i], line[2 * i + 1], lon, lat);
            if (d < least) {
                least = d;
                best = i;
            }
        }
        return best;
    }
}
