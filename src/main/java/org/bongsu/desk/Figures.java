package org.bongsu.desk;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Line;
import org.bongsu.figure.Figure;
import org.bongsu.figure.Look;
import org.bongsu.figure.Plate;
import org.bongsu.figure.PlateText;
import org.bongsu.figure.chart.Chart;
import org.bongsu.figure.map.MapFigure;
import org.bongsu.figure.map.MapLegendStrip;
import org.bongsu.figure.map.MapMode;
import org.bongsu.figure.map.MapScene;
import org.bongsu.figure.map.MapSight;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.figure.timeline.TimelineFigure;
import org.bongsu.figure.timeline.TimelineGround;
import org.bongsu.figure.timeline.TimelineHand;
import org.bongsu.figure.timeline.TimelineScene;
import org.bongsu.figure.timeline.TimelineSight;
import org.bongsu.figure.timeline.TimelineView;
import org.bongsu.figure.timeline.key.KeyDates;
import org.bongsu.figure.timeline.lane.LaneKind;
import org.bongsu.figure.timeline.lane.LaneRule;
import org.bongsu.figure.timeline.lane.Lanes;
import org.bongsu.model.Area;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Filter;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.OwnDate;
import org.bongsu.model.Period;
import org.bongsu.model.Published;
import org.bongsu.model.Selection;
import org.bongsu.model.Source;
import org.bongsu.situation.IndexSeries;
import org.bongsu.situation.MachineRows;
import org.bongsu.situation.Shown;
import org.bongsu.situation.Situation;
import org.bongsu.situation.TensionIndex;
import org.jspecify.annotations.Nullable;

/** Draws the situation as a figure for paper: the map, the timeline, the index or the months, with title, note and source. */
public final class Figures {
    private static final double TAIL = 2;

    private final Codebook codebook;
    private final Situation situation;
    private final IndexSettings settings;
    private final Landings landings;
    private final List<OwnDate> dates;

    /** Figures of a situation, with the index by these settings. */
    public Figures(Codebook codebook, Situation situation, IndexSettings settings, Landings landings) {
        this(codebook, situation, settings, landings, List.of());
    }

    /** The same with the analyst's own key dates. */
    Figures(Codebook codebook, Situation situation, IndexSettings settings, Landings landings, List<OwnDate> dates) {
        this.codebook = codebook;
        this.situation = situation;
        this.settings = settings;
        this.landings = landings;
        this.dates = dates;
    }

    /** A figure and the incidents that it is made of: those that its rows are the proof of. */
    record Drawn(Plate plate, List<Incident> incidents) { }

    /** The figure that a call asks for, in a look. */
    public Plate plate(FigureCall call, Look look) {
        return draw(call, look).plate();
    }

    /** The same with the incidents that it is made of. */
    Drawn draw(FigureCall call, Look look) {
        Shown shown = situation.shown(call.filter());
        Period span = span(shown, call);
        Look set = new Look(look.theme(), look.words(), look.names(), call.plate().parts().legend());
        return switch (call.kind()) {
            case MAP -> map(shown, span, call, set);
            case TIMELINE -> timeline(shown, span, call, set);
            default -> {
                Chart chart = charts(call).draw(call.kind(), new Charts.Basis(shown, call.filter(), span), set);
                yield new Drawn(new Plate(set, text(call, set, chart.incidents(), shown, span, 0), chart), chart.incidents());
            }
        };
    }

    private Drawn map(Shown shown, Period span, FigureCall call, Look look) {
        List<Incident> own = MachineRows.own(shown);
        Area area = call.filter().area();
        MapSight sight = call.drawing().sight().map();
        // What lies outside the frame is told below it, and what stands below it decides on the frame: it is fitted, told, and fitted again.
        PlateText text = text(call, look, own, shown, span, 0);
        Frame frame = new Frame(1, 1, 0);
        MapFigure body = figure(call, look, shown, MapView.home(1, 1));
        for (int round = 0; round < 3; round++) {
            Rectangle2D room = Plate.room(look, text, call.sides().width(), call.sides().height());
            frame = new Frame(Math.max(1, room.getWidth()), Math.max(1, room.getHeight() - frame.strip()), frame.strip());
            MapView view = sight != null ? sight.in(frame.width(), frame.height())
                    : area == null ? MapView.home(frame.width(), frame.height()) : MapView.fit(area, frame.width(), frame.height());
            body = figure(call, look, shown, view);
            boolean below = sight == null || !sight.mode().heat();
            if (below && (frame.strip() > 0 || MapLegendStrip.below(body, call.plate(), frame.width(), frame.height()))) {
                frame = new Frame(frame.width(), frame.height(), MapLegendStrip.height(body, frame.width(), frame.height()));
            }
            text = text(call, look, own, shown, span, outside(own, view, frame.width(), frame.height()));
        }
        return new Drawn(new Plate(look, text, frame.strip() > 0 ? MapLegendStrip.of(body, call.plate(), frame.width(), frame.height()) : body), own);
    }

