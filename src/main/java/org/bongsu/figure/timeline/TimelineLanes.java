package org.bongsu.figure.timeline;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bongsu.figure.ChartPen;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;
import org.bongsu.figure.Typeface;
import org.bongsu.figure.timeline.lane.Bar;
import org.bongsu.figure.timeline.lane.EntryTime;
import org.bongsu.figure.timeline.lane.Lane;
import org.bongsu.figure.timeline.lane.LaneKind;
import org.bongsu.figure.timeline.lane.Mark;
import org.bongsu.model.Incident;
import org.bongsu.model.Selection;

/** Draws the lanes of a timeline: their names and counts, bars, marks, the titles that have room, and what is lit. */
final class TimelineLanes {
    private static final int TITLED = 60;
    private static final double LEAST_TITLE = 12;

    private final Look look;
    private final TimelineType type;
    private final ChartPen pen;
    private final TimelineLayout layout;
    private final TimelineMarks marks;

    TimelineLanes(Look look, TimelineType type, TimelineLayout layout, TimelineGround ground) {
        this.look = look;
        this.type = type;
        this.pen = type.pen();
        this.layout = layout;
        this.marks = new TimelineMarks(look.palette(), pen, ground.lanes().kind() == LaneKind.FAMILY ? null : ground.codebook());
    }

    /** The names and counts at the left and the lines between lanes. */
    void names(Graphics2D g) {
        Palette.Ink ink = look.palette().ink();
        double room = layout.scale().left() - pen.size() * 0.6;
        pen.rule(g, ink.hairline(), 0, layout.scale().right(), layout.areas().lanes());
        for (Lane lane : layout.lanes()) {
            String count = look.words().number((long) lane.count());
            double free = room - 4 - type.small().width(count) - pen.size() * 0.5;
            double width = type.width(lane.name().name());
            double least = Math.min(1, lane.height() / pen.size() / 1.1);
            ChartPen fit = pen.times(Math.min(least, free / Math.max(1, width)));
            boolean other = lane.room().sort() == Lane.Sort.ABOVE || lane.room().sort() == Lane.Sort.MORE;
            (width * least <= free ? pen.times(least) : fit).left(g, other ? ink.accent() : ink.text(), lane.name().name(), 4, lane.middle() + pen.middle() * least);
            type.small().times(least).right(g, Palette.clear(ink.quiet(), lane.count() == 0 ? 0.5 : 1), count, room, lane.middle() + pen.middle() * least * 0.95);
            pen.rule(g, Palette.clear(ink.hairline(), 0.6), 0, layout.scale().right(), lane.bottom());
        }
    }

    /** What is in the lanes. */
    void draw(Graphics2D g, Selection selection) {
        marks.many(g, layout.lanes(), most(true), most(false));
        for (Lane lane : layout.lanes()) {
            highest(g, lane);
            lane.marks().stream().filter(mark -> mark.span() && !mark.strip()).forEach(mark -> marks.mark(g, mark));
            lane.marks().stream().filter(mark -> !mark.span()).forEach(mark -> marks.mark(g, mark));
            if (lane.bars().isEmpty() && lane.marks().size() <= TITLED && lane.height() >= pen.size() * 1.1) {
                titles(g, lane, selection);
            }
        }
    }

    /** The largest count of a bar in any lane of one's own: bars of all lanes have one measure. */
    private int most(boolean fine) {
        return layout.lanes().stream().filter(lane -> lane.room().sort() == Lane.Sort.OWN)
                .mapToInt(lane -> (fine ? lane.inside().fine() : lane.inside().coarse()).most()).max().orElse(1);
    }

    /** What is chosen and what is under the pointer, above everything, with their titles. */
    void lit(Graphics2D g, Selection selection) {
        if (selection.picked().isEmpty() && selection.hovered() == null) {
            return;
        }
        for (Lane lane : layout.lanes()) {
            for (Mark mark : lane.marks()) {
                lit(g, mark, mark.incident(), selection);
                mark.rounds().forEach(round -> lit(g, mark, round, selection));
            }
            for (Bar bar : lane.bars()) {
                bar.all().forEach(incident -> {
                    if (chosen(incident, selection) || incident.id().equals(selection.hovered())) {
                        lit(g, counted(incident, lane), incident, selection);
                    }
                });
            }
        }
    }

    private static boolean chosen(Incident incident, Selection selection) {
        return selection.picked().contains(incident.id());
    }

