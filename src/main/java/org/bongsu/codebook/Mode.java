package org.bongsu.codebook;

/** How an incident of a type works, which gives its share in the tension index. */
public enum Mode {
    /** Something is done: counts whole. */
    ACT(1),
    /** Forces or measures are made ready or shown: counts half. */
    POSTURE(0.5),
    /** Something is said: counts a quarter. */
    WORD(0.25),
    /** Put on record only: counts nothing. */
    RECORD(0);

    private final double factor;

    Mode(double factor) {
        this.factor = factor;
    }

    /** The factor k of the tension index, 0 to 1. */
    public double factor() {
        return factor;
    }
}
