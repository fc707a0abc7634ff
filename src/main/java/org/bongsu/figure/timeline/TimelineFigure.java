package org.bongsu.figure.timeline;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bongsu.figure.ChartAxis;
import org.bongsu.figure.ChartPen;
import org.bongsu.figure.ChartScale;
import org.bongsu.figure.ChartTicks;
import org.bongsu.figure.DataTable;
import org.bongsu.figure.Figure;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.situation.Counted;
import org.jspecify.annotations.Nullable;

/** Incidents along time, in a lane for each family of types, under the line of the index. */
public final class TimelineFigure implements Figure {
    private record Laid(double width, double height, TimelineLayout layout) { }

    private final Look look;
    private final TimelineScene scene;
    private final ChartPen pen;
    private volatile @Nullable Laid last;

    public TimelineFigure(Look look, TimelineScene scene) {
        this.look = look;
        this.scene = scene;
        this.pen = new ChartPen(look.theme());
    }

    @Override
    public void paint(Graphics2D g, double width, double height) {
        ChartPen.prepare(g);
        Palette palette = look.palette();
        g.setColor(palette.ground().page());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        TimelineLayout layout = layout(width, height);
        ChartScale scale = layout.scale();
        TimelineAreas areas = layout.areas();
        ChartAxis axis = new ChartAxis(ChartTicks.of(scale, look.words(), pen), scale, areas.index(), areas.axis());
        Shape whole = g.getClip();
        g.clip(new Rectangle2D.Double(scale.left(), 0, scale.right() - scale.left(), areas.axis() + 1));
        new TimelineBackdrop(look, pen).draw(g, layout);
        axis.grid(g, pen, palette);
        g.setClip(whole);
        if (scene.index() != null) {
            new TimelineIndex(look, pen).draw(g, scene.index(), layout);
        }
        TimelineLanes lanes = new TimelineLanes(look, pen);
        lanes.names(g, layout);
        g.clip(new Rectangle2D.Double(scale.left(), areas.index() - pen.size(), scale.right() - scale.left(), areas.axis() - areas.index() + pen.size()));
        lanes.draw(g, layout, scene.selection());
        if (scene.brush() != null) {
            new TimelineBrush(palette).draw(g, scene.brush(), layout);
        }
        lanes.lit(g, layout, scene);
        g.setClip(whole);
        axis.labels(g, pen, palette);
    }

    /** The ids of what is drawn at a point, nearest first, in a figure of this size; nothing where nothing is. */
    public Optional<List<String>> pick(double x, double y, double width, double height) {
        TimelineLayout layout = layout(width, height);
        if (x < layout.scale().left() || x > layout.scale().right()) {
            return Optional.empty();
        }
        List<TimelineMark> marks = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (TimelineLane lane : layout.lanes()) {
            lane.marks().stream().filter(m -> m.at(x, y)).forEach(marks::add);
            lane.bars().stream().filter(b -> b.at(x, y)).forEach(b -> ids.addAll(b.ids()));
        }
        marks.sort(Comparator.comparingDouble(m -> m.distance(x, y)));
        ids.addAll(0, marks.stream().map(m -> m.incident().id()).toList());
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
    }

    /** The day at x in a figure of this width, by Seoul's calendar. */
    public LocalDate dayAt(double x, double width) {
        return scene.view().dayAt(x, width);
    }

    /** Where a day begins in a figure of this width. */
    public double x(LocalDate day, double width) {
        return scene.view().x(day, width);
    }

    /** The dated incidents in view, one a row. */
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Incident incident : scene.shown()) {
            DateSpan when = incident.when();
            if (when != null && within(TimelineTime.of(when))) {
                DateSpan seoul = when.in(Counted.SEOUL);
                rows.add(List.of(incident.id(), seoul.start().toString(), seoul.end().toString(),
                        Integer.toString(when.precision().code()), incident.type(), incident.title(),
                        Integer.toString(incident.severity()), incident.status().code(), incident.judgement().review().code()));
            }
        }
        return new DataTable(List.of("id", "start", "end", "date_precision", "type", "title", "severity", "status", "review"), rows);
    }

    private boolean within(TimelineTime time) {
        return !time.end().isBefore(scene.view().start()) && time.start().isBefore(scene.view().end());
    }

    TimelineLayout layout(double width, double height) {
        Laid known = last;
        if (known == null || known.width() != width || known.height() != height) {
            known = new Laid(width, height, TimelineLayout.of(scene, width, height, pen));
            last = known;
        }
        return known.layout();
    }
}
