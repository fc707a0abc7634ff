package org.bongsu.model;

/** A part of the map that incidents can lie in: a box, all within some kilometres of a point, or what lines enclose. */
public sealed interface Area permits Box, Circle, Polygon {
    /** The mean radius of the earth after the IUGG. */
    double EARTH_RADIUS_KM = 6371.0088;

    /** The smallest box around it. */
    Box bounds();

    /** Whether a point lies in it. */
    boolean contains(GeoPoint point);

    /** How large it is on the sphere of the mean radius, in square kilometres. */
    double km2();

    /** What it is called, empty for an area that was drawn by hand. */
    default String name() {
        return "";
    }
}
