package org.bongsu.figure;

/**
 * A rule of an axis of time with its label.
 *
 * @param x     where its step begins, in units of the surface
 * @param from  where the label begins
 * @param width of the label; 0 for a rule without one
 */
record ChartTick(double x, double from, double width, String label) {
    double to() {
        return from + width;
    }
}
