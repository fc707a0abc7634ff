package org.bongsu.model;

/** What an actor does in an incident. */
public enum Role implements Coded {
    /** Does it. */
    ACTOR,
    /** It is done to. */
    TARGET,
    /** Reports that it happened. */
    REPORTER,
    /** Says to have done it, or announces it. */
    CLAIMANT,
    /** Denies it. */
    DENIER,
    /** Accuses another of it. */
    ACCUSER,
    /** Protests against it. */
    PROTESTER
}
