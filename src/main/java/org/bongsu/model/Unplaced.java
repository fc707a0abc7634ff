package org.bongsu.model;

import org.jspecify.annotations.Nullable;

/**
 * Where nothing can be pointed at: what is known to no place, or only to one without a point.
 *
 * @param unplaced always true; tells it from other areas where it is stored
 */
public record Unplaced(boolean unplaced) implements Area {
    private static final Box EARTH = new Box(-180, -90, 180, 90);

    /** The one that there is. */
    public static final Unplaced AREA = new Unplaced(true);

    /** The whole earth, as no part of it can be named. */
    @Override
    public Box bounds() {
        return EARTH;
    }

    /** No point lies there. */
    @Override
    public boolean contains(GeoPoint point) {
        return false;
    }

    @Override
    public boolean holds(@Nullable GeoPoint point) {
        return point == null;
    }

    @Override
    public double km2() {
        return 0;
    }
}
