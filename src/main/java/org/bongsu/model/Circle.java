package org.bongsu.model;

/**
 * All that lies within some kilometres of a point.
 *
 * @param km   up to a quarter of the way around the earth, above 0
 * @param name of the place in the middle, empty where it has none
 */
public record Circle(GeoPoint center, double km, String name) implements Area {
    private static final double MOST = 10_000;

    public Circle {
        if (!(km > 0 && km <= MOST)) {
            throw new IllegalArgumentException("a distance is above 0 and at most 10,000 km, not " + km);
        }
    }

    /** About a point that has no name. */
    public Circle(GeoPoint center, double km) {
        this(center, km, "");
    }

    /** The same as far as another point. */
    public Circle through(GeoPoint edge) {
        return new Circle(center, Math.clamp(center.kmTo(edge), 0.1, MOST), name);
    }

    /** By the cap's tangent meridians; a cap over a pole or the antimeridian has the bounds of whole parallels. */
    @Override
    public Box bounds() {
        double angle = km / EARTH_RADIUS_KM;
        double degrees = Math.toDegrees(angle) + 1e-6;
        double south = Math.max(-90, center.lat() - degrees);
        double north = Math.min(90, center.lat() + degrees);
        double ratio = Math.sin(angle) / Math.cos(Math.toRadians(center.lat()));
        double across = south <= -90 || north >= 90 || ratio >= 1 ? 360 : Math.toDegrees(Math.asin(ratio)) + 1e-6;
        boolean whole = center.lon() - across < -180 || center.lon() + across > 180;
        return whole ? new Box(-180, south, 180, north) : new Box(center.lon() - across, south, center.lon() + across, north);
    }

    @Override
    public boolean contains(GeoPoint point) {
        return center.kmTo(point) <= km;
    }

    @Override
    public double km2() {
        return 2 * Math.PI * EARTH_RADIUS_KM * EARTH_RADIUS_KM * (1 - Math.cos(km / EARTH_RADIUS_KM));
    }
}
