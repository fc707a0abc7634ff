package org.bongsu.figure.timeline;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.time.LocalDate;
import org.bongsu.figure.ChartScale;
import org.bongsu.figure.Fade;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;
import org.bongsu.figure.Typeface;
import org.bongsu.model.Period;
import org.bongsu.words.Days;
import org.jspecify.annotations.Nullable;

/** The days chosen on a timeline, or come to in playback: what lies outside is veiled, and each known end has a handle. */
record TimelineBrush(Look look, TimelineType type) {
    private static final double VEIL = 0.62;
    private static final double LONG_AGO = 0.7;

    void draw(Graphics2D g, Period brush, TimelineLayout layout) {
        ChartScale scale = layout.scale();
        double top = layout.areas().index();
        double height = layout.areas().axis() - top;
        double from = edge(brush.from(), 0, scale, scale.left());
        double to = edge(brush.to(), 1, scale, scale.right());
        veil(g, scale, from, to, top, height);
        handle(g, brush.from(), 0, scale, top, height);
        handle(g, brush.to(), 1, scale, top, height);
    }

    /** What playback has come to; what happened before pales. */
    void draw(Graphics2D g, Fade fade, TimelineLayout layout) {
        ChartScale scale = layout.scale();
        double top = layout.areas().index();
        double height = layout.areas().axis() - top;
        double from = Math.clamp(scale.x(fade.start()), scale.left(), scale.right());
        double to = Math.clamp(scale.x(fade.now()), scale.left(), scale.right());
        veil(g, scale, from, to, top, height);
        if (fade.trail() && to - from > 1) {
            Slab.fading(g, Palette.clear(look.palette().ground().page(), LONG_AGO), scale.x(fade.start()), scale.x(fade.now()), from, to, top, top + height);
        }
        if (scale.x(fade.now()) <= scale.right() && scale.x(fade.now()) >= scale.left()) {
            type.pen().line(g, look.palette().ink().accent(), 1.4, to, top, to, top + height);
        }
    }

    /** Says which days are chosen and how many, above them. */
    void tell(Graphics2D g, Period brush, TimelineLayout layout) {
        LocalDate first = brush.from();
        LocalDate last = brush.to();
        if (first == null || last == null) {
            return;
        }
        ChartScale scale = layout.scale();
        String said = new Days(look.words()).span(first, last) + " · " + TimelineWords.length(first, last, look.words());
        double width = type.pen().in(Typeface.MEDIUM).width(said);
        double middle = (Math.max(scale.left(), scale.x(first)) + Math.min(scale.right(), scale.x(last.plusDays(1)))) / 2;
        double x = Math.clamp(middle - width / 2, scale.left() + 4, Math.max(scale.left() + 4, scale.right() - width - 4));
        double y = layout.areas().index() + type.pen().size() * 1.3;
        Color page = look.palette().ground().page();
        g.setColor(Palette.clear(page, 0.92));
        g.fill(new RoundRectangle2D.Double(x - 6, y - type.pen().size() * 1.15, width + 12, type.pen().size() * 1.7, 6, 6));
        type.pen().in(Typeface.MEDIUM).left(g, look.palette().ink().accent(), said, x, y);
    }

    /** The day that the keyboard is on. */
    void day(Graphics2D g, LocalDate day, TimelineLayout layout) {
        ChartScale scale = layout.scale();
        double x0 = scale.x(day);
        double x1 = scale.x(day.plusDays(1));
        if (x1 < scale.left() || x0 > scale.right()) {
            return;
        }
        double top = layout.areas().index();
        double bottom = layout.areas().axis();
        Color accent = look.palette().ink().accent();
        if (x1 - x0 > 3) {
            Slab.fill(g, Palette.clear(accent, 0.12), Math.max(scale.left(), x0), Math.min(scale.right(), x1), top, bottom);
        }
        double x = Math.clamp((x0 + x1) / 2, scale.left(), scale.right());
        g.setColor(accent);
        g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {3, 2}, 0));
        g.draw(new Line2D.Double(x, top, x, bottom));
        String said = new Days(look.words()).full(day);
        double width = type.width(said);
        double at = Math.clamp(x - width / 2, scale.left() + 2, Math.max(scale.left() + 2, scale.right() - width - 2));
        type.pen().patched(g, accent, look.palette().ground().page(), said, at, bottom - type.pen().size() * 0.5);
    }

    private void veil(Graphics2D g, ChartScale scale, double from, double to, double top, double height) {
        Color veil = Palette.clear(look.palette().ground().page(), VEIL);
        Slab.fill(g, veil, scale.left(), from, top, top + height);
        Slab.fill(g, veil, to, scale.right(), top, top + height);
    }

    private static double edge(@Nullable LocalDate day, int plus, ChartScale scale, double open) {
        return day == null ? open : Math.clamp(scale.x(day.plusDays(plus)), scale.left(), scale.right());
    }

    private void handle(Graphics2D g, @Nullable LocalDate day, int plus, ChartScale scale, double top, double height) {
        if (day == null) {
            return;
        }
        double x = scale.x(day.plusDays(plus));
        if (x < scale.left() - 0.5 || x > scale.right() + 0.5) {
            return;
        }
        Color accent = look.palette().ink().accent();
        g.setColor(accent);
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(x, top, x, top + height));
        double grip = Math.min(22, height * 0.3);
        g.fill(new RoundRectangle2D.Double(x - 3.5, top + (height - grip) / 2, 7, grip, 6, 6));
        g.setColor(look.palette().ground().page());
        for (int side = -1; side <= 1; side += 2) {
            g.draw(new Line2D.Double(x + side, top + height / 2 - grip / 4, x + side, top + height / 2 + grip / 4));
        }
    }
}
