package org.bongsu.publish.report;

import java.awt.Color;
import org.bongsu.figure.Palette;
import org.bongsu.figure.Typeface;
import org.bongsu.model.Theme;

/** Sizes and colours of pages, in points. */
final class Setting {
    /** A4, ISO 216. */
    static final double WIDTH = 595.276;
    static final double HEIGHT = 841.89;
    static final double SIDE = 56.7;
    static final double TOP = 68;
    static final double BOTTOM = 62;
    static final double MEASURE = WIDTH - 2 * SIDE;
    static final double BODY = 9.6;
    static final double SMALL = 8.2;
    static final double TINY = 7.4;
    /** From baseline to baseline, as a share of the size. */
    static final double LEADING = 1.42;

    private final Palette palette;

    Setting(Theme theme) {
        palette = Palette.of(theme);
    }

    Color paper() {
        return palette.ground().page();
    }

    Color text() {
        return palette.ink().text();
    }

    Color quiet() {
        return palette.ink().quiet();
    }

    Color hairline() {
        return palette.ink().hairline();
    }

    Color accent() {
        return palette.ink().accent();
    }

    Color color(Block.Ink ink, boolean quietly) {
        return switch (ink) {
            case ALERT -> palette.beacon(4);
            case QUIET -> palette.ink().quiet();
            case STRONG -> palette.ink().text();
            case PLAIN -> quietly ? palette.ink().quiet() : palette.ink().text();
        };
    }

    static Typeface face(Block.Ink ink) {
        return ink == Block.Ink.STRONG || ink == Block.Ink.ALERT ? Typeface.MEDIUM : Typeface.REGULAR;
    }

    static double heading(int level) {
        return switch (level) {
            case 1 -> 15;
            case 2 -> 11.6;
            default -> 10;
        };
    }
}
