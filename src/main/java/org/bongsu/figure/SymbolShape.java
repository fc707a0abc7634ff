package org.bongsu.figure;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Draws each symbol in a box of one unit around 0,0, with parts that still show at ten pixels. */
final class SymbolShape {
    private SymbolShape() { }

    static Shape missile() {
        Path2D body = new Path2D.Double();
        body.moveTo(0, -0.5);
        body.curveTo(0.12, -0.38, 0.16, -0.27, 0.16, -0.14);
        body.lineTo(0.16, 0.14);
        body.lineTo(0.36, 0.34);
        body.lineTo(0.36, 0.5);
        body.lineTo(0.12, 0.4);
        body.lineTo(-0.12, 0.4);
        body.lineTo(-0.36, 0.5);
        body.lineTo(-0.36, 0.34);
        body.lineTo(-0.16, 0.14);
        body.lineTo(-0.16, -0.14);
        body.curveTo(-0.16, -0.27, -0.12, -0.38, 0, -0.5);
        body.closePath();
        return body;
    }

    static Shape trefoil() {
        Area area = new Area();
        for (int i = 0; i < 3; i++) {
            area.add(new Area(new Arc2D.Double(-0.5, -0.5, 1, 1, 60 + 120 * i, 60, Arc2D.PIE)));
        }
        area.subtract(new Area(circle(0, 0, 0.16)));
        area.add(new Area(circle(0, 0, 0.1)));
        return area;
    }

    static Shape rotors() {
        Area area = new Area();
        for (int i = 0; i < 4; i++) {
            double x = i % 2 == 0 ? -0.31 : 0.31;
            double y = i < 2 ? -0.31 : 0.31;
            area.add(new Area(circle(x, y, 0.19)));
        }
        Shape bar = new Rectangle2D.Double(-0.4, -0.055, 0.8, 0.11);
        area.add(new Area(turned(bar, 45)));
        area.add(new Area(turned(bar, -45)));
        area.add(new Area(circle(0, 0, 0.13)));
        return area;
    }

    static Shape balloon() {
        Area area = new Area(new Ellipse2D.Double(-0.32, -0.5, 0.64, 0.66));
        area.add(new Area(polygon(-0.2, 0.06, 0.2, 0.06, 0.05, 0.26, -0.05, 0.26)));
        area.add(new Area(new Rectangle2D.Double(-0.14, 0.26, 0.28, 0.24)));
        return area;
    }

    static Shape facing() {
        Area area = new Area(polygon(-0.5, -0.4, -0.05, 0, -0.5, 0.4));
        area.add(new Area(polygon(0.5, -0.4, 0.05, 0, 0.5, 0.4)));
        return area;
    }

    static Shape ship() {
        Area area = new Area(polygon(-0.5, 0.1, 0.5, 0.1, 0.32, 0.42, -0.34, 0.42));
        area.add(new Area(polygon(-0.24, -0.14, 0.2, -0.14, 0.2, 0.1, -0.24, 0.1)));
        area.add(new Area(new Rectangle2D.Double(-0.06, -0.44, 0.13, 0.32)));
        return area;
    }

    static Shape aircraft() {
        return polygon(0, -0.5, 0.1, -0.34, 0.1, -0.12, 0.5, 0.14, 0.5, 0.28, 0.1, 0.16, 0.08, 0.34, 0.22, 0.44, 0.22, 0.5,
                -0.22, 0.5, -0.22, 0.44, -0.08, 0.34, -0.1, 0.16, -0.5, 0.28, -0.5, 0.14, -0.1, -0.12, -0.1, -0.34);
    }

    static Shape star(int points, double outer, double inner) {
        double[] xy = new double[4 * points];
        for (int i = 0; i < 2 * points; i++) {
            double r = i % 2 == 0 ? outer : inner;
            double a = Math.PI * i / points - Math.PI / 2;
            xy[2 * i] = r * Math.cos(a);
            xy[2 * i + 1] = r * Math.sin(a);
        }
        return polygon(xy);
    }

    static Shape pennant() {
        Area area = new Area(new Rectangle2D.Double(-0.36, -0.5, 0.12, 1));
        area.add(new Area(polygon(-0.3, -0.48, 0.46, -0.19, -0.3, 0.1)));
        return area;
    }

    static Shape arrow() {
        return polygon(-0.5, -0.15, 0.02, -0.15, 0.02, -0.42, 0.5, 0, 0.02, 0.42, 0.02, 0.15, -0.5, 0.15);
    }

    static Shape percent() {
        Area area = new Area(ring(-0.27, -0.25, 0.21, 0.08));
        area.add(new Area(ring(0.27, 0.25, 0.21, 0.08)));
        area.add(new Area(polygon(0.26, -0.48, 0.42, -0.48, -0.26, 0.48, -0.42, 0.48)));
        return area;
    }

    static Shape barred() {
        Area area = new Area(circle(0, 0, 0.48));
        area.subtract(new Area(new Rectangle2D.Double(-0.31, -0.105, 0.62, 0.21)));
        return area;
    }

    static Shape chip() {
        Area area = new Area(new Rectangle2D.Double(-0.34, -0.34, 0.68, 0.68));
        area.subtract(new Area(new Rectangle2D.Double(-0.17, -0.17, 0.34, 0.34)));
        for (double at : new double[] {-0.2, 0.2}) {
            area.add(new Area(new Rectangle2D.Double(at - 0.06, -0.5, 0.12, 0.18)));
            area.add(new Area(new Rectangle2D.Double(at - 0.06, 0.32, 0.12, 0.18)));
            area.add(new Area(new Rectangle2D.Double(-0.5, at - 0.06, 0.18, 0.12)));
            area.add(new Area(new Rectangle2D.Double(0.32, at - 0.06, 0.18, 0.12)));
        }
        return area;
    }

    static Shape speech() {
        Area area = new Area(new RoundRectangle2D.Double(-0.5, -0.44, 1, 0.68, 0.24, 0.24));
        area.add(new Area(polygon(-0.28, 0.2, 0.06, 0.2, -0.28, 0.5)));
        return area;
    }

    static Shape meeting() {
        Area area = new Area(ring(-0.19, 0, 0.31, 0.17));
        area.add(new Area(ring(0.19, 0, 0.31, 0.17)));
        return area;
    }

    static Shape document() {
        Area area = new Area(polygon(-0.36, -0.5, 0.12, -0.5, 0.36, -0.26, 0.36, 0.5, -0.36, 0.5));
        area.subtract(new Area(new Rectangle2D.Double(-0.2, -0.1, 0.4, 0.1)));
        area.subtract(new Area(new Rectangle2D.Double(-0.2, 0.15, 0.4, 0.1)));
        return area;
    }

    static Shape diamond() {
        return polygon(0, -0.44, 0.44, 0, 0, 0.44, -0.44, 0);
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape ring(double x, double y, double outer, double inner) {
        Area area = new Area(circle(x, y, outer));
        area.subtract(new Area(circle(x, y, inner)));
        return area;
    }

    private static Shape polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static Shape turned(Shape shape, double degrees) {
        return AffineTransform.getRotateInstance(Math.toRadians(degrees)).createTransformedShape(shape);
    }
}
