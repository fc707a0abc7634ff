package org.bongsu.gazetteer;

import org.bongsu.model.GeoPoint;

/**
 * A place that the map writes.
 *
 * @param id   ISO code of a country or province, GeoNames number of a city, or a word
 * @param rank 1 for what is written at every zoom, up to 8 for what is written only close by
 */
public record BasemapPlace(Kind kind, String id, BasemapNames names, GeoPoint at, int rank) {
    /** What it is. */
    public enum Kind { SEA, COUNTRY, PROVINCE, ISLAND, CAPITAL, CITY }
}
