package org.bongsu.figure;

import java.awt.Color;
import java.awt.Graphics2D;

/**
 * The axis of time at the foot of a plot, with its rules through the plot.
 *
 * @param top    of the plot
 * @param bottom of the plot; the labels stand below
 */
public record ChartAxis(ChartTicks ticks, ChartScale scale, double top, double bottom) {
    /** The room that the two rows of labels take. */
    public static double height(ChartPen pen) {
        return pen.size() * 3.1;
    }

    /** The rules, drawn before what is plotted. */
    public void grid(Graphics2D g, ChartPen pen, Palette palette) {
        Color faint = Palette.clear(palette.ink().hairline(), 0.45);
        for (ChartTick tick : ticks.fine()) {
            if (tick.x() > scale.left() + 0.5) {
                pen.pole(g, faint, tick.x(), top, bottom);
            }
        }
        for (ChartTick tick : ticks.context()) {
            if (tick.x() > scale.left() + 0.5) {
                pen.pole(g, palette.ink().hairline(), tick.x(), top, bottom);
            }
        }
    }

    /** The line at the foot with its labels, drawn last. */
    public void labels(Graphics2D g, ChartPen pen, Palette palette) {
        double row = pen.size() * 1.4;
        Color line = palette.ink().hairline();
        pen.rule(g, palette.ink().quiet(), scale.left(), scale.right(), bottom);
        for (ChartTick tick : ticks.fine()) {
            if (tick.x() > scale.left() + 0.5) {
                pen.pole(g, line, tick.x(), bottom, bottom + (tick.width() > 0 ? row : row * 0.4));
            }
            pen.left(g, palette.ink().quiet(), tick.label(), tick.from(), bottom + row * 0.9);
        }
        ChartPen strong = pen.in(Typeface.MEDIUM);
        for (ChartTick tick : ticks.context()) {
            if (tick.x() > scale.left() + 0.5) {
                pen.pole(g, line, tick.x(), bottom, bottom + row * 2);
            }
            strong.left(g, palette.ink().text(), tick.label(), tick.from(), bottom + row * 1.9);
        }
    }
}
