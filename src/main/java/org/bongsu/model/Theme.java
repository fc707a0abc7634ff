package org.bongsu.model;

/** How screens and figures are coloured. */
public enum Theme implements Coded {
    /** For daylight. */
    LIGHT,
    /** For the night. */
    DARK,
    /** For paper: figures only. */
    PRINT
}
