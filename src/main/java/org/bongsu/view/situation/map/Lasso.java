package org.bongsu.view.situation.map;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** A line drawn freely around something, thinned (after Douglas and Peucker, 1973) to corners that can be taken hold of. */
final class Lasso {
    private static final int MOST_CORNERS = 60;
    private static final double FINEST = 1.5;
    private static final int FEWEST = 3;

    private final List<Point2D> drawn = new ArrayList<>();

    void add(double x, double y) {
        Point2D point = new Point2D.Double(x, y);
        if (drawn.isEmpty() || drawn.getLast().distance(point) >= 1) {
            drawn.add(point);
        }
    }

    /** Its corners in order; empty while it encloses nothing. */
    List<Point2D> corners() {
        double tolerance = FINEST;
        List<Point2D> corners = thinned(tolerance);
        while (corners.size() > MOST_CORNERS) {
            tolerance *= 1.5;
            corners = thinned(tolerance);
        }
        return corners.size() < FEWEST ? List.of() : corners;
    }

    private List<Point2D> thinned(double tolerance) {
        if (drawn.size() < FEWEST) {
            return List.of();
        }
        List<Point2D> kept = new ArrayList<>();
        kept.add(drawn.getFirst());
        thin(0, drawn.size() - 1, tolerance, kept);
        if (kept.getLast().distance(kept.getFirst()) < tolerance * 2) {
            kept.removeLast();
        }
        return kept;
    }

    /** Keeps what is needed after the first point of a part, its last point included. */
    private void thin(int from, int to, double tolerance, List<Point2D> kept) {
        double most = 0;
        int farthest = -1;
        Point2D a = drawn.get(from);
        Point2D b = drawn.get(to);
        for (int i = from + 1; i < to; i++) {
            Point2D p = drawn.get(i);
            double off = a.equals(b) ? a.distance(p) : Line2D.ptSegDist(a.getX(), a.getY(), b.getX(), b.getY(), p.getX(), p.getY());
            if (off > most) {
                most = off;
                farthest = i;
            }
        }
        if (most > tolerance) {
            thin(from, farthest, tolerance, kept);
            thin(farthest, to, tolerance, kept);
        } else {
            kept.add(b);
        }
    }
}
