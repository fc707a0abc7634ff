package org.bongsu.figure.map.marks;

import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bongsu.figure.map.plane.MapGeometry;
import org.bongsu.figure.map.plane.MapLine;
import org.bongsu.figure.map.plane.Projection;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/** The part of the Military Demarcation Line or the Northern Limit Line about a point: where an incident known to a line may have been. */
final class LineStretch {
    private static final double STRETCH_KM = 35;
    private static final double NEAR_KM = 28;
    private static final int MOST_KEPT = 4000;
    private static final Map<GeoPoint, Optional<MapLine>> KEPT = new ConcurrentHashMap<>();

    private LineStretch() { }

    /** The stretch of an incident known to a line, empty for any other, and where no line is near. */
    static Optional<MapLine> of(Incident incident) {
        GeoPoint point = MapSpots.pointOf(incident);
        if (point == null || incident.where() == null || incident.where().precision() != PlacePrecision.LINE) {
            return Optional.empty();
        }
        if (KEPT.size() > MOST_KEPT) {
            KEPT.clear();
        }
        return KEPT.computeIfAbsent(point, LineStretch::find);
    }

    private static Optional<MapLine> find(GeoPoint point) {
        Point2D.Double km = Projection.KOREA.project(point);
        for (String id : List.of("mdl", "nll")) {
            MapLine stretch = stretch(MapGeometry.feature(id).getFirst(), km);
            if (stretch != null) {
                return Optional.of(stretch);
            }
        }
        return Optional.empty();
    }

    private static @Nullable MapLine stretch(MapLine line, Point2D.Double km) {
        float[] dense = dense(line.xy());
        int from = -1;
        int to = -1;
        boolean near = false;
        for (int i = 0; i < dense.length / 2; i++) {
            double d = km.distance(dense[2 * i], dense[2 * i + 1]);
            near |= d < NEAR_KM;
            if (d < STRETCH_KM) {
                from = from < 0 ? i : from;
                to = i;
            }
        }
        return near && to > from ? MapLine.of(1, Arrays.copyOfRange(dense, 2 * from, 2 * to + 2)) : null;
    }

    /** The same line with a point every three kilometres at least. */
    private static float[] dense(float[] xy) {
        float[] out = new float[xy.length];
        int size = 0;
        for (int i = 0; i < xy.length; i += 2) {
            int steps = i == 0 ? 1 : Math.max(1, (int) Math.ceil(Math.hypot(xy[i] - xy[i - 2], xy[i + 1] - xy[i - 1]) / 3));
            if (out.length < size + 2 * steps) {
                out = Arrays.copyOf(out, 2 * (out.length + steps));
            }
            for (int s = 1; s <= steps; s++) {
                int before = Math.max(0, i - 2);
                out[size++] = xy[before] + (xy[i] - xy[before]) * s / steps;
                out[size++] = xy[before + 1] + (xy[i + 1] - xy[before + 1]) * s / steps;
            }
        }
        return Arrays.copyOf(out, size);
    }
}