    /**
     * The room of a map.
     *
     * @param strip what the legend below it takes, or 0
     */
    private record Frame(double width, double height, double strip) { }

    private MapFigure figure(FigureCall call, Look look, Shown shown, MapView view) {
        MapSight sight = call.drawing().sight().map();
        MapScene scene = MapScene.of(view, shown, codebook, Selection.NONE).withMode(sight == null ? MapMode.MARKS : sight.mode());
        return new MapFigure(look, scene, true, landings.over(MachineRows.own(shown), call.filter().area(), call.layers(), false)).on(call.plate());
    }

    /** How many have no point within the frame. */
    private static int outside(List<Incident> own, MapView view, double width, double height) {
        Rectangle2D frame = new Rectangle2D.Double(0, 0, width, height);
        return (int) own.stream().filter(incident -> {
            GeoPoint point = incident.where() == null ? null : incident.where().point();
            return point == null || !frame.contains(view.xy(point, width, height));
        }).count();
    }

    private Drawn timeline(Shown shown, Period span, FigureCall call, Look look) {
        List<Incident> own = MachineRows.own(shown);
        TimelineSight asked = call.drawing().sight().timeline();
        TimelineSight sight = asked == null ? new TimelineSight(TimelineView.of(first(span), last(span)), LaneKind.FAMILY, true) : asked;
        TimelineView view = sight.view();
        LaneRule rule = LaneRule.of(sight.lanes(), codebook, look.words(), new Regions(look.words()));
        TimelineGround ground = new TimelineGround(Lanes.of(shown, rule), codebook, index(call, span, view), sight.dates() ? KeyDates.DEFAULT.with(dates) : KeyDates.NONE);
        int outside = (int) own.stream().filter(incident -> incident.when() == null || incident.when().end().isBefore(view.start().toLocalDate())
                || !incident.when().start().atStartOfDay().isBefore(view.end())).count();
        TimelineFigure body = new TimelineFigure(look, new TimelineScene(view, ground, Selection.NONE, TimelineHand.STILL)).numbered(call.plate().numbered());
        return new Drawn(new Plate(look, text(call, look, own, shown, span, outside), body), own);
    }

    /** The line above the lanes, over the days that are both known and seen; none where there are none. */
    private @Nullable IndexSeries index(FigureCall call, Period span, TimelineView view) {
        LocalDate from = view.start().toLocalDate().isAfter(first(span)) ? view.start().toLocalDate() : first(span);
        LocalDate to = view.end().toLocalDate().isBefore(last(span)) ? view.end().toLocalDate() : last(span);
        return to.isBefore(from) ? null : charts(call).index(Line.TENSION, call.filter(), settings).series(from, to);
    }

    private PlateText text(FigureCall call, Look look, List<Incident> drawn, Shown shown, Period span, int outside) {
        PlateWords.Basis basis = new PlateWords.Basis(span, indexed(call, span), new PlateWords.Machine(MachineRows.count(shown), MachineRows.names(shown)), outside);
        return new PlateWords(codebook, situation, look.words()).of(call.kind(), drawn, call.filter(), basis, call.plate());
    }

    private Charts charts(FigureCall call) {
        return new Charts(codebook, situation, Charts.Indexing.by(settings), call.options());
    }

    /** What the caption of an index says of it; nothing for other figures. */
    private List<PlateWords.Indexed> indexed(FigureCall call, Period span) {
        return call.kind().lines().stream().map(line -> {
            TensionIndex index = charts(call).index(line, call.filter(), settings);
            return new PlateWords.Indexed(index.series(last(span), last(span)), index.leftOut());
        }).toList();
    }

    /** The days drawn: the filter's where it names them, else those of the incidents, else those of the articles; an index goes on for a while. */
    private Period span(List<Incident> shown, FigureCall call) {
        Filter filter = call.filter();
        Optional<DateSpan> dated = MachineRows.span(shown);
        List<LocalDate> published = dated.isPresent() ? List.of() : situation.sources().stream().map(Source::published).filter(Objects::nonNull)
                .map(Published::day).sorted().toList();
        LocalDate first = dated.map(DateSpan::start).orElse(published.isEmpty() ? LocalDate.of(2000, 1, 1) : published.getFirst());
        LocalDate last = dated.map(DateSpan::end).orElse(published.isEmpty() ? first.plusYears(1) : published.getLast());
        LocalDate from = filter.period().from() != null ? filter.period().from() : first;
        long tail = call.kind().index() ? Math.round(TAIL * settings.halfLife()) : 0;
        LocalDate to = filter.period().to() != null ? filter.period().to() : last.plusDays(tail);
        return new Period(from, to.isBefore(from) ? from.plusDays(1) : to);
    }

    private static LocalDate first(Period span) {
        return Objects.requireNonNull(span.from());
    }

    private static LocalDate last(Period span) {
        return Objects.requireNonNull(span.to());
    }
}
