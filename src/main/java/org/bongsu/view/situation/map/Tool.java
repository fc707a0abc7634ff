package org.bongsu.view.situation.map;

import org.kordamp.ikonli.feather.Feather;

/** What the pointer does on the map. */
enum Tool {
    /** Moves the map and chooses incidents. */
    HAND("hand", "", Feather.MOVE),
    /** Draws a box that filters. */
    BOX("box", "A", Feather.SQUARE),
    /** Draws an area of any shape that filters. */
    LASSO("lasso", "L", Feather.EDIT_2),
    /** Sets the middle of range rings. */
    RINGS("rings", "R", Feather.TARGET),
    /** Measures a line from point to point. */
    MEASURE("measure", "M", Feather.TRENDING_UP);

    private final String code;
    private final String key;
    private final Feather icon;

    Tool(String code, String key, Feather icon) {
        this.code = code;
        this.key = key;
        this.icon = icon;
    }

    /** The message that names it. */
    String message() {
        return "desk.map.tool." + code;
    }

    /** The message that says how it is used. */
    String hint() {
        return "desk.map.hint." + code;
    }

    /** The key that takes it up, as JavaFX writes it. */
    String key() {
        return key;
    }

    Feather icon() {
        return icon;
    }
}
