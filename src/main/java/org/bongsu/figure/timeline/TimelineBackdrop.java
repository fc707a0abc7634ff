package org.bongsu.figure.timeline;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bongsu.figure.ChartPen;
import org.bongsu.figure.ChartScale;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;

/** The key dates behind a timeline: as quiet as may be, named where there is room. */
record TimelineBackdrop(Look look, ChartPen pen) {
    private static final double YEAR = 365.25 * 86_400;
    /** A year must be this many ems wide before its yearly days are drawn, and its yearly months. */
    private static final double YEARLY_DAYS = 30;
    private static final double YEARLY_MONTHS = 12;

    /** Draws those in view. */
    void draw(Graphics2D g, TimelineLayout layout) {
        ChartScale scale = layout.scale();
        double year = YEAR / scale.perUnit() / pen.size();
        List<KeyDate> dates = new ArrayList<>();
        for (KeyDate date : KeyDates.DEFAULT.between(scale.start().toLocalDate(), scale.end().toLocalDate(),
                year >= Math.min(YEARLY_DAYS, YEARLY_MONTHS))) {
            if (!date.yearly() || year >= (date.spans() ? YEARLY_MONTHS : YEARLY_DAYS)) {
                dates.add(date);
            }
        }
        dates.forEach(date -> stroke(g, date, layout));
        names(g, dates, layout);
    }

    private void stroke(Graphics2D g, KeyDate date, TimelineLayout layout) {
        Palette.Ground ground = look.palette().ground();
        double x0 = layout.scale().x(date.start());
        double x1 = layout.scale().x(date.end().plusDays(1));
        double top = layout.areas().index();
        if (x1 - x0 > 3) {
            g.setColor(Palette.clear(ground.land(), date.spans() ? 0.85 : 1));
            g.fill(new Rectangle2D.Double(x0, top, x1 - x0, layout.areas().axis() - top));
        } else {
            pen.pole(g, Palette.clear(ground.border(), 0.8), (x0 + x1) / 2, top, layout.areas().axis());
        }
    }

    private void names(Graphics2D g, List<KeyDate> dates, TimelineLayout layout) {
        if (layout.areas().index() < pen.size()) {
            return;
        }
        ChartPen small = pen.times(0.88);
        Color quiet = look.palette().ink().quiet();
        List<double[]> taken = new ArrayList<>();
        for (KeyDate date : dates.stream().sorted(Comparator.comparing(KeyDate::yearly)).toList()) {
            String name = date.names().in(look.words().language());
            double from = Math.max(layout.scale().x(date.start()), layout.scale().left());
            double to = from + small.width(name);
            double end = layout.scale().right();
            if (to <= end && taken.stream().noneMatch(t -> from < t[1] + pen.size() && to > t[0] - pen.size())) {
                taken.add(new double[] {from, to});
                small.left(g, quiet, name, from, layout.areas().index() - pen.size() * 0.4);
            }
        }
    }
}
