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
import org.bongsu.figure.Typeface;
import org.bongsu.model.Incident;
import org.bongsu.model.Selection;
import org.jspecify.annotations.Nullable;

/** Draws the lanes of a timeline: their names, bars, marks, the titles that have room, and what is lit. */
record TimelineLanes(Look look, ChartPen pen) {
    private static final int TITLED = 60;
    private static final double LEAST_TITLE = 12;

    /** The names at the left and the lines between lanes. */
    void names(Graphics2D g, TimelineLayout layout) {
        Palette.Ink ink = look.palette().ink();
        double room = layout.scale().left() - pen.size() * 0.6;
        pen.rule(g, ink.hairline(), 0, layout.scale().right(), layout.areas().lanes());
        for (TimelineLane lane : layout.lanes()) {
            ChartPen fit = lane.height() >= pen.size() * 1.15 ? pen : pen.times(Math.max(0.5, lane.height() / pen.size() / 1.15));
            String name = lane.family().names().in(look.words().language());
            double width = fit.width(name);
            ChartPen narrow = width > room ? fit.times(room / width) : fit;
            narrow.left(g, ink.text(), name, 2, lane.middle() + narrow.middle());
            if (lane != layout.lanes().getLast()) {
                pen.rule(g, Palette.clear(ink.hairline(), 0.6), 0, layout.scale().right(), lane.bottom());
            }
        }
    }

    /** What is in the lanes. */
    void draw(Graphics2D g, TimelineLayout layout, Selection selection) {
        TimelineMarks marks = new TimelineMarks(look.palette(), pen);
        marks.bars(g, layout.lanes());
        for (TimelineLane lane : layout.lanes()) {
            most(g, lane);
            lane.marks().stream().filter(mark -> mark.span() && !mark.strip()).forEach(mark -> marks.mark(g, mark));
            lane.marks().stream().filter(mark -> !mark.span()).forEach(mark -> marks.mark(g, mark));
            if (lane.bars().isEmpty() && lane.marks().size() <= TITLED && lane.height() >= pen.size() * 1.1) {
                titles(g, lane, layout.scale().right(), selection);
            }
        }
    }

    /** What is chosen and what is under the pointer, above everything, with their titles. */
    void lit(Graphics2D g, TimelineLayout layout, TimelineScene scene) {
        for (Incident incident : scene.shown()) {
            boolean chosen = scene.selection().picked().contains(incident.id());
            if (chosen || incident.id().equals(scene.selection().hovered())) {
                boolean titled = incident.id().equals(scene.selection().chosen()) || incident.id().equals(scene.selection().hovered());
                lit(g, layout, incident, chosen, titled);
            }
        }
    }

    private void lit(Graphics2D g, TimelineLayout layout, Incident incident, boolean chosen, boolean titled) {
        TimelineMarks marks = new TimelineMarks(look.palette(), pen);
        Palette palette = look.palette();
        for (TimelineLane lane : layout.lanes()) {
            TimelineMark mark = find(lane, incident, layout.scale());
            if (mark != null) {
                Color color = chosen ? palette.ink().accent() : palette.ink().text();
                if (chosen && titled) {
                    pen.pole(g, Palette.clear(color, 0.7), mark.middle(), layout.areas().index(), layout.areas().axis());
                }
                marks.mark(g, mark);
                marks.ring(g, mark, color);
                if (!titled) {
                    return;
                }
                double width = pen.width(incident.title());
                double x = mark.x1() + 6 + width <= layout.scale().right() ? mark.x1() + 6
                        : Math.max(layout.scale().left() + 2, mark.x0() - 6 - width);
                pen.in(Typeface.MEDIUM).patched(g, palette.ink().text(), palette.ground().page(), incident.title(), x, mark.y() + pen.middle());
                return;
            }
        }
    }

    private @Nullable TimelineMark find(TimelineLane lane, Incident incident, ChartScale scale) {
        for (TimelineMark mark : lane.marks()) {
            if (mark.incident().id().equals(incident.id())) {
                return mark;
            }
        }
        var when = incident.when();
        if (when != null && lane.bars().stream().anyMatch(bar -> bar.ids().contains(incident.id()))) {
            TimelineTime time = TimelineTime.of(when);
            double x = (scale.x(time.start()) + scale.x(time.end())) / 2;
            double r = pen.size() * 0.4;
            return new TimelineMark(incident, x - r, x + r, lane.bottom() - r - 1, r);
        }
        return null;
    }

    /** The count of the tallest bar, which gives the others their measure. */
    private void most(Graphics2D g, TimelineLane lane) {
        lane.bars().stream().max(Comparator.comparingInt(bar -> bar.ids().size())).ifPresent(bar -> {
            ChartPen small = pen.times(0.85);
            String count = look.words().number((long) bar.ids().size());
            double above = bar.top() - 2;
            boolean fits = above - small.size() >= lane.top();
            small.left(g, look.palette().ink().quiet(), count, fits ? bar.x0() : bar.x1() + 2,
                    fits ? above : bar.top() + small.size() * 0.85);
        });
    }

    private void titles(Graphics2D g, TimelineLane lane, double right, Selection selection) {
        ChartPen small = pen.times(0.95);
        List<Rectangle2D> taken = new ArrayList<>(lane.marks().stream().map(TimelineMark::box).toList());
        List<TimelineMark> order = lane.marks().stream()
                .sorted(Comparator.comparingInt((TimelineMark m) -> -m.incident().severity()).thenComparing(TimelineMark::x0)).toList();
        for (TimelineMark mark : order) {
            String id = mark.incident().id();
            if (mark.strip() || selection.picked().contains(id) || id.equals(selection.hovered())) {
                continue;
            }
            double x = mark.x1() + pen.size() * 0.35;
            double top = mark.y() - small.size() * 0.6;
            double free = right - x;
            for (Rectangle2D box : taken) {
                if (box.getMaxY() > top && box.getMinY() < top + small.size() * 1.2 && box.getMaxX() > x) {
                    free = Math.min(free, box.getMinX() - pen.size() * 0.5 - x);
                }
            }
            String title = free < small.size() * LEAST_TITLE && small.width(mark.incident().title()) > free ? ""
                    : small.fitted(mark.incident().title(), free);
            if (!title.isEmpty()) {
                small.left(g, look.palette().ink().quiet(), title, x, mark.y() + small.middle());
                taken.add(new Rectangle2D.Double(x, top, small.width(title), small.size() * 1.2));
            }
        }
    }
}
