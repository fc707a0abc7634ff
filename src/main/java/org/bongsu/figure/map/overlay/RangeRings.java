package org.bongsu.figure.map.overlay;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bongsu.figure.map.names.MapLabel;
import org.bongsu.figure.map.plane.Geodesy;
import org.bongsu.model.GeoPoint;
import org.bongsu.words.Words;

/**
 * How far missiles are estimated to reach from a place. Rings are geodesic, so they are no circles on the map; those that lie wholly beyond
 * it are named at their middle.
 *
 * @param name of the place, empty where it has none
 */
public record RangeRings(GeoPoint center, String name, List<Ring> rings) implements MapOverlay {
    /** Half the way round the earth: nothing reaches farther. */
    public static final double FARTHEST_KM = 20_000;
    /** Labels stand towards these bearings, the first that has room. */
    private static final int[] TOWARDS = {45, 75, 20, 105, 135, 160, 200, 230, 260, 290, 320, 345, 0, 180};
    private static final double LINE = 15;
    /** Lines below the middle, where there is room, else above it. */
    private static final int[] LINES = {1, 2, 3, -1, -2, 4, 5, -3, 6, -4};

    public RangeRings {
        rings = rings.stream().sorted(Comparator.comparingDouble(Ring::km)).toList();
    }

    /**
     * One ring.
     *
     * @param label what reaches so far, or empty
     * @param km    above 0, at most 20,000
     */
    public record Ring(String label, double km) {
        public Ring {
            if (!(km > 0 && km <= FARTHEST_KM)) {
                throw new IllegalArgumentException("a range is above 0 and at most 20,000 km, not " + km);
            }
        }

        String say(Words words) {
            String far = words.say("map.km", words.number(km, km < 10 ? 1 : 0));
            return label.isEmpty() ? far : MissileClass.name(label, words) + "  " + far;
        }
    }

    @Override
    public void paint(OverlayPen pen) {
        List<Ring> beyond = new ArrayList<>();
        for (Ring ring : rings) {
            List<GeoPoint> line = Geodesy.circle(center, ring.km);
            Path2D path = pen.path(line);
            if (path.getCurrentPoint() == null || line.stream().noneMatch(point -> seen(pen, point))) {
                beyond.add(ring);
            } else {
                pen.stroke(path, pen.accent(), pen.dashed(1.1));
                label(pen, ring, line).ifPresent(pen::write);
            }
        }
        Point2D at = pen.frame().xy(center);
        pen.dot(at, 3, pen.accent());
        caption(pen, at, beyond);
    }

    private static boolean seen(OverlayPen pen, GeoPoint point) {
        return pen.frame().bounds(0).contains(pen.frame().xy(point));
    }

    private static Optional<MapLabel> label(OverlayPen pen, Ring ring, List<GeoPoint> line) {
        Words words = pen.look().words();
        String text = words.say("map.ring.estimated", ring.say(words));
        List<GeoPoint> candidates = new ArrayList<>();
        for (int bearing : TOWARDS) {
            candidates.add(line.get(bearing * 2));
        }
        candidates.addAll(line);
        return pen.best(candidates.stream().filter(point -> seen(pen, point)).map(pen.frame()::xy).map(at -> pen.label(text, at.x, at.y, pen.accent())).toList());
    }

    /** Under the middle: where from, and which rings lie beyond the map; at the edge nearest to it when it is out of sight itself. */
    private void caption(OverlayPen pen, Point2D at, List<Ring> beyond) {
        Words words = pen.look().words();
        List<String> lines = new ArrayList<>();
        if (!name.isEmpty()) {
            lines.add(words.say("map.ring.from", words.place(name, center.lat(), center.lon())));
        }
        if (!beyond.isEmpty()) {
            lines.add(beyond.size() == 1 ? words.say("map.ring.beyond", beyond.getFirst().say(words))
                    : words.say("map.ring.beyond.several", beyond.size(), beyond.getFirst().say(words), beyond.getLast().say(words)));
        }
        for (String line : lines) {
            double half = MapLabel.width(line, pen.font()) / 2 + 6 * pen.size();
            double x = Math.clamp(at.getX(), Math.min(half, pen.frame().width() / 2), Math.max(pen.frame().width() - half, pen.frame().width() / 2));
            List<MapLabel> places = Arrays.stream(LINES).mapToObj(off -> pen.label(line, x,
                    Math.clamp(at.getY() + off * LINE * pen.size(), LINE * pen.size(), pen.frame().height() - LINE * pen.size()), pen.accent())).toList();
            pen.write(pen.best(places).orElse(places.getFirst()));
        }
    }
}
