package org.bongsu.desk;

/** What an analyst says that selected words are. */
public enum MarkKind {
    /** They say what happened. */
    TYPE,
    /** They say when. */
    DATE,
    /** They say where. */
    PLACE,
    /** They name an actor. */
    ACTOR,
    /** They give a number. */
    QUANTITY,
    /** They say that it happened. */
    CLAIM,
    /** They say that it did not happen. */
    DENIAL
}
