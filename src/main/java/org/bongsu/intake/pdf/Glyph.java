package org.bongsu.intake.pdf;

/**
 * A character on a page, in points from the upper left corner.
 *
 * @param x     its left side
 * @param y     its baseline
 * @param space how wide a space is beside it
 */
record Glyph(String text, double x, double y, double width, double size, double space, boolean bold) {
    double end() {
        return x + width;
    }

    boolean blank() {
        return text.isBlank();
    }
}
