package org.bongsu.gazetteer;

/** What a line of the basemap outlines. */
public enum BasemapLayer {
    /** All land, as rings. */
    LAND,
    /** The land of the two Koreas, as rings: drawn over {@link #LAND}. */
    HOME,
    /** Where land meets sea. */
    COAST,
    /** International borders; the Military Demarcation Line is none of them. */
    BORDER,
    /** Between the provinces of one Korea. */
    PROVINCE,
    /** Between the provinces of a neighbour. */
    PROVINCE_ABROAD,
    /** Rivers, ranked 1 (great) to 4. */
    RIVER,
    /** Lakes, as rings. */
    LAKE
}
