package org.bongsu;

import org.bongsu.model.Coded;

/** One of the screens. */
enum Screen implements Coded {
    /** Articles become incidents. */
    READING,
    /** Map, timeline, list and inspector. */
    DESK,
    /** The charts. */
    CHARTS,
    /** The types that incidents are coded by. */
    CODEBOOK
}
