package org.bongsu.figure;

import java.awt.Graphics2D;

/**
 * Something that draws itself the same on screen and on paper.
 *
 * <p>A figure is an immutable value: it holds all that it needs, may be painted on any thread, and gives the same
 * drawing for the same size.
 */
public interface Figure {
    /**
     * Draws itself into 0,0 to width,height, background included.
     *
     * @param width  in units of the surface: logical pixels on screen, points (1/72 inch) on paper
     * @param height in the same units
     */
    void paint(Graphics2D g, double width, double height);
}
