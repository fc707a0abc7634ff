package org.bongsu.figure.map.plane;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.bongsu.model.GeoPoint;

/** A view on a surface of a size: turns kilometres on the plane into units of the surface. */
public final class MapFrame {
    private final double scale;
    private final double width;
    private final double height;
    private final double left;
    private final double top;

    public MapFrame(MapView view, double width, double height) {
        Point2D.Double c = Projection.KOREA.project(view.center());
        this(view.kmPerUnit(), c.x - width / 2 * view.kmPerUnit(), c.y - height / 2 * view.kmPerUnit(), width, height);
    }

    /**
     * A part of the plane.
     *
     * @param scale kilometres for one unit of the surface
     * @param left  in kilometres on the plane, of the corner
     * @param top   the same
     */
    public MapFrame(double scale, double left, double top, double width, double height) {
        this.scale = scale;
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** Kilometres for one unit of the surface. */
    public double scale() {
        return scale;
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
