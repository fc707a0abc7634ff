package org.bongsu.model;

/**
 * A point on the earth (WGS 84).
 *
 * @param lat degrees north, -90 to 90
 * @param lon degrees east, -180 to 180
 */
public record GeoPoint(double lat, double lon) {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    public GeoPoint {
        if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("no such point: " + lat + ", " + lon);
        }
    }

    /** Great-circle distance in kilometres (haversine, on the IUGG mean radius). */
    public double kmTo(GeoPoint other) {
        double dLat = Math.toRadians(other.lat - lat) / 2;
        double dLon = Math.toRadians(other.lon - lon) / 2;
        double h = Math.pow(Math.sin(dLat), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.pow(Math.sin(dLon), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /** The point this many kilometres away on a bearing in degrees from north, clockwise. */
    public GeoPoint moved(double km, double bearing) {
        double d = km / EARTH_RADIUS_KM;
        double b = Math.toRadians(bearing);
        double phi = Math.toRadians(lat);
        double phi2 = Math.asin(Math.sin(phi) * Math.cos(d) + Math.cos(phi) * Math.sin(d) * Math.cos(b));
        double lambda2 = Math.toRadians(lon)
                + Math.atan2(Math.sin(b) * Math.sin(d) * Math.cos(phi), Math.cos(d) - Math.sin(phi) * Math.sin(phi2));
        double degrees = Math.toDegrees(lambda2);
        return new GeoPoint(Math.toDegrees(phi2), (degrees + 540) % 360 - 180);
    }
}
