package org.bongsu.figure.timeline.lane;

import org.bongsu.model.Coded;

/** What parts a timeline into lanes. */
public enum LaneKind implements Coded {
    /** Families of types. */
    FAMILY,
    /** Who acts. */
    ACTOR,
    /** Who acts on whom. */
    PAIR,
    /** The province, the sea or the country. */
    PLACE,
    /** One lane for all. */
    NONE;

    /** The one after it, round and round; before it where by is -1. */
    public LaneKind next(int by) {
        return values()[Math.floorMod(ordinal() + by, values().length)];
    }
}
