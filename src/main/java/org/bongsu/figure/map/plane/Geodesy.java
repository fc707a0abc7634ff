package org.bongsu.figure.map.plane;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import org.bongsu.model.GeoPoint;

/**
 * Shortest lines on the WGS 84 ellipsoid, by C. F. F. Karney, Algorithms for geodesics (J. Geodesy 87, 2013), as his library has them:
 * good to some nanometres. Bearings are degrees from north, clockwise, 0 to 360.
 */
public final class Geodesy {
    private static final double METRES = 1000;
    private static final double STEP_KM = 25;
    private static final int MOST_STEPS = 800;
    private static final int CORNERS = 720;

    private Geodesy() { }

    /**
     * The shortest line between two points.
     *
     * @param bearing at its start
     * @param arrival the bearing at its end
     */
    public record Leg(double km, double bearing, double arrival) { }

    public static Leg leg(GeoPoint from, GeoPoint to) {
        GeodesicData g = Geodesic.WGS84.Inverse(from.lat(), from.lon(), to.lat(), to.lon(), GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH);
        return new Leg(g.s12 / METRES, around(g.azi1), around(g.azi2));
    }

    /** The point this many kilometres away on a bearing. */
    public static GeoPoint reached(GeoPoint from, double bearing, double km) {
        GeodesicData g = Geodesic.WGS84.Direct(from.lat(), from.lon(), bearing, km * METRES, GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE);
        return new GeoPoint(g.lat2, g.lon2);
    }

    /** The line between two points, close enough together to be drawn. */
    public static List<GeoPoint> path(GeoPoint from, GeoPoint to) {
        GeodesicLine line = Geodesic.WGS84.InverseLine(from.lat(), from.lon(), to.lat(), to.lon(), GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE | GeodesicMask.DISTANCE_IN);
        int steps = Math.clamp((int) Math.ceil(line.Distance() / METRES / STEP_KM), 1, MOST_STEPS);
        List<GeoPoint> points = new ArrayList<>();
        points.add(from);
        for (int i = 1; i < steps; i++) {
            GeodesicData g = line.Position(line.Distance() * i / steps, GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE);
            points.add(new GeoPoint(g.lat2, g.lon2));
        }
        points.add(to);
        return points;
    }

    /** All points at a distance, from due north clockwise, the first again at the end. */
    public static List<GeoPoint> circle(GeoPoint center, double km) {
        List<GeoPoint> points = new ArrayList<>(CORNERS + 1);
        for (int i = 0; i <= CORNERS; i++) {
            points.add(reached(center, 360.0 * i / CORNERS, km));
        }
        return points;
    }

    private static double around(double degrees) {
        return degrees < 0 ? degrees + 360 : degrees;
    }
}
