package org.bongsu.situation.columns;

import org.bongsu.model.Area;
import org.bongsu.model.GeoPoint;

/** A box on the map, borders included. */
record Box(Area bounds) implements Shape {
    @Override
    public boolean contains(GeoPoint point) {
        return bounds.contains(point);
    }
}
