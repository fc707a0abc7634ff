package org.bongsu.figure.map.marks;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bongsu.figure.map.plane.MapGeometry;
import org.bongsu.figure.map.plane.MapLine;
import org.bongsu.gazetteer.Basemap;
import org.bongsu.gazetteer.BasemapRegion;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/**
 * A province, or all provinces of a Korea, that an incident is known to and no closer.
 *
 * @param key     ISO 3166-2 code of the province, or ISO 3166-1 code of the country
 * @param regions the province, or all
 * @param anchor  where what is said of it stands on the plane: well within the largest part
 */
public record KnownArea(String key, List<BasemapRegion> regions, Point2D.Double anchor) {
    private static final int MOST_KEPT = 10_000;
    private static final int FINE = 28;
    private static final Map<Place, Optional<KnownArea>> KEPT = new ConcurrentHashMap<>();
    private static final Map<String, Point2D.Double> ANCHORS = new ConcurrentHashMap<>();

    /** The area of an incident, or null when its place is known closer or its area has no outline on the map. */
    public static @Nullable KnownArea of(Incident incident) {
        Place where = incident.where();
        if (where == null || MapSpots.pointOf(incident) == null
                || where.precision() != PlacePrecision.PROVINCE && where.precision() != PlacePrecision.COUNTRY) {
            return null;
        }
        if (KEPT.size() > MOST_KEPT) {
            KEPT.clear();
        }
        return KEPT.computeIfAbsent(where, KnownArea::find).orElse(null);
    }

    /** Whether it is one province. */
    public boolean province() {
        return regions.size() == 1;
    }

    private static Optional<KnownArea> find(Place where) {
        Basemap map = Basemap.load();
        GeoPoint point = Objects.requireNonNull(where.point());
        if (where.precision() == PlacePrecision.PROVINCE) {
            return map.region(Objects.requireNonNullElse(where.admin1(), where.name()), point)
                    .map(region -> new KnownArea(region.code(), List.of(region), anchor(region.code(), List.of(region))));
        }
        return map.region("", point).map(BasemapRegion::country).map(country -> {
            List<BasemapRegion> regions = map.regions().stream().filter(r -> r.country().equals(country)).toList();
            return new KnownArea(country, regions, anchor(country, regions));
        });
    }

    private static Point2D.Double anchor(String key, List<BasemapRegion> regions) {
        return ANCHORS.computeIfAbsent(key, k -> innermost(regions));
    }

    /** The point of a grid that lies farthest from all outlines, within one of them. */
    private static Point2D.Double innermost(List<BasemapRegion> regions) {
        Point2D.Double best = new Point2D.Double();
        double most = -1;
        for (BasemapRegion region : regions) {
            for (MapLine ring : MapGeometry.region(region)) {
                float[] b = ring.bounds();
                if (Math.min(b[2] - b[0], b[3] - b[1]) / 2 <= most) {
                    continue;
                }
                for (int i = 1; i < FINE * FINE; i++) {
                    double x = b[0] + (b[2] - b[0]) * (i % FINE) / FINE;
                    double y = b[1] + (b[3] - b[1]) * (i / FINE) / FINE;
                    double depth = depth(ring.xy(), x, y);
                    if (depth > most) {
                        most = depth;
                        best = new Point2D.Double(x, y);
                    }
                }
            }
        }
        return best;
    }

    /** How far within a ring a point lies, below zero for outside. */
    private static double depth(float[] ring, double x, double y) {
        boolean inside = false;
        double least = Double.MAX_VALUE;
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            if (ring[i + 1] > y != ring[j + 1] > y && x < (ring[j] - ring[i]) * (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i]) {
                inside = !inside;
            }
            least = Math.min(least, Math.hypot(ring[i] - x, ring[i + 1] - y));
        }
        return inside ? least : -1;
    }
}
