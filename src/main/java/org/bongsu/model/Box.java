package org.bongsu.model;

/** A box on the map, in degrees, borders included; it does not cross the antimeridian. */
public record Box(double west, double south, double east, double north) implements Area {
    public Box {
        if (!(west < east && south < north && west >= -180 && east <= 180 && south >= -90 && north <= 90)) {
            throw new IllegalArgumentException("an area is W,S,E,N in degrees: " + west + "," + south + "," + east + "," + north);
        }
    }

    @Override
    public Box bounds() {
        return this;
    }

    @Override
    public boolean contains(GeoPoint p) {
        return p.lon() >= west && p.lon() <= east && p.lat() >= south && p.lat() <= north;
    }

    @Override
    public double km2() {
        return EARTH_RADIUS_KM * EARTH_RADIUS_KM * Math.toRadians(east - west)
                * (Math.sin(Math.toRadians(north)) - Math.sin(Math.toRadians(south)));
    }
}
