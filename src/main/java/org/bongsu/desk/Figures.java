package org.bongsu.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Line;
import org.bongsu.figure.Figure;
import org.bongsu.figure.Look;
import org.bongsu.figure.Plate;
import org.bongsu.figure.chart.Chart;
import org.bongsu.figure.map.MapFigure;
import org.bongsu.figure.map.MapScene;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.figure.timeline.TimelineFigure;
import org.bongsu.figure.timeline.TimelineScene;
import org.bongsu.figure.timeline.TimelineView;
import org.bongsu.model.Area;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Period;
import org.bongsu.model.Published;
import org.bongsu.model.Selection;
import org.bongsu.model.Source;
import org.bongsu.situation.MachineRows;
import org.bongsu.situation.Shown;
import org.bongsu.situation.Situation;
import org.bongsu.situation.TensionIndex;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** Draws the situation as a figure for paper: the map, the timeline, the index or the months, with title, note and source. */
public final class Figures {
    /** What a map on paper loses to title, note and margins. */
    private static final double MARGIN_WIDTH = 18;
    private static final double MARGIN_HEIGHT = 90;
    private static final double TAIL = 2;

    private final Codebook codebook;
    private final Situation situation;
    private final IndexSettings settings;
    private final Landings landings;

    /** Figures of a situation, with the index by these settings. */
    public Figures(Codebook codebook, Situation situation, IndexSettings settings, Landings landings) {
        this.codebook = codebook;
        this.situation = situation;
        this.settings = settings;
        this.landings = landings;
    }

    /** The figure that a call asks for, in a look. */
    public Plate draw(FigureCall call, Look look, @Nullable Heading heading) {
        Shown shown = situation.shown(call.filter());
        Period span = span(shown, call.filter());
        Charts.Basis of = new Charts.Basis(shown, call.filter(), span);
        Figure body = switch (call.kind()) {
            case MAP -> map(shown, call, look);
            case TIMELINE -> timeline(shown, span, call, look);
            default -> charts(call).draw(call.kind(), of, look);
        };
        List<Incident> drawn = body instanceof Chart chart ? chart.incidents() : MachineRows.own(shown);
        PlateWords words = new PlateWords(codebook, situation, look.words());
        return new Plate(look, words.of(call.kind(), drawn, call.filter(), new PlateWords.Basis(span, indexed(call, span), new PlateWords.Machine(MachineRows.count(shown), MachineRows.names(shown))), heading), body);
    }

    private Figure map(Shown shown, FigureCall call, Look look) {
        double width = call.sides().width() - MARGIN_WIDTH;
        double height = call.sides().height() - MARGIN_HEIGHT;
        Area area = call.filter().area();
        MapView view = area == null ? MapView.home(width, height) : MapView.fit(area, width, height);
        MapScene scene = MapScene.of(view, shown, codebook, Selection.NONE);
        return new MapFigure(look, scene, true, landings.over(shown.own(), area, call.layers(), false));
    }

    private Figure timeline(List<Incident> shown, Period span, FigureCall call, Look look) {
        TimelineView view = TimelineView.of(first(span), last(span));
        return new TimelineFigure(look, TimelineScene.still(view, shown, codebook, look.words(),
                charts(call).index(Line.TENSION, call.filter(), settings).series(first(span), last(span))));
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

    /** The incidents that a figure is made of: those that its rows are the proof of. */
    List<Incident> drawn(FigureCall call) {
        List<Incident> shown = situation.shown(call.filter());
        if (call.kind() == FigureKind.MAP || call.kind() == FigureKind.TIMELINE) {
            return MachineRows.own(shown);
        }
        Look any = new Look(call.page().theme(), Words.of(call.page().language().code()), NameUsage.KOREAN);
        return charts(call).draw(call.kind(), new Charts.Basis(shown, call.filter(), span(shown, call.filter())), any).incidents();
    }

    /** The days drawn: the filter's where it names them, else those of the incidents, else those of the articles. */
    private Period span(List<Incident> shown, Filter filter) {
        Optional<DateSpan> dated = MachineRows.span(shown);
        List<LocalDate> published = dated.isPresent() ? List.of() : situation.sources().stream().map(Source::published).filter(Objects::nonNull)
                .map(Published::day).sorted().toList();
        LocalDate first = dated.map(DateSpan::start).orElse(published.isEmpty() ? LocalDate.of(2000, 1, 1) : published.getFirst());
        LocalDate last = dated.map(DateSpan::end).orElse(published.isEmpty() ? first.plusYears(1) : published.getLast());
        LocalDate from = filter.period().from() != null ? filter.period().from() : first;
        LocalDate to = filter.period().to() != null ? filter.period().to() : last.plusDays(Math.round(TAIL * settings.halfLife()));
        return new Period(from, to.isBefore(from) ? from.plusDays(1) : to);
    }

    private static LocalDate first(Period span) {
        return Objects.requireNonNull(span.from());
    }

    private static LocalDate last(Period span) {
        return Objects.requireNonNull(span.to());
    }

    /** A title and a subtitle of the analyst's own. */
    public record Heading(String title, String subtitle) { }
}
