package org.bongsu.model;

/** What a source does with a value. */
public enum Stance implements Coded {
    /** The source says that it is so. */
    ASSERTS,
    /** The source says that it is not so. */
    DENIES,
    /** The source reports that somebody else says so. */
    ATTRIBUTES
}
