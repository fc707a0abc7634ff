package org.bongsu.desk.report;

import org.bongsu.model.Coded;

/** A part of a report, in the order in which they stand. */
public enum ReportPart implements Coded {
    /** How many, and the last week against the four before. */
    SUMMARY,
    /** Where. */
    MAP,
    /** When. */
    TIMELINE,
    /** The index of tension. */
    INDEX,
    /** A table for each family of types. */
    TYPES,
    /** Each incident with its sources and their words. */
    INCIDENTS,
    /** How it was made. */
    METHOD
}
