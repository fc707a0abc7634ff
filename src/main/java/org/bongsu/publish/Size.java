package org.bongsu.publish;

/**
 * How large a figure is.
 *
 * @param width  in points (1/72 inch); on screen, logical pixels
 * @param height in the same
 * @param scale  pixels a point, for PNG: 1 to 4, or dpi / 72
 */
public record Size(double width, double height, double scale) {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double POINTS_PER_INCH = 72;
    private static final double MOST_PIXELS = 120e6;
    private static final double LARGEST = 14_400;

    public Size {
        if (!(width >= 1 && height >= 1 && width <= LARGEST && height <= LARGEST)) {
            throw new IllegalArgumentException("a figure is 1 to 14400 points wide and high, not " + width + " x " + height);
        }
        if (!(scale > 0) || width * scale * height * scale > MOST_PIXELS) {
            throw new IllegalArgumentException("a picture has at most 120 million pixels: " + width + " x " + height + " at " + scale);
        }
    }

    /** A size on paper, such as the widths of 85, 120 and 175 mm. */
    public static Size millimetres(double width, double height, double dpi) {
        return new Size(width * POINTS_PER_MILLIMETRE, height * POINTS_PER_MILLIMETRE, dpi / POINTS_PER_INCH);
    }

    /** The resolution of its PNG. */
    double dpi() {
        return scale * POINTS_PER_INCH;
    }

    int pixelsAcross() {
        return (int) Math.max(1, Math.round(width * scale));
    }

    int pixelsDown() {
        return (int) Math.max(1, Math.round(height * scale));
    }
}
