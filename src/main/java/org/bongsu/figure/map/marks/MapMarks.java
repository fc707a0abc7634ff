package org.bongsu.figure.map.marks;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.figure.map.plane.Projection;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where the marks of incidents stand in a frame.
 *
 * <p>Incidents closer together than a mark is wide become one cluster, at its gravest member. Which ones depends on the zoom
 * (in half steps) and not on the part that is seen, so clusters hold still while the map is moved.
 */
public final class MapMarks {
    private static final double APART = 24;
    /** Kilometres a unit from which on marks at one place fan out. */
    private static final double FAN = 0.16;
    private static final int FAN_MOST = 36;
    private static final double LEAST = 11;
    private static final double STEP = 2;

    private final MapFrame frame;
    private final double size;
    private final List<MapMark> marks = new ArrayList<>();

    /**
     * Places marks.
     *
     * @param size of marks, 1 on screen
     */
    public MapMarks(MapFrame frame, List<Incident> shown, double size) {
        this.frame = frame;
        this.size = size;
        List<Spot> spots = new ArrayList<>();
        for (Incident incident : shown) {
            GeoPoint point = pointOf(incident);
            if (point != null) {
                spots.add(new Spot(incident, Projection.KOREA.project(point)));
            }
        }
        spots.sort(Comparator.comparingInt((Spot s) -> -s.incident.severity()).thenComparing(s -> s.incident.id()));
        gather(spots);
        marks.sort(Comparator.comparingInt(MapMark::severity).thenComparing(m -> m.first().id()));
    }

    /** The point of an incident that the map can draw, or null for one that belongs on the shelf. */
    public static @Nullable GeoPoint pointOf(Incident incident) {
        Place where = incident.where();
        GeoPoint point = where == null ? null : where.point();
        return point != null && MapView.REGION.contains(point) ? point : null;
    }

    /** The marks, the gravest last, in and out of sight. */
    public List<MapMark> marks() {
        return marks;
    }

    private record Spot(Incident incident, Point2D.Double km) { }

    private record Cell(long x, long y) { }

    private void gather(List<Spot> spots) {
        double scale = frame.scale() / size;
        double half = Math.pow(2, Math.round(Math.log(scale) / Math.log(2) * 2) / 2.0);
        double reach = APART * half * size;
        Map<Cell, List<Spot>> grid = new HashMap<>();
        for (Spot spot : spots) {
            grid.computeIfAbsent(cell(spot.km, reach, 0, 0), key -> new ArrayList<>()).add(spot);
        }
        Set<Spot> done = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Spot seed : spots) {
            if (!done.contains(seed)) {
                List<Spot> members = new ArrayList<>();
                for (int i = 0; i < 9; i++) {
                    for (Spot other : grid.getOrDefault(cell(seed.km, reach, i % 3 - 1, i / 3 - 1), List.of())) {
                        if (other.km.distance(seed.km) < reach && !done.contains(other)) {
                            members.add(other);
                        }
                    }
                }
                members.sort(Comparator.comparingInt((Spot s) -> -s.incident.severity()).thenComparing(s -> s.incident.id()));
                done.addAll(members);
                place(members, scale);
            }
        }
    }

    private static Cell cell(Point2D.Double km, double reach, int dx, int dy) {
        return new Cell((long) Math.floor(km.x / reach) + dx, (long) Math.floor(km.y / reach) + dy);
    }

    private void place(List<Spot> members, double scale) {
        Point2D.Double seed = onSurface(members.getFirst());
        if (members.size() == 1) {
            marks.add(new MapMark(List.of(members.getFirst().incident), seed, seed, across(members.getFirst().incident)));
        } else if (scale <= FAN && members.size() <= FAN_MOST) {
            fan(members, seed);
        } else {
            marks.add(new MapMark(members.stream().map(Spot::incident).toList(), seed, seed,
                    size * (14 + 5 * Math.log10(members.size()))));
        }
    }

    /** Marks at one place stand in rings around it, each on a stalk. */
    private void fan(List<Spot> members, Point2D.Double centre) {
        int ring = 1;
        int in = 0;
        int room = 8;
        int left = members.size();
        for (Spot spot : members) {
            if (in == room) {
                left -= room;
                ring++;
                room = 8 * ring;
                in = 0;
            }
            double angle = 2 * Math.PI * in / Math.min(room, left) - Math.PI / 2;
            double off = 24 * ring * size;
            Point2D.Double at = new Point2D.Double(centre.x + off * Math.cos(angle), centre.y + off * Math.sin(angle));
            marks.add(new MapMark(List.of(spot.incident), at, onSurface(spot), across(spot.incident)));
            in++;
        }
    }

    private Point2D.Double onSurface(Spot spot) {
        return new Point2D.Double(frame.x(spot.km.x), frame.y(spot.km.y));
    }

    private double across(Incident incident) {
        return size * (LEAST + STEP * (incident.severity() - 1));
    }
}
