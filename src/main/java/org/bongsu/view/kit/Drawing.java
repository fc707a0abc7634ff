package org.bongsu.view.kit;

import org.bongsu.figure.Figure;

/**
 * A figure to be drawn at a size.
 *
 * @param width  in logical pixels
 * @param height in logical pixels
 * @param scale  pixels of the picture to a logical pixel
 */
record Drawing(Figure figure, double width, double height, double scale) {
    int pixelsWide() {
        return (int) Math.ceil(width * scale - 1e-6);
    }

    int pixelsHigh() {
        return (int) Math.ceil(height * scale - 1e-6);
    }

    /** Whether it gives the same picture; figures are told apart by identity, since comparing a large one takes long. */
    boolean same(Drawing other) {
        return figure == other.figure && width == other.width && height == other.height && scale == other.scale;
    }
}
