package org.bongsu.figure.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.bongsu.figure.ChartLegend;
import org.bongsu.figure.ChartLevels;
import org.bongsu.figure.ChartPen;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;
import org.bongsu.figure.Tone;
import org.bongsu.figure.Typeface;

/**
 * The page that charts share: what is measured and its legend above, the plot below, axes at its left and foot.
 *
 * @param area where the data is drawn
 */
record Plot(Look look, ChartPen pen, Rectangle2D area) {
    /**
     * A plot with room for labels.
     *
     * @param left and foot: in widths of the letter m
     */
    static Plot of(Look look, double width, double height, double left, double foot) {
        return of(look, width, height, left, foot, 0);
    }

    /** The same with room for so many rows of a legend below the heading. */
    static Plot of(Look look, double width, double height, double left, double foot, int rows) {
        ChartPen pen = new ChartPen(look.theme());
        double em = pen.size();
        double top = em * 2.4 + ChartLegend.height(pen, rows);
        return new Plot(look, pen, new Rectangle2D.Double(em * left, top, Math.max(1, width - em * (left + 1)),
                Math.max(1, height - top - em * foot)));
    }

    Color text() {
        return look.palette().ink().text();
    }

    Color quiet() {
        return look.palette().ink().quiet();
    }

    Color faint() {
        return Palette.clear(look.palette().ink().hairline(), 0.7);
    }

    double left() {
        return area.getMinX();
    }

    double right() {
        return area.getMaxX();
    }

    double top() {
        return area.getMinY();
    }

    double foot() {
        return area.getMaxY();
    }

    void page(Graphics2D g, double width, double height) {
        ChartPen.prepare(g);
        g.setColor(look.palette().ground().page());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
    }

    double y(double value, ChartLevels levels) {
        return levels.y(value, top(), foot());
    }

    double x(double value, ChartLevels levels) {
        return levels.y(value, right(), left());
    }

    /** Level rules with their numbers at the left. */
    void levels(Graphics2D g, ChartLevels levels) {
        for (double level : levels.rules()) {
            double y = y(level, levels);
            pen.rule(g, level == 0 ? quiet() : faint(), left(), right(), y);
            pen.right(g, quiet(), look.words().number(level, levels.decimals()), left() - pen.size() * 0.5, y + pen.middle());
        }
    }

    /** Upright rules with their numbers below. */
    void across(Graphics2D g, ChartLevels levels) {
        for (double level : levels.rules()) {
            double x = x(level, levels);
            pen.pole(g, level == 0 ? quiet() : faint(), x, top(), foot());
            pen.centred(g, quiet(), look.words().number(level, levels.decimals()), x, foot() + pen.size() * 1.5);
        }
    }

    /** What is measured, and what its parts are. */
    void head(Graphics2D g, String measure, List<ChartLegend.Entry> legend) {
        ChartPen strong = pen.in(Typeface.MEDIUM);
        strong.left(g, text(), measure, 1, pen.size() * 1.15);
        new ChartLegend(look, pen).draw(g, measure, legend, right());
    }

    /** A filled area, with an edge where its colour alone could not be told from the page, and a mark in it where there is room. */
    void block(Graphics2D g, Rectangle2D area, Bars.Layer layer) {
        Color fill = layer.tint().in(look);
        g.setColor(fill);
        g.fill(area);
        Color edge = Tone.edge(fill, look.palette().ground().page());
        if (!edge.equals(fill) && area.getWidth() > 2 && area.getHeight() > 2) {
            g.setColor(edge);
            g.setStroke(new BasicStroke((float) (pen.hair() * 0.7)));
            g.draw(new Rectangle2D.Double(area.getX() + 0.25, area.getY() + 0.25, area.getWidth() - 0.5, area.getHeight() - 0.5));
        }
        Shape mark = layer.mark().shape();
        double em = pen.size();
        if (mark != null && area.getWidth() >= em * Math.max(1.1, mark.getBounds2D().getWidth() * 0.85 + 0.4) && area.getHeight() >= em * 1.2) {
            AffineTransform place = AffineTransform.getTranslateInstance(area.getCenterX(), area.getCenterY());
            place.scale(em * 0.85, em * 0.85);
            g.setColor(Tone.on(fill));
            g.fill(place.createTransformedShape(mark));
        }
        ChartPen small = pen.times(0.86);
        String text = layer.mark().text();
        if (!text.isEmpty() && area.getHeight() >= small.size() * 1.25 && area.getWidth() >= small.width(text) + em * 0.4) {
            small.centred(g, Tone.on(fill), text, area.getCenterX(), area.getCenterY() + small.middle());
        }
    }

    /** A wash over a part that is lit. */
    void lit(Graphics2D g, Rectangle2D part) {
        g.setColor(Palette.clear(look.palette().ink().accent(), 0.14));
        g.fill(part);
    }

    /** Words beside a part that stands from x0 to x1, on the side that has room. */
    void says(Graphics2D g, double x0, double x1, double y, String words) {
        ChartPen strong = pen.in(Typeface.MEDIUM);
        String fitted = strong.fitted(words, area.getWidth());
        double width = strong.width(fitted);
        double x = x1 + 6 + width <= right() ? x1 + 6 : Math.max(left() + 2, x0 - 6 - width);
        strong.patched(g, text(), look.palette().ground().page(), fitted, x, Math.clamp(y, top() + pen.size(), foot() - 2));
    }
}
