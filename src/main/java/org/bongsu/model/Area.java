package org.bongsu.model;

import org.jspecify.annotations.Nullable;

/** A part of the map that incidents can lie in: a box, all within some kilometres of a point, what lines enclose, or what has no point at all. */
public sealed interface Area permits Box, Circle, Polygon, Unplaced {
    /** The mean radius of the earth after the IUGG. */
    double EARTH_RADIUS_KM = 6371.0088;

    /** The smallest box around it. */
    Box bounds();

    /** Whether a point lies in it. */
    boolean contains(GeoPoint point);

    /** Whether something known to this point, or to none, lies in it. */
    default boolean holds(@Nullable GeoPoint point) {
        return point != null && contains(point);
    }

    /** How large it is on the sphere of the mean radius, in square kilometres. */
    double km2();

    /** What it is called, empty for an area that was drawn by hand. */
    default String name() {
        return "";
    }
}
