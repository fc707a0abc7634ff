package org.bongsu.figure.map.plane;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.bongsu.model.GeoPoint;

/**
 * A view on a surface of a size: turns kilometres on the plane into units of the surface.
 *
 * @param scale  kilometres for one unit of the surface
 * @param left   in kilometres on the plane, of the corner
 * @param top    the same
 * @param width  of the surface, in its units
 * @param height the same
 */
public record MapFrame(double scale, double left, double top, double width, double height) {
    /** A view on a surface. */
    public MapFrame(MapView view, double width, double height) {
        this(view, Projection.KOREA.project(view.center()), width, height);
    }

    private MapFrame(MapView view, Point2D.Double middle, double width, double height) {
        this(view.kmPerUnit(), middle.x - width / 2 * view.kmPerUnit(), middle.y - height / 2 * view.kmPerUnit(), width, height);
    }

    /**
     * The same moved by less than half a pixel, so that the middle of the plane lies on the corner of one: what is drawn at one scale is
     * then the same, pixel by pixel, wherever the map was moved to.
     *
     * @param pixels for one unit of the surface
     */
    public MapFrame onPixels(double pixels) {
        return new MapFrame(scale, -Math.rint(x(0) * pixels) / pixels * scale, -Math.rint(y(0) * pixels) / pixels * scale, width, height);
    }

    /** Kilometres on the plane for one on the ground, in the middle. */
    public double stretch() {
        return Projection.KOREA.scale(Projection.KOREA.unproject(left + width / 2 * scale, top + height / 2 * scale).lat());
    }

    /** Units of the surface for so many kilometres on the plane. */
    public double units(double km) {
        return km / scale;
    }

    /** Units of the surface for so many kilometres on the ground, in the middle. */
    public double ground(double km) {
        return km * stretch() / scale;
    }

    public double x(double km) {
        return (km - left) / scale;
    }

    public double y(double km) {
        return (km - top) / scale;
    }

    public Point2D.Double xy(GeoPoint point) {
        Point2D.Double p = Projection.KOREA.project(point);
        return new Point2D.Double(x(p.x), y(p.y));
    }

    /** The surface and so many units around it. */
    public Rectangle2D.Double bounds(double margin) {
        return new Rectangle2D.Double(-margin, -margin, width + 2 * margin, height + 2 * margin);
    }
}