    private void lit(Graphics2D g, Mark mark, Incident incident, Selection selection) {
        boolean chosen = chosen(incident, selection);
        boolean hovered = incident.id().equals(selection.hovered());
        if (!chosen && !hovered) {
            return;
        }
        boolean titled = hovered || incident.id().equals(selection.chosen());
        Palette palette = look.palette();
        Color color = chosen ? palette.ink().accent() : palette.ink().text();
        if (chosen && titled) {
            pen.pole(g, Palette.clear(color, 0.7), mark.middle(), layout.areas().index(), layout.areas().axis());
        }
        marks.mark(g, mark);
        marks.ring(g, mark, color);
        if (titled) {
            String title = title(incident, mark.rounds().size());
            double width = type.width(title) * 1.03;
            double x = mark.x1() + 7 + width <= layout.scale().right() ? mark.x1() + 7
                    : Math.max(layout.scale().left() + 2, mark.x0() - 7 - width);
            pen.in(Typeface.MEDIUM).patched(g, palette.ink().text(), palette.ground().page(), title, x, mark.y() + pen.middle());
        }
    }

    /** A mark for one of those that a bar counts. */
    private Mark counted(Incident incident, Lane lane) {
        var when = incident.when();
        double x = layout.scale().left();
        if (when != null) {
            EntryTime time = EntryTime.of(when);
            x = (layout.scale().x(time.start()) + layout.scale().x(time.end())) / 2;
        }
        double r = Math.min(pen.size() * 0.4, lane.height() * 0.3);
        return new Mark(incident, List.of(), new Mark.Form(x - r, x + r, Math.min(lane.middle() + lane.height() * 0.2, lane.bottom() - r - 1), r));
    }

    private static String title(Incident incident, int rounds) {
        return rounds == 0 ? incident.title() : incident.title() + " ×" + rounds;
    }

    /** The count of the tallest bar, which gives the others their measure. */
    private void highest(Graphics2D g, Lane lane) {
        Optional<Bar> tallest = lane.bars().stream().max(Comparator.comparingInt(Bar::count));
        if (tallest.isEmpty() || lane.height() < pen.size() * 2) {
            return;
        }
        Bar bar = tallest.get();
        boolean machine = lane.room().sort() == Lane.Sort.MACHINE;
        int most = machine ? lane.inside().fine().most() : most(true);
        double top = machine ? lane.bottom() - (lane.height() - 4) * bar.count() / most : TimelineMarks.top(lane, bar.count(), most);
        ChartPen small = type.small();
        boolean above = top - 2 - small.size() >= lane.top();
        double x = above ? bar.x0() : bar.x1() + 2;
        String count = look.words().number((long) bar.count());
        if (x + small.width(count) <= layout.scale().right()) {
            small.left(g, look.palette().ink().quiet(), count, Math.max(x, layout.scale().left() + 1), above ? top - 2 : top + small.size() * 0.85);
        }
    }

    private void titles(Graphics2D g, Lane lane, Selection selection) {
        ChartPen small = pen.times(0.95);
        List<Rectangle2D> taken = new ArrayList<>(lane.marks().stream().map(Mark::box).toList());
        List<Mark> order = lane.marks().stream()
                .sorted(Comparator.comparingInt((Mark m) -> -m.incident().severity()).thenComparing(Mark::x0)).toList();
        for (Mark mark : order) {
            String id = mark.incident().id();
            if (mark.strip() || selection.picked().contains(id) || id.equals(selection.hovered())) {
                continue;
            }
            double x = mark.x1() + pen.size() * (mark.rounds().isEmpty() ? 0.35 : 0.6);
            double top = mark.y() - small.size() * 0.6;
            double free = layout.scale().right() - x;
            for (Rectangle2D box : taken) {
                if (box.getMaxY() > top && box.getMinY() < top + small.size() * 1.2 && box.getMaxX() > x) {
                    free = Math.min(free, box.getMinX() - pen.size() * 0.5 - x);
                }
            }
            String said = title(mark.incident(), mark.rounds().size());
            double width = type.width(said) * 0.95;
            String title = free < small.size() * LEAST_TITLE && width > free ? "" : width <= free ? said : small.fitted(said, free);
            if (!title.isEmpty()) {
                small.left(g, look.palette().ink().quiet(), title, x, mark.y() + small.middle());
                taken.add(new Rectangle2D.Double(x, top, Math.min(width, free), small.size() * 1.2));
            }
        }
    }
}
