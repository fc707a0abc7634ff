package org.bongsu.figure.timeline.lane;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.bongsu.model.Incident;

/**
 * An incident drawn alone: a round mark, or a bar as long as the days that it may have happened on.
 *
 * @param rounds the rounds of its salvo that stand so close that they go with it
 * @param form   where it stands
 */
public record Mark(Incident incident, List<Incident> rounds, Form form) {
    private static final double NEAR = 2.5;
    private static final double THIN = 1.2;

    /**
     * Where a mark stands.
     *
     * @param x0 left end, the mark's own width included
     * @param x1 right end
     * @param y  middle
     * @param r  half its height
     */
    public record Form(double x0, double x1, double y, double r) { }

    public double x0() {
        return form.x0;
    }

    public double x1() {
        return form.x1;
    }

    public double y() {
        return form.y;
    }

    public double r() {
        return form.r;
    }

    /** Whether it is drawn as a bar. */
    public boolean span() {
        return x1() - x0() > 2 * r() + 0.5;
    }

    /** Whether it is too low for an outline. */
    public boolean strip() {
        return span() && r() < THIN;
    }

    public double middle() {
        return (x0() + x1()) / 2;
    }

    public Rectangle2D box() {
        return new Rectangle2D.Double(x0(), y() - r(), x1() - x0(), 2 * r());
    }

    /** Whether a point is on it, or nearly. */
    public boolean at(double x, double y) {
        return x >= x0() - NEAR && x <= x1() + NEAR && Math.abs(y - y()) <= r() + NEAR;
    }

    /** How far a point is from its middle, for choosing among marks that overlap. */
    public double distance(double x, double y) {
        return Math.hypot(Math.max(0, Math.max(x0() + r() - x, x - x1() + r())), y - y());
    }
}
