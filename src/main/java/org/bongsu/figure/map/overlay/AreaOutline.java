package org.bongsu.figure.map.overlay;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.figure.Palette;
import org.bongsu.model.Box;
import org.bongsu.model.Circle;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Polygon;
import org.bongsu.model.Unplaced;

/**
 * The area that the filter keeps to: its outline, with what lies outside of it a shade further back.
 *
 * @param handles whether its corners are marked, to be taken hold of
 */
public record AreaOutline(org.bongsu.model.Area area, boolean handles) implements MapOverlay {
    private static final double SHADE = 0.35;
    private static final double HANDLE = 3.5;
    /** An outline with more corners is that of a province, and not taken by its corners. */
    private static final int MOST_HANDLES = 80;
    private static final double CORNER_DEGREES = 0.5;

    /** The points by which the area can be changed, in order: corners, or the eastern edge of a circle. */
    public static List<GeoPoint> corners(org.bongsu.model.Area area) {
        return switch (area) {
            case Box box -> List.of(new GeoPoint(box.south(), box.west()), new GeoPoint(box.south(), box.east()), new GeoPoint(box.north(), box.east()),
                    new GeoPoint(box.north(), box.west()));
            case Unplaced none -> List.of();
            case Circle circle -> List.of(circle.center().moved(circle.km(), 90));
            case Polygon polygon -> polygon.rings().size() == 1 && polygon.rings().getFirst().size() <= MOST_HANDLES ? polygon.rings().getFirst() : List.of();
        };
    }

    /** The area with one of these points at another place; the same when that would leave nothing of it. */
    public static org.bongsu.model.Area moved(org.bongsu.model.Area area, int corner, GeoPoint to) {
        try {
            return switch (area) {
                case Box box -> {
                    GeoPoint other = corners(box).get((corner + 2) % 4);
                    yield new Box(Math.min(to.lon(), other.lon()), Math.min(to.lat(), other.lat()), Math.max(to.lon(), other.lon()), Math.max(to.lat(), other.lat()));
                }
                case Unplaced none -> none;
                case Circle circle -> circle.through(to);
                case Polygon polygon -> polygon.moved(0, corner, to);
            };
        } catch (IllegalArgumentException e) {
            return area;
        }
    }

    @Override
    public void paint(OverlayPen pen) {
        Path2D outline = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        rings(area).forEach(ring -> ring(pen, ring, outline));
        Area outside = new Area(pen.frame().bounds(2));
        outside.subtract(new Area(outline));
        pen.fill(outside, Palette.clear(pen.paper(), SHADE));
        pen.stroke(outline, pen.accent(), pen.solid(1.4));
        if (handles) {
            double r = HANDLE * pen.size();
            for (GeoPoint corner : corners(area)) {
                Point2D at = pen.frame().xy(corner);
                Rectangle2D square = new Rectangle2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r);
                pen.fill(square, pen.paper());
                pen.stroke(square, pen.accent(), pen.solid(1.4));
            }
        }
    }

    private static List<List<GeoPoint>> rings(org.bongsu.model.Area area) {
        return switch (area) {
            case Circle circle -> {
                List<GeoPoint> ring = new ArrayList<>();
                for (int bearing = 0; bearing < 360; bearing += 2) {
                    ring.add(circle.center().moved(circle.km(), bearing));
                }
                yield List.of(ring);
            }
            case Unplaced none -> List.of();
            case Polygon polygon -> polygon.rings();
            case Box box -> List.of(corners(box));
        };
    }

    /** Sides are straight in degrees, which the cone bends: long ones are drawn in steps. */
    private static void ring(OverlayPen pen, List<GeoPoint> ring, Path2D into) {
        GeoPoint a = ring.getLast();
        boolean first = true;
        for (GeoPoint b : ring) {
            int steps = (int) Math.clamp(Math.ceil(Math.max(Math.abs(b.lon() - a.lon()), Math.abs(b.lat() - a.lat())) / CORNER_DEGREES), 1, 200);
            for (int i = 1; i <= steps; i++) {
                Point2D at = pen.frame().xy(new GeoPoint(a.lat() + (b.lat() - a.lat()) * i / steps, a.lon() + (b.lon() - a.lon()) * i / steps));
                if (first) {
                    into.moveTo(at.getX(), at.getY());
                    first = false;
                } else {
                    into.lineTo(at.getX(), at.getY());
                }
            }
            a = b;
        }
        into.closePath();
    }
}
