package org.bongsu.codebook;

/** The line of the index that an incident of a type counts for; lines are never added together. */
public enum Line {
    /** Raises tension. */
    TENSION(1),
    /** Eases it, between adversaries. */
    DETENTE(1),
    /** Tariffs and sanctions. */
    ECONOMY(1),
    /** Their relief: counts below zero on the line of economy. */
    ECONOMY_RELIEF(-1);

    private final int sign;

    Line(int sign) {
        this.sign = sign;
    }

    /** Which way it counts, 1 or -1. */
    public int sign() {
        return sign;
    }

    /** The line that it is drawn on: relief counts on the economy's. */
    public Line drawn() {
        return this == ECONOMY_RELIEF ? ECONOMY : this;
    }
}
