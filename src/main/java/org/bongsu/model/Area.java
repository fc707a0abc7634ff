package org.bongsu.model;

/** A box on the map, in degrees; it does not cross the antimeridian. */
public record Area(double west, double south, double east, double north) {
    public Area {
        if (!(west < east && south < north && west >= -180 && east <= 180 && south >= -90 && north <= 90)) {
            throw new IllegalArgumentException("an area is W,S,E,N in degrees: " + west + "," + south + "," + east + "," + north);
        }
    }

    /** Whether a point lies in it, borders included. */
    public boolean contains(GeoPoint p) {
        return p.lon() >= west && p.lon() <= east && p.lat() >= south && p.lat() <= north;
    }
}
