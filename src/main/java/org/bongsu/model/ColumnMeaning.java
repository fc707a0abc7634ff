package org.bongsu.model;

import org.bongsu.model.Coded;

/** What a column of a table says of an incident. */
public enum ColumnMeaning implements Coded {
    /** Nothing that is kept in a field; the words stay in the row. */
    IGNORED,
    /** The table's own number or name of the row, which stays when the table is brought up to date. */
    KEY,
    /** The day, the first of several, or the month or year. */
    DATE,
    /** The last day. */
    END,
    /** The clock time. */
    TIME,
    /** How exactly the date is known, 1 to 5 (UCDP GED). */
    DATE_PRECISION,
    /** The type of incident, in the table's words. */
    TYPE,
    /** What it is called. */
    TITLE,
    /** A text that tells of it, read for what the columns leave open. */
    TEXT,
    /** Remarks. */
    NOTES,
    /** The name of the place. */
    PLACE,
    /** The province. */
    PROVINCE,
    /** The county. */
    COUNTY,
    /** Degrees north. */
    LAT,
    /** Degrees east. */
    LON,
    /** How exactly the place is known, 1 to 7 (UCDP GED). */
    PLACE_PRECISION,
    /** Severity, 1 to 5. */
    SEVERITY,
    /** Whether it happened. */
    STATUS,
    /** Who did it. */
    ACTOR,
    /** Whom it was done to. */
    TARGET,
    /** A number of its own name, with its unit. */
    QUANTITY,
    /** A field of its type. */
    FIELD,
    /** Free words. */
    TAG,
    /** The day from which a measure is in force. */
    EFFECTIVE
}
