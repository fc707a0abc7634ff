package org.bongsu.model;

/** Who did it, as far as that is settled; a denial does not change it. */
public enum Attribution implements Coded {
    /** The actor says so. */
    CLAIMED,
    /** Others name the actor. */
    ATTRIBUTED,
    /** The naming is contested. */
    CONTESTED,
    /** Nobody is named. */
    UNKNOWN
}
