package org.bongsu.words;

/** Names places in the language of whoever looks, where they are known; what is kept stays as it is. */
@FunctionalInterface
public interface PlaceNaming {
    /** Every place by the name that is kept. */
    PlaceNaming AS_KEPT = (kept, language, lat, lon) -> kept;

    /**
     * The name of a place.
     *
     * @param kept     its name as an incident or claim keeps it
     * @param language ISO 639-1 code
     * @param lat      degrees north of its point, NaN when it has none
     * @param lon      degrees east of its point, NaN when it has none
     */
    String name(String kept, String language, double lat, double lon);
}
