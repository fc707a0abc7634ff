package org.bongsu.figure.timeline;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bongsu.figure.ChartPen;
import org.bongsu.figure.ChartScale;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;
import org.bongsu.figure.timeline.key.KeyDate;
import org.bongsu.figure.timeline.key.KeyDates;

/** The key dates behind a timeline: as quiet as may be, named where there is room, those of the analyst first. */
record TimelineBackdrop(Look look, TimelineType type, KeyDates from) {
    private static final double YEAR = 365.25 * 86_400;
    /** A year must be this many ems wide before its yearly days are drawn, and its yearly months. */
    private static final double YEARLY_DAYS = 30;
    private static final double YEARLY_MONTHS = 12;
    private static final double LEAST_NAME = 5;

    /** A name with its room. */
    private record Placed(String name, double from, double to, int row, boolean own) { }

    /** Draws those in view. */
    void draw(Graphics2D g, TimelineLayout layout) {
        List<KeyDate> dates = dates(layout.scale());
        dates.forEach(date -> stroke(g, date, layout));
        names(g, dates, layout);
    }

    private List<KeyDate> dates(ChartScale scale) {
        double year = YEAR / scale.perUnit() / type.pen().size();
        List<KeyDate> dates = new ArrayList<>();
        for (KeyDate date : from.between(scale.start().toLocalDate(), scale.end().toLocalDate(), year >= Math.min(YEARLY_DAYS, YEARLY_MONTHS))) {
            if (!date.yearly() || date.own() || year >= (date.spans() ? YEARLY_MONTHS : YEARLY_DAYS)) {
                dates.add(date);
            }
        }
        return dates;
    }

    private void stroke(Graphics2D g, KeyDate date, TimelineLayout layout) {
        Palette.Ground ground = look.palette().ground();
        double x0 = layout.scale().x(date.start());
        double x1 = layout.scale().x(date.end().plusDays(1));
        double top = layout.areas().index();
        if (x1 - x0 > 3) {
            Color color = date.own() ? Palette.clear(look.palette().ink().accent(), 0.1) : Palette.clear(ground.land(), date.spans() ? 0.85 : 1);
            Slab.fill(g, color, Math.max(x0, layout.scale().left()), Math.min(x1, layout.scale().right()), top, layout.areas().axis());
        } else {
            Color color = date.own() ? Palette.clear(look.palette().ink().accent(), 0.55) : Palette.clear(ground.border(), 0.8);
            type.pen().pole(g, color, (x0 + x1) / 2, top, layout.areas().axis());
        }
    }

    /** Names stand in one row or two, each by the start of its days; where two would meet, the one that says more goes first. */
    private void names(Graphics2D g, List<KeyDate> dates, TimelineLayout layout) {
        int rows = layout.areas().rows();
        ChartPen small = type.small();
        List<Placed> placed = new ArrayList<>();
        List<KeyDate> order = dates.stream().sorted(Comparator.comparing((KeyDate d) -> !d.own()).thenComparing(KeyDate::yearly)).toList();
        for (KeyDate date : order) {
            String name = date.names().in(look.words().language());
            double at = Math.max(layout.scale().x(date.start()), layout.scale().left());
            double width = small.width(name);
            double end = Math.max(layout.scale().x(date.end().plusDays(1)), at + small.size() * LEAST_NAME);
            if (at + width > layout.scale().right() && at - width >= layout.scale().left()) {
                at = Math.min(at, layout.scale().right() - width);
            }
            boolean done = false;
            for (int row = 0; row < rows && !done; row++) {
                double room = free(placed, row, at, layout.scale().right());
                String fitted = width <= room ? name : room >= end - at && room >= small.size() * LEAST_NAME ? small.fitted(name, room) : "";
                if (!fitted.isEmpty() && room > 0) {
                    placed.add(new Placed(fitted, at, at + small.width(fitted), row, date.own()));
                    done = true;
                }
            }
        }
        Palette.Ink ink = look.palette().ink();
        for (Placed each : placed) {
            small.left(g, each.own ? ink.accent() : ink.quiet(), each.name, each.from,
                    layout.areas().index() - small.size() * (0.45 + 1.5 * each.row));
        }
    }

    /** How far a name that begins somewhere may go; below 0 where another stands there. */
    private double free(List<Placed> placed, int row, double at, double right) {
        double gap = type.pen().size() * 0.9;
        double free = right - at;
        for (Placed other : placed) {
            if (other.row == row) {
                if (other.from - gap <= at && other.to + gap > at) {
                    return -1;
                }
                free = other.from > at ? Math.min(free, other.from - gap - at) : free;
            }
        }
        return free;
    }
}
