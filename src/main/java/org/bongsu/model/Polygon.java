package org.bongsu.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What rings enclose, straight in degrees from corner to corner and from the last to the first; where rings lie in or across one
 * another, what is enclosed an odd number of times lies in it.
 *
 * @param rings at least one, of at least three corners each
 * @param name  such as that of a province, empty for one drawn by hand
 */
public record Polygon(List<List<GeoPoint>> rings, String name) implements Area {
    public Polygon {
        rings = rings.stream().map(List::copyOf).toList();
        if (rings.isEmpty() || rings.stream().anyMatch(ring -> ring.size() < 3)) {
            throw new IllegalArgumentException("an area has at least three corners");
        }
        bounds(rings);
    }

    /**
     * What one ring encloses.
     *
     * @throws IllegalArgumentException with fewer than three corners, or when they all lie on one meridian or parallel
     */
    public static Polygon of(List<GeoPoint> ring) {
        return new Polygon(List.of(ring), "");
    }

    @Override
    public Box bounds() {
        return bounds(rings);
    }

    private static Box bounds(List<List<GeoPoint>> rings) {
        double west = 180;
        double south = 90;
        double east = -180;
        double north = -90;
        for (List<GeoPoint> ring : rings) {
            for (GeoPoint corner : ring) {
                west = Math.min(west, corner.lon());
                south = Math.min(south, corner.lat());
                east = Math.max(east, corner.lon());
                north = Math.max(north, corner.lat());
            }
        }
        return new Box(west, south, east, north);
    }

    /** By the even-odd rule: a ray to the east crosses the rings an odd number of times. */
    @Override
    public boolean contains(GeoPoint point) {
        boolean in = false;
        for (List<GeoPoint> ring : rings) {
            GeoPoint a = ring.getLast();
            for (GeoPoint b : ring) {
                if (a.lat() > point.lat() != b.lat() > point.lat()
                        && point.lon() < (b.lon() - a.lon()) * (point.lat() - a.lat()) / (b.lat() - a.lat()) + a.lon()) {
                    in = !in;
                }
                a = b;
            }
        }
        return in;
    }

    /** The sum of its rings; one that crosses itself counts by how its parts run. */
    @Override
    public double km2() {
        return rings.stream().mapToDouble(ring -> Math.abs(signed(ring))).sum();
    }

    /** The integral of the sine of the latitude along the ring, exact for sides that are straight in degrees. */
    private static double signed(List<GeoPoint> ring) {
        double sum = 0;
        GeoPoint a = ring.getLast();
        for (GeoPoint b : ring) {
            double from = Math.toRadians(a.lat());
            double to = Math.toRadians(b.lat());
            double sine = Math.abs(to - from) < 1e-9 ? Math.sin((from + to) / 2) : (Math.cos(from) - Math.cos(to)) / (to - from);
            sum += Math.toRadians(b.lon() - a.lon()) * sine;
            a = b;
        }
        return sum * EARTH_RADIUS_KM * EARTH_RADIUS_KM;
    }

    /** The same with a corner at another place. */
    public Polygon moved(int ring, int corner, GeoPoint to) {
        List<List<GeoPoint>> others = new ArrayList<>(rings);
        List<GeoPoint> changed = new ArrayList<>(rings.get(ring));
        changed.set(corner, to);
        others.set(ring, changed);
        return new Polygon(others, "");
    }
}
