package org.bongsu.model;

/** How exactly a place is known, on the seven steps of the UCDP GED scale. */
public enum PlacePrecision {
    /** The place itself. */
    EXACT(1),
    /** Near a named place, or its surroundings. */
    NEAR(2),
    /** The county (second administrative level). */
    COUNTY(3),
    /** The province (first administrative level). */
    PROVINCE(4),
    /** Along a line or in an area such as the DMZ. */
    LINE(5),
    /** Only the country. */
    COUNTRY(6),
    /** At sea or in the air. */
    SEA(7);

    private final int code;

    PlacePrecision(int code) {
        this.code = code;
    }

    /** The code of the scale, 1 (exact) to 7 (sea or air). */
    public int code() {
        return code;
    }

    /** The step with this code; codes outside 1 to 7 are refused. */
    public static PlacePrecision of(int code) {
        if (code < 1 || code > 7) {
            throw new IllegalArgumentException("place precision is 1 to 7, not " + code);
        }
        return values()[code - 1];
    }
}
