package org.bongsu.situation.columns;

import org.bongsu.model.Area;
import org.bongsu.model.GeoPoint;

/** A part of the map that rows can lie in. */
public sealed interface Shape permits Box, Lasso {
    /** The smallest box around it. */
    Area bounds();

    /** Whether a point lies in it. */
    boolean contains(GeoPoint point);

    /** A box. */
    static Shape of(Area area) {
        return new Box(area);
    }
}
