package org.bongsu.figure.timeline;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.LocalDate;
import org.bongsu.figure.ChartScale;
import org.bongsu.figure.Palette;
import org.bongsu.model.Period;
import org.jspecify.annotations.Nullable;

/** The days chosen on a timeline: what lies outside is veiled, and each known end has a handle. */
record TimelineBrush(Palette palette) {
    private static final double VEIL = 0.62;

    void draw(Graphics2D g, Period brush, TimelineLayout layout) {
        ChartScale scale = layout.scale();
        double top = layout.areas().index();
        double height = layout.areas().axis() - top;
        double from = edge(brush.from(), 0, scale, scale.left());
        double to = edge(brush.to(), 1, scale, scale.right());
        g.setColor(Palette.clear(palette.ground().page(), VEIL));
        g.fill(new Rectangle2D.Double(scale.left(), top, from - scale.left(), height));
        g.fill(new Rectangle2D.Double(to, top, scale.right() - to, height));
        handle(g, brush.from(), from, top, height);
        handle(g, brush.to(), to, top, height);
    }

    private static double edge(@Nullable LocalDate day, int plus, ChartScale scale, double open) {
        return day == null ? open : Math.clamp(scale.x(day.plusDays(plus)), scale.left(), scale.right());
    }

    private void handle(Graphics2D g, @Nullable LocalDate day, double x, double top, double height) {
        if (day == null) {
            return;
        }
        Color accent = palette.ink().accent();
        g.setColor(accent);
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(x, top, x, top + height));
        double grip = Math.min(20, height * 0.3);
        RoundRectangle2D box = new RoundRectangle2D.Double(x - 3, top + (height - grip) / 2, 6, grip, 5, 5);
        g.fill(box);
        g.setColor(palette.ground().page());
        g.draw(new Line2D.Double(x, top + height / 2 - grip / 4, x, top + height / 2 + grip / 4));
    }
}
