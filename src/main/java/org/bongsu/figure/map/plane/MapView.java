package org.bongsu.figure.map.plane;

import java.awt.geom.Point2D;
import org.bongsu.model.Area;
import org.bongsu.model.Box;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Unplaced;

/**
 * Which part of the map is seen.
 *
 * @param center    what lies in the middle of the figure
 * @param kmPerUnit kilometres for one unit of the surface, above 0
 */
public record MapView(GeoPoint center, double kmPerUnit) {
    /** The part of the earth that the map covers; what happened elsewhere stands on the shelf. */
    public static final Box REGION = new Box(115, 22, 152, 52);
    /** The peninsula with Jeju and Dokdo. */
    public static final Box PENINSULA = new Box(123.9, 33.0, 132.1, 43.1);

    /** The closest zoom. */
    public static final double CLOSEST = 0.02;
    /** Kilometres along the longer side at the widest zoom. */
    private static final double WIDEST_KM = 4600;
    private static final double MARGIN = 1.03;
    private static final int STEPS = 12;

    public MapView {
        if (!(kmPerUnit > 0)) {
            throw new IllegalArgumentException("a scale is above 0, not " + kmPerUnit);
        }
    }

    /** The view that a new window opens with. */
    public static MapView home(double width, double height) {
        return fit(PENINSULA, width, height);
    }

    /** The closest view of a whole area, a little air around it; of one that lies off the map, the peninsula. */
    public static MapView fit(Area area, double width, double height) {
        Box box = onMap(area) ? area.bounds() : PENINSULA;
        double west = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        double north = Double.MAX_VALUE;
        double south = -Double.MAX_VALUE;
        for (int i = 0; i <= STEPS; i++) {
            for (int j = 0; j <= STEPS; j++) {
                Point2D.Double p = Projection.KOREA.project(box.west() + (box.east() - box.west()) * i / STEPS,
                        box.south() + (box.north() - box.south()) * j / STEPS);
                west = Math.min(west, p.x);
                east = Math.max(east, p.x);
                north = Math.min(north, p.y);
                south = Math.max(south, p.y);
            }
        }
        double scale = MARGIN * Math.max((east - west) / width, (south - north) / height);
        return around((west + east) / 2, (north + south) / 2, limited(scale, width, height));
    }

    private static boolean onMap(Area area) {
        Box box = area.bounds();
        return !(area instanceof Unplaced) && box.west() < REGION.east() && box.east() > REGION.west() && box.south() < REGION.north() && box.north() > REGION.south();
    }

    /**
     * The view zoomed about a point of the surface, which keeps its place.
     *
     * @param factor above 1 for closer
     */
    public MapView zoomed(double factor, double x, double y, double width, double height) {
        double scale = limited(kmPerUnit / factor, width, height);
        Point2D.Double c = Projection.KOREA.project(center);
        return around(c.x + (x - width / 2) * (kmPerUnit - scale), c.y + (y - height / 2) * (kmPerUnit - scale), scale);
    }

    /** The view after the paper was dragged by so many units, right and down. */
    public MapView panned(double dx, double dy, double width, double height) {
        Point2D.Double c = Projection.KOREA.project(center);
        return around(c.x - dx * kmPerUnit, c.y - dy * kmPerUnit, limited(kmPerUnit, width, height));
    }

    /** What lies at a place of the surface. */
    public GeoPoint at(double x, double y, double width, double height) {
        Point2D.Double c = Projection.KOREA.project(center);
        return Projection.KOREA.unproject(c.x + (x - width / 2) * kmPerUnit, c.y + (y - height / 2) * kmPerUnit);
    }

    /** Where a point lies on the surface. */
    public Point2D xy(GeoPoint point, double width, double height) {
        Point2D.Double c = Projection.KOREA.project(center);
        Point2D.Double p = Projection.KOREA.project(point);
        return new Point2D.Double((p.x - c.x) / kmPerUnit + width / 2, (p.y - c.y) / kmPerUnit + height / 2);
    }

    private static MapView around(double x, double y, double scale) {
        GeoPoint p = Projection.KOREA.unproject(x, y);
        return new MapView(new GeoPoint(Math.clamp(p.lat(), REGION.south(), REGION.north()),
                Math.clamp(p.lon(), REGION.west(), REGION.east())), scale);
    }

    private static double limited(double scale, double width, double height) {
        return Math.clamp(scale, CLOSEST, Math.max(CLOSEST, WIDEST_KM / Math.max(width, height)));
    }
}
