package org.bongsu.view.share;

import org.bongsu.model.Coded;

/** A size that figures are often wanted in. */
enum Preset implements Coded {
    /** In a text on screen. */
    SCREEN(960, 2),
    /** A slide of 1920 by 1080 pixels. */
    SLIDE(960, 2),
    /** One column. */
    PAPER85(85 * Preset.MILLIMETRE, 300 / 72.0),
    /** One and a half columns. */
    PAPER120(120 * Preset.MILLIMETRE, 300 / 72.0),
    /** A page's width. */
    PAPER175(175 * Preset.MILLIMETRE, 300 / 72.0),
    /** Of the analyst's own. */
    OWN(480, 2);

    /** In points. */
    static final double MILLIMETRE = 72 / 25.4;
    private static final double SLIDE_RATIO = 9.0 / 16;

    private final double width;
    private final double scale;

    Preset(double width, double scale) {
        this.width = width;
        this.scale = scale;
    }

    /** In points. */
    double width() {
        return width;
    }

    /** In points, for a figure that is so much higher than wide; a slide keeps its own ratio. On paper what is written around it comes on top. */
    double height(double ratio) {
        return width * (this == SLIDE ? SLIDE_RATIO : ratio);
    }

    /** Pixels of a PNG to a point. */
    double scale() {
        return scale;
    }

    /** Whether it has the colours of print, and is as high as the figure and its words need. */
    boolean paper() {
        return this == PAPER85 || this == PAPER120 || this == PAPER175;
    }
}
