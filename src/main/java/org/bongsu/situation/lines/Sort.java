package org.bongsu.situation.lines;

import org.bongsu.model.Coded;

/** What lines are sorted by; equal ones stand newest first. */
public enum Sort implements Coded {
    /** The first day; undated drafts count as the newest. */
    DAY,
    /** The name of the type. */
    TYPE,
    /** The name of the place; those without one at the end. */
    PLACE,
    /** The beacons. */
    SEVERITY,
    /** Whether it happened. */
    STATUS,
    /** Who acts, and on whom. */
    ACTORS,
    /** The title. */
    TITLE
}
