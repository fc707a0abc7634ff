package org.bongsu.model;

import org.jspecify.annotations.Nullable;

/**
 * Where an incident was, and how exactly that is known.
 *
 * @param name   the place as labels write it
 * @param admin1 the province, where known
 * @param admin2 the county, where known
 * @param point  a point that stands for the place, or null when it has none
 */
public record Place(String name, @Nullable String admin1, @Nullable String admin2, @Nullable GeoPoint point,
                    PlacePrecision precision) {
    /** A place without administrative levels. */
    public static Place of(String name, double lat, double lon, PlacePrecision precision) {
        return new Place(name, null, null, new GeoPoint(lat, lon), precision);
    }
}
