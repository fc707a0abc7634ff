package org.bongsu.figure;

/** A figure that is drawn again and again on screen: at once with what is ready, and once more when the rest is. */
public interface LiveFigure extends Figure {
    /**
     * Draws itself over all pixels of a screen.
     *
     * @param width  in logical pixels
     * @param height the same
     * @return whether all is drawn; if not, the screen's memory is told as soon as there is more to see
     */
    boolean paint(Screen screen, double width, double height);
}
