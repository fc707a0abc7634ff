package org.bongsu.figure.map.plane;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.bongsu.model.GeoPoint;

/** A view on a surface of a size: turns kilometres on the plane into units of the surface. */
public final class MapFrame {
    private final MapView view;
    private final double width;
    private final double height;
    private final double left;
    private final double top;

    public MapFrame(MapView view, double width, double height) {
        this.view = view;
        this.width = width;
        this.height = height;
        Point2D.Double c = Projection.KOREA.project(view.center());
        left = c.x - width / 2 * view.kmPerUnit();
        top = c.y - height / 2 * view.kmPerUnit();
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** Kilometres for one unit of the surface. */
    public double scale() {
        return view.kmPerUnit();
    }

    public MapView view() {
        return view;
    }

    /** Units of the surface for so many kilometres on the plane. */
    public double units(double km) {
        return km / view.kmPerUnit();
    }

    public double x(double km) {
        return (km - left) / view.kmPerUnit();
    }

    public double y(double km) {
        return (km - top) / view.kmPerUnit();
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
