package org.bongsu.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;

/**
 * A number in a disc, as the key below a figure tells of it.
 *
 * @param radius in units of the surface
 */
public record NumberDisc(Look look, double radius) {
    /** Draws a number about a point. */
    public void draw(Graphics2D g, int number, double x, double y) {
        Ellipse2D disc = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        g.setColor(look.palette().ink().text());
        g.fill(disc);
        g.setColor(look.palette().ground().page());
        g.setStroke(new BasicStroke((float) (radius * 0.16)));
        g.draw(disc);
        ChartPen pen = new ChartPen(look.theme()).in(Typeface.SEMIBOLD);
        ChartPen fitting = pen.times(radius * (number < 10 ? 1.35 : 1.15) / pen.size());
        fitting.centred(g, look.palette().ground().page(), Integer.toString(number), x, y + fitting.middle());
    }
}
