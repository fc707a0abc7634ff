package org.bongsu.figure.timeline;

import java.awt.geom.Rectangle2D;
import org.bongsu.model.Incident;

/**
 * An incident drawn alone: a round mark, or a bar as long as the days that it may have happened on.
 *
 * @param x0 left end, the mark's own width included
 * @param x1 right end
 * @param y  middle
 * @param r  half its height
 */
record TimelineMark(Incident incident, double x0, double x1, double y, double r) {
    private static final double NEAR = 2.5;
    private static final double THIN = 1.2;

    /** Whether it is drawn as a bar. */
    boolean span() {
        return x1 - x0 > 2 * r + 0.5;
    }

    /** Whether it is too low for an outline. */
    boolean strip() {
        return span() && r < THIN;
    }

    double middle() {
        return (x0 + x1) / 2;
    }

    Rectangle2D box() {
        return new Rectangle2D.Double(x0, y - r, x1 - x0, 2 * r);
    }

    boolean at(double x, double y) {
        return x >= x0 - NEAR && x <= x1 + NEAR && Math.abs(y - this.y) <= r + NEAR;
    }

    /** How far a point is from its middle, for choosing among marks that overlap. */
    double distance(double x, double y) {
        return Math.hypot(Math.max(0, Math.max(x0 + r - x, x - x1 + r)), y - this.y);
    }
}
