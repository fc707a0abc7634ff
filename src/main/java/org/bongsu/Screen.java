package org.bongsu;

import org.bongsu.model.Coded;

/** One of the three screens. */
enum Screen implements Coded {
    /** Articles become incidents. */
    READING,
    /** Map, timeline, list and inspector. */
    DESK,
    /** The charts. */
    CHARTS
}
