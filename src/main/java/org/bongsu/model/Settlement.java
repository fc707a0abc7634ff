package org.bongsu.model;

/** How a difference between two coders is settled; the claims of both stay whichever is taken. */
public enum Settlement implements Coded {
    /** The own values. */
    MINE,
    /** The colleague's values. */
    THEIRS,
    /** The values of whoever coded it last. */
    NEWER,
    /** The own values, and the colleague's beside them as claims. */
    BOTH
}
