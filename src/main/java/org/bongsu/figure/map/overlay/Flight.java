package org.bongsu.figure.map.overlay;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.bongsu.figure.map.plane.Geodesy;
import org.bongsu.model.GeoPoint;

/**
 * The ground track of a launch, from where it started to where it came down, with its direction.
 *
 * @param to       the point where it came down, as coded or as distance and bearing give it
 * @param severity of the launch, 1 to 5
 * @param reported whether only distance and direction are known: then it is dashed, and says so
 */
public record Flight(GeoPoint from, GeoPoint to, int severity, boolean reported) implements MapOverlay {
    private static final double HEAD = 7;
    private static final double SPREAD = 0.42;
    private static final double SHORTEST_LABELLED = 90;

    @Override
    public void paint(OverlayPen pen) {
        List<GeoPoint> points = Geodesy.path(from, to);
        Path2D line = pen.path(points);
        if (line.getCurrentPoint() == null) {
            return;
        }
        Color color = pen.look().palette().beacon(severity);
        pen.stroke(line, color, reported ? pen.dashed(1.3) : pen.solid(1.3));
        Point2D tip = pen.frame().xy(to);
        Point2D behind = pen.frame().xy(points.get(Math.max(0, points.size() - 2)));
        pen.fill(head(tip, Math.atan2(tip.getY() - behind.getY(), tip.getX() - behind.getX()), pen.size()), color);
        Point2D start = pen.frame().xy(from);
        if (reported && start.distance(tip) > SHORTEST_LABELLED * pen.size()) {
            var label = pen.label(pen.look().words().say("map.flight.reported"), (start.getX() + tip.getX()) / 2, (start.getY() + tip.getY()) / 2 - 9 * pen.size(), color);
            if (pen.free(label)) {
                pen.write(label);
            }
        }
    }

    private static Path2D head(Point2D tip, double angle, double size) {
        Path2D head = new Path2D.Double();
        head.moveTo(tip.getX(), tip.getY());
        head.lineTo(tip.getX() - HEAD * size * Math.cos(angle - SPREAD), tip.getY() - HEAD * size * Math.sin(angle - SPREAD));
        head.lineTo(tip.getX() - HEAD * size * Math.cos(angle + SPREAD), tip.getY() - HEAD * size * Math.sin(angle + SPREAD));
        head.closePath();
        return head;
    }
}
