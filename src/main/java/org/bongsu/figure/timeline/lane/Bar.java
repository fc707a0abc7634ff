package org.bongsu.figure.timeline.lane;

import java.util.List;
import org.bongsu.model.Incident;

/**
 * Incidents that are too many to be drawn alone, counted by a step of the calendar.
 *
 * @param count without rounds of salvos
 * @param worst the highest severity among them
 * @param all   those that are counted and the rounds that go with them; empty for rows that a machine coded
 */
public record Bar(double x0, double x1, int count, int worst, List<Incident> all) {
    private static final double NEAR = 0.5;

    /** Whether a place on the axis is in it. */
    public boolean at(double x) {
        return x >= x0 - NEAR && x <= x1 + NEAR;
    }

    Bar moved(double by) {
        return new Bar(x0 - by, x1 - by, count, worst, all);
    }
}
