package org.bongsu.figure.timeline;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.bongsu.figure.ChartPen;
import org.bongsu.figure.ChartScale;
import org.bongsu.figure.ChartStep;
import org.bongsu.figure.DataTable;
import org.bongsu.figure.Figure;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;
import org.bongsu.figure.timeline.lane.EntryTime;
import org.bongsu.figure.timeline.lane.Lane;
import org.bongsu.figure.timeline.lane.Mark;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.situation.Counted;
import org.jspecify.annotations.Nullable;

/** Incidents along time, in lanes, under the line of the index. */
public final class TimelineFigure implements Figure {
    private record Laid(double width, double height, TimelineLayout layout) { }

    private final Look look;
    private final TimelineScene scene;
    private final TimelineType type;
    private final List<String> numbered;
    private volatile @Nullable Laid last;

    public TimelineFigure(Look look, TimelineScene scene) {
        this(look, scene, List.of());
    }

    private TimelineFigure(Look look, TimelineScene scene, List<String> numbered) {
        this.look = look;
        this.scene = scene;
        this.numbered = List.copyOf(numbered);
        this.type = TimelineType.of(look);
    }

    /** The same with numbers on some of its incidents, for a key: the first of the ids is 1. */
    public TimelineFigure numbered(List<String> ids) {
        return new TimelineFigure(look, scene, ids);
    }

    @Override
    public void paint(Graphics2D g, double width, double height) {
        ChartPen.prepare(g);
        Palette palette = look.palette();
        Slab.fill(g, palette.ground().page(), 0, width, 0, height);
        TimelineLayout layout = layout(width, height);
        ChartScale scale = layout.scale();
        TimelineAreas areas = layout.areas();
        ChartPen pen = type.pen();
        TimelineAxis axis = new TimelineAxis(scale, type, palette);
        Shape whole = g.getClip();
        g.clip(new Rectangle2D.Double(scale.left(), 0, scale.right() - scale.left(), areas.axis() + 1));
        new TimelineBackdrop(look, type, scene.ground().dates()).draw(g, layout);
        axis.grid(g, areas.index(), areas.axis());
        g.setClip(whole);
        if (scene.ground().index() != null) {
            new TimelineIndex(look, type).draw(g, scene.ground().index(), layout);
        }
        TimelineLanes lanes = new TimelineLanes(look, type, layout, scene.ground());
        lanes.names(g);
        g.clip(new Rectangle2D.Double(scale.left(), areas.index() - pen.size(), scale.right() - scale.left(), areas.axis() - areas.index() + pen.size()));
        lanes.draw(g, scene.selection());
        hand(g, layout);
        lanes.lit(g, scene.selection());
        TimelineNumbers.draw(g, look, layout, pen.size(), numbered);
        tell(g, layout);
        g.setClip(whole);
        axis.labels(g, areas.axis());
    }

    private void hand(Graphics2D g, TimelineLayout layout) {
        TimelineHand hand = scene.hand();
        TimelineBrush brush = new TimelineBrush(look, type);
        if (hand.fade() != null) {
            brush.draw(g, hand.fade(), layout);
        } else if (hand.brush() != null) {
            brush.draw(g, hand.brush(), layout);
        }
    }

    private void tell(Graphics2D g, TimelineLayout layout) {
        TimelineHand hand = scene.hand();
        TimelineBrush brush = new TimelineBrush(look, type);
        if (hand.day() != null) {
            brush.day(g, hand.day(), layout);
        }
        if (hand.brushing() && hand.brush() != null && hand.fade() == null) {
            brush.tell(g, hand.brush(), layout);
        }
    }

    /** The ids of what is drawn at a point, nearest first, in a figure of this size; nothing where nothing is. */
    public Optional<List<String>> pick(double x, double y, double width, double height) {
        TimelineLayout layout = layout(width, height);
        if (x < layout.scale().left() || x > layout.scale().right()) {
            return Optional.empty();
        }
        List<Mark> marks = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Lane lane : layout.lanes()) {
            if (y >= lane.top() && y <= lane.bottom()) {
                lane.marks().stream().filter(m -> m.at(x, y)).forEach(marks::add);
                lane.bars().stream().filter(b -> b.at(x)).forEach(b -> b.all().forEach(incident -> ids.add(incident.id())));
            }
        }
        marks.sort(Comparator.comparingDouble(m -> m.distance(x, y)));
        ids.addAll(0, marks.stream().flatMap(m -> Stream.concat(Stream.of(m.incident()), m.rounds().stream())).map(Incident::id).toList());
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
    }

    /** The first lane that is to be shown when the row of lanes without room is pressed there; nothing elsewhere. */
    public OptionalInt turn(double y, double width, double height) {
        TimelineLayout layout = layout(width, height);
        for (Lane lane : layout.lanes()) {
            if (y >= lane.top() && y < lane.bottom()) {
                int page = Math.max(1, layout.rows().to() - layout.rows().from());
                return lane.room().sort() == Lane.Sort.MORE ? OptionalInt.of(layout.rows().to())
                        : lane.room().sort() == Lane.Sort.ABOVE ? OptionalInt.of(Math.max(0, layout.rows().from() - page)) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** The first lane that is to be shown one page on, or back where by is -1. */
    public int page(int by, double width, double height) {
        TimelineLayout.Rows rows = layout(width, height).rows();
        int page = Math.max(1, rows.to() - rows.from());
        return Math.clamp(rows.from() + (long) by * page, 0, Math.max(0, rows.of() - 1));
    }

    /** How time lies along a figure of this size. */
    public ChartScale scale(double width, double height) {
        return layout(width, height).scale();
    }

    /** Where the axis begins, below everything else. */
    public double axis(double width, double height) {
        return layout(width, height).areas().axis();
    }

    /** The step of the calendar that the rules of the axis stand on. */
    public ChartStep step(double width, double height) {
        return new TimelineAxis(layout(width, height).scale(), type, look.palette()).step();
    }

    /** The dated incidents in view, one a row. */
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Incident incident : scene.ground().lanes().shown()) {
            DateSpan when = incident.when();
            if (when != null && within(EntryTime.of(when))) {
                DateSpan seoul = when.in(Counted.SEOUL);
                rows.add(List.of(incident.id(), seoul.start().toString(), seoul.end().toString(),
                        Integer.toString(when.precision().code()), incident.type(), incident.title(),
                        Integer.toString(incident.severity()), incident.status().code(), incident.judgement().review().code()));
            }
        }
        return new DataTable(List.of("id", "start", "end", "date_precision", "type", "title", "severity", "status", "review"), rows);
    }

    private boolean within(EntryTime time) {
        return !time.end().isBefore(scene.view().start()) && time.start().isBefore(scene.view().end());
    }

    /** The day at x in a figure of this size, by Seoul's calendar. */
    public LocalDate dayAt(double x, double width, double height) {
        return scale(width, height).dayAt(x);
    }

    TimelineLayout layout(double width, double height) {
        Laid known = last;
        if (known == null || known.width() != width || known.height() != height) {
            known = new Laid(width, height, TimelineLayout.of(scene, width, height, type));
            last = known;
        }
        return known.layout();
    }
}
