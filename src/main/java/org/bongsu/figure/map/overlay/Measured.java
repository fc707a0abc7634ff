package org.bongsu.figure.map.overlay;

import java.awt.geom.Point2D;
import java.util.List;
import org.bongsu.figure.map.plane.Geodesy;
import org.bongsu.model.GeoPoint;
import org.bongsu.words.Words;

/**
 * A line that was measured: the shortest way over the ground from point to point (two points give a great circle), with each leg's
 * length and, at its end, the whole.
 *
 * @param points one or more
 */
public record Measured(List<GeoPoint> points) implements MapOverlay {
    private static final double KM_PER_NAUTICAL_MILE = 1.852;
    private static final double SHORTEST_LABELLED = 60;

    public Measured {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a measured line has a beginning");
        }
    }

    /** Its length on the ground, in kilometres. */
    public double km() {
        double km = 0;
        for (int i = 1; i < points.size(); i++) {
            km += Geodesy.leg(points.get(i - 1), points.get(i)).km();
        }
        return km;
    }

    /** Its length in kilometres and nautical miles; for a single leg the bearing at its start too. */
    public String say(Words words) {
        double km = km();
        String far = words.say("map.measure", length(km, words), words.number(km / KM_PER_NAUTICAL_MILE, km < 100 ? 1 : 0));
        return points.size() == 2 ? words.say("map.measure.bearing", far, bearing(Geodesy.leg(points.getFirst(), points.getLast()).bearing())) : far;
    }

    private static String length(double km, Words words) {
        return words.say("map.km", words.number(km, km < 10 ? 2 : km < 100 ? 1 : 0));
    }

    /** Three digits, as bearings are spoken. */
    private static String bearing(double degrees) {
        return "%03d".formatted(Math.round(degrees) % 360);
    }

    @Override
    public void paint(OverlayPen pen) {
        for (int i = 1; i < points.size(); i++) {
            pen.stroke(pen.path(Geodesy.path(points.get(i - 1), points.get(i))), pen.accent(), pen.solid(1.6));
        }
        points.forEach(point -> pen.dot(pen.frame().xy(point), 3, pen.accent()));
        if (points.size() > 1) {
            pen.beside(say(pen.look().words()), pen.frame().xy(points.getLast()), 8, pen.accent());
        }
        if (points.size() > 2) {
            for (int i = 1; i < points.size(); i++) {
                leg(pen, points.get(i - 1), points.get(i));
            }
        }
    }

    /** What a leg measures, in the middle of it, where it is long enough for words. */
    private static void leg(OverlayPen pen, GeoPoint from, GeoPoint to) {
        Point2D a = pen.frame().xy(from);
        Point2D b = pen.frame().xy(to);
        if (a.distance(b) >= SHORTEST_LABELLED * pen.size()) {
            Geodesy.Leg leg = Geodesy.leg(from, to);
            Words words = pen.look().words();
            Point2D middle = pen.frame().xy(Geodesy.reached(from, leg.bearing(), leg.km() / 2));
            var label = pen.label(words.say("map.measure.bearing", length(leg.km(), words), bearing(leg.bearing())), middle.getX(), middle.getY(), pen.accent());
            if (pen.free(label)) {
                pen.write(label);
            }
        }
    }
}
