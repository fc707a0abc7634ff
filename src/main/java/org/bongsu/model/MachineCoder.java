package org.bongsu.model;

/** Who made a table of events by machine, and so what its rows mean; the names never change. */
public enum MachineCoder implements Coded {
    /** The event table of GDELT 2.0. */
    GDELT,
    /** The Integrated Crisis Early Warning System. */
    ICEWS
}
