package org.bongsu.model;

/** The analyst's judgement whether it happened. */
public enum Status implements Coded {
    /** Planned, threatened or due, and not yet happened. */
    EXPECTED,
    /** At least one origin says so, and nobody disputes it. */
    REPORTED,
    /** Two independent origins, evidence or an admission. */
    CONFIRMED,
    /** Whether it happened is contested. */
    DISPUTED,
    /** It did not happen. */
    REFUTED
}
