package org.bongsu.figure.timeline;

import java.util.List;

/**
 * Incidents that are too many to be drawn alone, counted by a step of the calendar.
 *
 * @param top    where its count reaches
 * @param bottom zero
 * @param worst  the highest severity among them
 */
record TimelineBar(double x0, double x1, double top, double bottom, int worst, List<String> ids) {
    private static final double NEAR = 3;

    boolean at(double x, double y) {
        return x >= x0 - 0.5 && x <= x1 + 0.5 && y >= top - NEAR && y <= bottom + NEAR;
    }
}
