package org.bongsu.intake.pdf;

/**
 * Words that stand together on one line.
 *
 * @param y      their baseline, in points from the top of the page
 * @param spaced whether a space is drawn after the last word
 */
record Segment(String text, double x, double end, double y, double size, boolean bold, boolean spaced) {
    /** The upper edge of its letters. */
    double top() {
        return y - size * 0.8;
    }

    /** The lower edge. */
    double bottom() {
        return y + size * 0.2;
    }

    double width() {
        return end - x;
    }

    /** This one and another on the same line, to its right. */
    Segment with(Segment right) {
        String between = right.x - end > 1.5 * size ? "\t" : " ";
        return new Segment(text + between + right.text, x, right.end, y, Math.max(size, right.size), bold && right.bold, right.spaced);
    }
}
