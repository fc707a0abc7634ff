package org.bongsu.situation.columns;

/** What a filter can choose by; a row is shown when every dimension lets it through. */
public enum Dimension {
    /** Its days. */
    TIME,
    /** Its type. */
    TYPE,
    /** Who takes part, on either side. */
    ACTOR,
    /** Its beacons. */
    SEVERITY,
    /** Whether it happened. */
    STATUS,
    /** Where it was. */
    AREA,
    /** Since when it is known. */
    KNOWN,
    /** The words that are said of it. */
    WORDS,
    /** Which sources speak of it. */
    SOURCE
}
