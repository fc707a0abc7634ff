package org.bongsu.figure.map.marks;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.bongsu.figure.map.marks.MapSpots.Group;
import org.bongsu.figure.map.marks.MapSpots.Spot;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.model.Incident;

/**
 * Where the marks of incidents stand in a frame.
 *
 * <p>Incidents closer together than a mark is wide become one cluster in their middle. Which ones depends on the zoom (in half steps)
 * and not on the part that is seen, so clusters hold still while the map is moved. Those known to a province only stand apart, in it.
 */
public final class MapMarks {
    private static final double APART = 24;
    /** Kilometres a unit from which on marks at one place fan out by themselves. */
    private static final double FAN = 0.16;
    private static final int FAN_MOST = 36;
    private static final double LEAST = 11;
    private static final double STEP = 2;
    private static final double LEG = 24;
    /** How far plates stand apart, and where they are tried one after another. */
    private static final double PLATE = 20;
    private static final double[][] AROUND = {{0, 0}, {0, 1}, {0, -1}, {1, 0}, {-1, 0}, {1, 1}, {-1, 1}, {1, -1}, {-1, -1}, {0, 2}, {0, -2}};

    private final MapFrame frame;
    private final double size;
    private final Set<String> opened;
    private final List<MapMark> marks = new ArrayList<>();

    /**
     * Places marks.
     *
     * @param size   of marks, 1 on screen
     * @param opened the incidents of a cluster that was fanned out by hand
     */
    public MapMarks(MapFrame frame, MapSpots spots, double size, Set<String> opened) {
        this.frame = frame;
        this.size = size;
        this.opened = opened;
        double scale = frame.scale() / size;
        List<Group> fans = new ArrayList<>();
        for (Group group : spots.groups(apart(scale) * size)) {
            boolean fan = group.spots().size() > 1 && (scale <= FAN && group.spots().size() <= FAN_MOST || opened(group));
            if (fan) {
                fans.add(group);
            } else {
                Point2D.Double at = onSurface(group.km());
                marks.add(new MapMark(incidents(group), at, at, across(group), null));
            }
        }
        fans.forEach(this::fan);
        for (Group group : spots.areas()) {
            if (group.spots().size() > 1 && opened(group)) {
                fan(group);
            } else {
                Point2D.Double at = clear(onSurface(group.km()));
                marks.add(new MapMark(incidents(group), at, at, across(group), group.spots().getFirst().area()));
            }
        }
    }

    /** A place for a plate by others that it would hide: at its own, or as near to it as there is room. */
    private Point2D.Double clear(Point2D.Double own) {
        for (double[] way : AROUND) {
            Point2D.Double at = new Point2D.Double(own.x + way[0] * PLATE * size, own.y + way[1] * PLATE * size);
            if (marks.stream().allMatch(m -> m.at().distance(at) > (m.size() + PLATE * size) / 2)) {
                return at;
            }
        }
        return own;
    }

    /** Kilometres on the plane that marks stand apart at least, by half steps of zoom. */
    private static double apart(double scale) {
        return APART * Math.pow(2, Math.round(Math.log(scale) / Math.log(2) * 2) / 2.0);
    }

    /** The marks, the gravest, those fanned out and those of provinces last, in and out of sight. */
    public List<MapMark> marks() {
        return marks;
    }

    /**
     * The widest view in which incidents that stand together do so no longer, kilometres for a unit of the surface; 0 when they stand at
     * the very same place, or are known to the same province only.
     */
    public static double splitting(MapSpots spots, Collection<String> ids, double scale) {
        Set<String> all = Set.copyOf(ids);
        if (spots.areas().stream().anyMatch(g -> all.contains(g.spots().getFirst().incident().id()))) {
            return 0;
        }
        double closer = scale;
        while (closer > MapView.CLOSEST * 4) {
            closer /= Math.sqrt(2);
            for (Group group : spots.groups(apart(closer))) {
                long in = group.spots().stream().filter(s -> all.contains(s.incident().id())).count();
                if (in > 0 && in < all.size()) {
                    return closer;
                }
            }
        }
        return 0;
    }

    private boolean opened(Group group) {
        return !opened.isEmpty() && group.spots().stream().allMatch(s -> opened.contains(s.incident().id()));
    }

    /** Marks at one place stand in rings around it, each on a leg. */
    private void fan(Group group) {
        Point2D.Double centre = onSurface(group.km());
        int ring = 1;
        int in = 0;
        int room = 8;
        int left = group.spots().size();
        for (Spot spot : around(group)) {
            if (in == room) {
                left -= room;
                ring++;
                room = 8 * ring;
                in = 0;
            }
            double angle = 2 * Math.PI * in / Math.min(room, left) - Math.PI / 2;
            double off = LEG * ring * size;
            Point2D.Double at = new Point2D.Double(centre.x + off * Math.cos(angle), centre.y + off * Math.sin(angle));
            marks.add(new MapMark(List.of(spot.incident()), at, onSurface(spot.km()), across(spot.incident()), null));
            in++;
        }
    }

    /** Spots that lie apart in the order in which they lie around their middle, so that legs do not cross; the gravest first where all lie together. */
    private List<Spot> around(Group group) {
        Point2D.Double km = group.km();
        if (group.spots().size() > 8 || group.spots().stream().allMatch(s -> frame.units(s.km().distance(km)) < 3 * size)) {
            return group.spots();
        }
        return group.spots().stream().sorted(Comparator.comparingDouble(s -> Math.floorMod((long) (1000 * (Math.atan2(s.km().y - km.y, s.km().x - km.x) + Math.PI / 2)), 6284))).toList();
    }

    /** The mark of one incident by itself, wherever it stands; beside its cluster's where that would hide it. */
    public MapMark alone(MapMark of, MapSpots spots, String id) {
        Spot spot = spots.spot(id);
        if (!of.cluster() || spot == null) {
            return of;
        }
        Point2D.Double foot = onSurface(spot.km());
        double clear = (of.size() + across(spot.incident())) / 2 + 2 * size;
        double dx = foot.x - of.at().x;
        double dy = foot.y - of.at().y;
        double off = Math.hypot(dx, dy);
        Point2D.Double at = off >= clear ? foot : off < 1 ? new Point2D.Double(of.at().x + clear * 0.7, of.at().y - clear * 0.7)
                : new Point2D.Double(of.at().x + dx / off * clear, of.at().y + dy / off * clear);
        return new MapMark(List.of(spot.incident()), at, foot, across(spot.incident()), null);
    }

    private static List<Incident> incidents(Group group) {
        return group.spots().stream().map(Spot::incident).toList();
    }

    private Point2D.Double onSurface(Point2D.Double km) {
        return new Point2D.Double(frame.x(km.x), frame.y(km.y));
    }

    private double across(Group group) {
        return group.spots().size() == 1 ? across(group.spots().getFirst().incident()) : size * (15 + 5 * Math.log10(group.spots().size()));
    }

    private double across(Incident incident) {
        return size * (LEAST + STEP * (incident.severity() - 1));
    }
}
