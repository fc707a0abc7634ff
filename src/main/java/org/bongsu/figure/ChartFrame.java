package org.bongsu.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;

/**
 * The frame that all charts along time share: a heading with a legend above, rules of numbers at the left, time below.
 *
 * @param plot where the data is drawn
 */
public record ChartFrame(Look look, ChartPen pen, Rectangle2D plot, ChartScale scale) {
    public static ChartFrame of(Look look, LocalDate first, LocalDate last, double width, double height) {
        return of(look, first, last, width, height, 0);
    }

    /** The same with room for so many rows of a legend below the heading. */
    public static ChartFrame of(Look look, LocalDate first, LocalDate last, double width, double height, int rows) {
        ChartPen pen = new ChartPen(look.theme());
        double em = pen.size();
        double left = em * 3.4;
        double top = em * 2.4 + ChartLegend.height(pen, rows);
        Rectangle2D plot = new Rectangle2D.Double(left, top, Math.max(1, width - left - em),
                Math.max(1, height - top - ChartAxis.height(pen) - em * 0.2));
        return new ChartFrame(look, pen, plot,
                new ChartScale(first.atStartOfDay(), last.plusDays(1).atStartOfDay(), plot.getMinX(), plot.getMaxX()));
    }

    /** The page, the rules of time and numbers, and the name of what is measured. */
    public void ground(Graphics2D g, Rectangle2D page, String name, ChartLevels levels) {
        Palette palette = look.palette();
        ChartPen.prepare(g);
        g.setColor(palette.ground().page());
        g.fill(page);
        for (double level : levels.rules()) {
            double y = y(level, levels);
            Color color = level == 0 ? palette.ink().quiet() : Palette.clear(palette.ink().hairline(), 0.7);
            pen.rule(g, color, plot.getMinX(), plot.getMaxX(), y);
            pen.right(g, palette.ink().quiet(), look.words().number(level, levels.decimals()),
                    plot.getMinX() - pen.size() * 0.5, y + pen.middle());
        }
        pen.in(Typeface.MEDIUM).left(g, palette.ink().text(), name, 1, pen.size() * 1.15);
    }

    /** The axis of time. */
    public void time(Graphics2D g) {
        time(g, ChartStep.values()[0]);
    }

    /** The axis of time, with no finer step than what is plotted. */
    public void time(Graphics2D g, ChartStep finest) {
        new ChartAxis(ChartTicks.of(scale, look.words(), pen, finest), scale, plot.getMinY(), plot.getMaxY()).labels(g, pen, look.palette());
    }

    public double y(double value, ChartLevels levels) {
        return levels.y(value, plot.getMinY(), plot.getMaxY());
    }

    public boolean holds(double x, double y) {
        return x >= plot.getMinX() && x <= plot.getMaxX() && y >= plot.getMinY() && y <= plot.getMaxY();
    }
}
