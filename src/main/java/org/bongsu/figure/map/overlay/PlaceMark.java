package org.bongsu.figure.map.overlay;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import org.bongsu.model.GeoPoint;

/**
 * A place that was looked up, marked by a cross hair and its name.
 *
 * @param name empty where it has none
 */
public record PlaceMark(GeoPoint at, String name) implements MapOverlay {
    private static final double INNER = 4;
    private static final double OUTER = 11;

    @Override
    public void paint(OverlayPen pen) {
        Point2D middle = pen.frame().xy(at);
        for (int side = 0; side < 4; side++) {
            double dx = side == 0 ? 1 : side == 1 ? -1 : 0;
            double dy = side == 2 ? 1 : side == 3 ? -1 : 0;
            pen.stroke(new Line2D.Double(middle.getX() + dx * INNER * pen.size(), middle.getY() + dy * INNER * pen.size(),
                    middle.getX() + dx * OUTER * pen.size(), middle.getY() + dy * OUTER * pen.size()), pen.accent(), pen.solid(1.6));
        }
        if (!name.isEmpty()) {
            pen.beside(pen.look().words().place(name, at.lat(), at.lon()), middle, OUTER + 3, pen.accent());
        }
    }
}
