package org.bongsu.figure.map.plane;

import java.awt.geom.Point2D;
import org.bongsu.model.GeoPoint;

/**
 * Lambert's conformal conic projection of the sphere with standard parallels 34° and 42° N, centred on 127.5° E, 38° N.
 *
 * <p>It keeps angles everywhere and distances within 0.3 % from Jeju to the Amnok. Formulas: Snyder, Map Projections, A Working
 * Manual (USGS 1395, 1987), 15-1 to 15-5, on the IUGG mean radius. Coordinates are kilometres east and south of the centre.
 */
public final class Projection {
    /** The projection of all maps. */
    public static final Projection KOREA = new Projection(34, 42, 38, 127.5);

    private static final double EARTH_RADIUS_KM = 6371.0088;
    /** The cone opens without end towards the other pole; nothing south of this is ever drawn. */
    private static final double SOUTHERNMOST = -60;

    private final double n;
    private final double rf;
    private final double rho0;
    private final double meridian;

    private Projection(double parallel1, double parallel2, double parallel0, double meridian) {
        double phi1 = Math.toRadians(parallel1);
        double phi2 = Math.toRadians(parallel2);
        n = Math.log(Math.cos(phi1) / Math.cos(phi2)) / Math.log(half(phi2) / half(phi1));
        rf = EARTH_RADIUS_KM * Math.cos(phi1) * Math.pow(half(phi1), n) / n;
        rho0 = rf / Math.pow(half(Math.toRadians(parallel0)), n);
        this.meridian = meridian;
    }

    private static double half(double phi) {
        return Math.tan(Math.PI / 4 + phi / 2);
    }

    /** Where a point lies, in kilometres east (x) and south (y) of the centre. */
    public Point2D.Double project(GeoPoint point) {
        return project(point.lon(), point.lat());
    }

    /** The same for degrees east and north. */
    public Point2D.Double project(double lon, double lat) {
        double rho = rf / Math.pow(half(Math.toRadians(Math.clamp(lat, SOUTHERNMOST, 89.9))), n);
        double theta = n * Math.toRadians(lon - meridian);
        return new Point2D.Double(rho * Math.sin(theta), rho * Math.cos(theta) - rho0);
    }

    /** The point at a place on the plane: the exact inverse. */
    public GeoPoint unproject(double x, double y) {
        double dy = rho0 + y;
        double rho = Math.hypot(x, dy);
        double lat = 2 * Math.toDegrees(Math.atan(Math.pow(rf / rho, 1 / n))) - 90;
        double lon = meridian + Math.toDegrees(Math.atan2(x, dy)) / n;
        return new GeoPoint(Math.clamp(lat, -90, 90), Math.clamp(lon, -180, 180));
    }

    /** Kilometres on the plane for one on the ground, at a latitude. */
    public double scale(double lat) {
        double phi = Math.toRadians(lat);
        return rf * n / Math.pow(half(phi), n) / (EARTH_RADIUS_KM * Math.cos(phi));
    }
}
