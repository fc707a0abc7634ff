package org.bongsu.figure.map.marks;

import java.awt.geom.Point2D;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.figure.map.plane.Projection;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.situation.columns.Cluster;
import org.bongsu.situation.columns.ClusterIndex;
import org.jspecify.annotations.Nullable;

/**
 * Where incidents are on the plane of the map: at points, as clusters for each zoom, and in provinces or countries when no more is known
 * of their place. It is made once for a list of incidents; zooms are kept as they are asked for.
 */
public final class MapSpots {
    private static final int LISTS_KEPT = 6;
    private static final int ZOOMS_KEPT = 12;
    private static final Deque<Kept> KEPT = new ArrayDeque<>();

    /**
     * An incident at a place of the plane.
     *
     * @param km   east and south of its middle
     * @param area where it was, when it is known no closer than to a province or country
     */
    record Spot(Incident incident, Point2D.Double km, @Nullable KnownArea area) { }

    /** Incidents that stand together, the gravest first. */
    record Group(List<Spot> spots, Point2D.Double km) { }

    private record Kept(WeakReference<List<Incident>> of, MapSpots spots) { }

    private final List<Spot> points = new ArrayList<>();
    private final Map<String, List<Spot>> areas = new TreeMap<>();
    private final Map<String, Spot> byId = new HashMap<>();
    private final ClusterIndex index;
    private final Map<Double, List<Group>> zooms = new ConcurrentHashMap<>();

    private MapSpots(List<Incident> shown) {
        List<Spot> all = new ArrayList<>();
        for (Incident incident : shown) {
            GeoPoint point = pointOf(incident);
            if (point != null) {
                KnownArea area = KnownArea.of(incident);
                all.add(new Spot(incident, area == null ? Projection.KOREA.project(point) : area.anchor(), area));
            }
        }
        all.sort(Comparator.comparingInt((Spot s) -> -s.incident.severity()).thenComparing(s -> s.incident.id()));
        for (Spot spot : all) {
            byId.put(spot.incident.id(), spot);
            if (spot.area == null) {
                points.add(spot);
            } else {
                areas.computeIfAbsent(spot.area.key(), key -> new ArrayList<>()).add(spot);
            }
        }
        index = new ClusterIndex(points.stream().mapToDouble(s -> s.km.x).toArray(), points.stream().mapToDouble(s -> s.km.y).toArray());
    }

    /** The spots of incidents; those of the lists asked for last are kept. */
    public static MapSpots of(List<Incident> shown) {
        synchronized (KEPT) {
            for (Kept kept : KEPT) {
                if (kept.of.get() == shown) {
                    return kept.spots;
                }
            }
        }
        MapSpots spots = new MapSpots(shown);
        synchronized (KEPT) {
            KEPT.addFirst(new Kept(new WeakReference<>(shown), spots));
            if (KEPT.size() > LISTS_KEPT) {
                KEPT.removeLast();
            }
        }
        return spots;
    }

    /** The point of an incident that the map can draw, or null for one that belongs on the shelf. */
    public static @Nullable GeoPoint pointOf(Incident incident) {
        Place where = incident.where();
        GeoPoint point = where == null ? null : where.point();
        return point != null && MapView.REGION.contains(point) ? point : null;
    }

    /** Those known to a point, in groups no two of which stand nearer than a distance in kilometres on the plane. */
    List<Group> groups(double km) {
        if (zooms.size() > ZOOMS_KEPT) {
            zooms.clear();
        }
        return zooms.computeIfAbsent(km, this::grouped);
    }

    private List<Group> grouped(double km) {
        if (points.isEmpty()) {
            return List.of();
        }
        List<Group> groups = new ArrayList<>();
        ClusterIndex.Shown all = index.everything();
        for (Cluster cluster : index.clusters(km, all)) {
            int[] rows = index.rows(cluster, all, Integer.MAX_VALUE);
            Arrays.sort(rows);
            groups.add(new Group(Arrays.stream(rows).mapToObj(points::get).toList(), new Point2D.Double(cluster.x(), cluster.y())));
        }
        groups.sort(Comparator.comparingInt((Group g) -> g.spots.getFirst().incident.severity()).thenComparing(g -> g.spots.getFirst().incident.id()));
        return groups;
    }

    /** Those known to a province or country, in one group for each. */
    List<Group> areas() {
        return areas.values().stream().map(spots -> new Group(spots, spots.getFirst().km)).toList();
    }

    /** The points on the plane of those known to a point, in kilometres, x and y in turn. */
    public float[] plane() {
        float[] xy = new float[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            xy[2 * i] = (float) points.get(i).km.x;
            xy[2 * i + 1] = (float) points.get(i).km.y;
        }
        return xy;
    }

    /** How many are known to a province or country only. */
    public int inAreas() {
        return areas.values().stream().mapToInt(List::size).sum();
    }

    /** Where an incident stands, or null when it is not on the map. */
    @Nullable Spot spot(String id) {
        return byId.get(id);
    }
}
