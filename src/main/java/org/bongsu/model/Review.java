package org.bongsu.model;

/** How far the coding of an incident has come. */
public enum Review implements Coded {
    /** Unfinished: hollow on the desk and absent from counts. */
    DRAFT,
    /** Coded by one analyst. */
    CODED,
    /** Checked by a second. */
    CHECKED
}
