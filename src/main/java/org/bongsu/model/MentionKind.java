package org.bongsu.model;

/** What an expression in a text speaks of. */
public enum MentionKind implements Coded {
    /** A time. */
    TIME,
    /** A place. */
    PLACE,
    /** An actor. */
    ACTOR,
    /** A quantity. */
    QUANTITY
}
