package org.bongsu.model;

/** A language that Bongsu speaks. */
public enum Language implements Coded {
    /** English. */
    EN,
    /** Korean. */
    KO
}
