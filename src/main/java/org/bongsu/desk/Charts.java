package org.bongsu.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Line;
import org.bongsu.figure.Look;
import org.bongsu.figure.chart.BarFigure;
import org.bongsu.figure.chart.CalendarFigure;
import org.bongsu.figure.chart.Chart;
import org.bongsu.figure.chart.Compared;
import org.bongsu.figure.chart.Cumulative;
import org.bongsu.figure.chart.Goldstein;
import org.bongsu.figure.chart.GoldsteinFigure;
import org.bongsu.figure.chart.Hours;
import org.bongsu.figure.chart.IndexChart;
import org.bongsu.figure.chart.Ladder;
import org.bongsu.figure.chart.LadderFigure;
import org.bongsu.figure.chart.Launches;
import org.bongsu.figure.chart.LinesFigure;
import org.bongsu.figure.chart.MachineDays;
import org.bongsu.figure.chart.MonthlyChart;
import org.bongsu.figure.chart.MonthlyScene;
import org.bongsu.figure.chart.Pairs;
import org.bongsu.figure.chart.Part;
import org.bongsu.figure.chart.ReachFigure;
import org.bongsu.figure.chart.Reaches;
import org.bongsu.figure.chart.RowFigure;
import org.bongsu.figure.chart.TensionScene;
import org.bongsu.figure.chart.TensionStems;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.Period;
import org.bongsu.situation.Counted;
import org.bongsu.situation.IndexSeries;
import org.bongsu.situation.MachineRows;
import org.bongsu.situation.Situation;
import org.bongsu.situation.TensionIndex;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** Makes the charts of what a filter lets through. */
public final class Charts {
    private static final int GRAVE = 3;

    private final Codebook codebook;
    private final Situation situation;
    private final Indexing indexing;
    private final ChartOptions options;

    public Charts(Codebook codebook, Situation situation, Indexing indexing, ChartOptions options) {
        this.codebook = codebook;
        this.situation = situation;
        this.indexing = indexing;
        this.options = options;
    }

    /**
     * How the index is made.
     *
     * @param before the settings that the line behind it is drawn by while others are tried, or null
     */
    public record Indexing(IndexSource source, IndexSettings settings, @Nullable IndexSettings before) {
        /** By settings that are in force. */
        public static Indexing by(IndexSettings settings) {
            return new Indexing(new IndexSource(), settings, null);
        }
    }

    /**
     * What a chart is made of.
     *
     * @param filter the filter that let the incidents through
     * @param span   the days that lines are drawn over
     */
    public record Basis(List<Incident> shown, Filter filter, Period span) { }

    /** A chart, in a look. Its kind is any but map and timeline. */
    public Chart draw(FigureKind kind, Basis of, Look look) {
        // Rows that a machine coded are counted as columns where a chart can count them; the others take the analyst's own.
        List<Incident> shown = of.shown();
        List<Incident> own = MachineRows.own(shown);
        Words words = look.words();
        return switch (kind) {
            case TENSION, DETENTE, ECONOMY, INDEX -> index(kind.lines(), of, look);
            case MONTHLY -> new MonthlyChart(look, new MonthlyScene(shown, codebook, shown.isEmpty() ? of.span() : of.filter().period(), null));
            case CALENDAR -> new CalendarFigure(look, new CalendarFigure.Scene(words.say("chart.calendar.name"), days(own), MachineDays.of(shown), situation.covered()));
            case CUMULATIVE -> new LinesFigure(look, Cumulative.of(shown, words));
            case LAUNCHES -> new BarFigure(look, Launches.of(own, codebook, words, options.unit()));
            case REACHES -> new ReachFigure(look, codebook, Reaches.of(own, codebook, words));
            case HOURS -> new BarFigure(look, Hours.of(own, codebook, words, options.zone()));
            case PAIRS -> new RowFigure(look, Pairs.of(shown, words), false);
            case AROUND -> new RowFigure(look, Compared.around(allTime(of.filter()), codebook, words, around(own), options.days()), true);
            case PERIODS -> periods(of, look);
            case TARIFFS -> new LadderFigure(look, Ladder.of(own, words));
            case GOLDSTEIN -> new GoldsteinFigure(look, Goldstein.of(shown, codebook));
            case MAP, TIMELINE -> throw new IllegalArgumentException("no chart: " + kind);
        };
    }

    /** The day that before and after are about: the chosen one, else that of the newest incident of at least severity 3, else of the newest. */
    public LocalDate around(List<Incident> all) {
        List<Incident> shown = MachineRows.own(all);
        LocalDate chosen = options.around();
        if (chosen != null) {
            return chosen;
        }
        Comparator<Incident> newest = Comparator.comparing(i -> Counted.days(i).map(DateSpan::start).orElse(LocalDate.MIN));
        return shown.stream().filter(i -> Counted.counts(i) && i.severity() >= GRAVE && Counted.days(i).isPresent()).max(newest)
                .or(() -> shown.stream().filter(i -> Counted.days(i).isPresent()).max(newest))
                .flatMap(Counted::days).map(DateSpan::start).orElse(LocalDate.of(2000, 1, 1));
    }

    /** The filter that a part of a chart stands for, within another; empty where a filter cannot say it. */
    public Optional<Filter> narrowed(FigureKind kind, Part part, Filter filter) {
        return switch (kind) {
            case TENSION, DETENTE, ECONOMY, INDEX, CALENDAR, CUMULATIVE -> {
                LocalDate day = LocalDate.parse(part.key());
                yield Optional.of(toggled(filter, new Period(day, day)));
            }
            case MONTHLY, GOLDSTEIN -> {
                YearMonth month = YearMonth.parse(part.key());
                yield Optional.of(toggled(filter, new Period(month.atDay(1), month.atEndOfMonth())));
            }
            case LAUNCHES -> {
                int year = Integer.parseInt(part.key());
                yield Optional.of(toggled(filter, new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))));
            }
            case PAIRS -> part.key().equals(Pairs.OTHERS) ? Optional.empty() : Optional.of(filter.withActors(Set.of(part.key().split(Pairs.TO)[0])));
            case AROUND, PERIODS -> Optional.of(filter.withTypes(Set.of(part.key())));
            case REACHES, TARIFFS, HOURS, MAP, TIMELINE -> Optional.empty();
        };
    }

    private static Filter toggled(Filter filter, Period period) {
        return filter.withPeriod(period.equals(filter.period()) ? Period.ALWAYS : period);
    }

    /** What the filter lets through when its period is left aside. */
    private List<Incident> allTime(Filter filter) {
        return situation.shown(filter.withPeriod(Period.ALWAYS));
    }

    private Chart index(List<Line> lines, Basis of, Look look) {
        return new IndexChart(look, lines.stream().map(line -> line(line, of)).toList());
    }

    private IndexChart.Panel line(Line line, Basis of) {
        TensionIndex index = index(line, of.filter(), indexing.settings());
        LocalDate from = Objects.requireNonNull(of.span().from());
        LocalDate to = Objects.requireNonNull(of.span().to());
        IndexSeries series = index.series(from, to);
        IndexSettings other = indexing.before();
        IndexSeries before = other == null ? null : index(line, of.filter(), other).series(from, to);
        double[] points = new double[series.days()];
        int[] severity = new int[series.days()];
        for (int i = 0; i < points.length; i++) {
            points[i] = index.points(series.day(i));
            severity[i] = index.severity(series.day(i));
        }
        return new IndexChart.Panel(new TensionScene(series, before, new TensionStems(points, severity), Period.ALWAYS, null), index.counted(to), index::contributions);
    }

    /** A line of the index over what a filter shows at any time. */
    TensionIndex index(Line line, Filter filter, IndexSettings settings) {
        return new TensionIndex(indexing.source().rows(situation, codebook, filter), line, settings, situation.covered());
    }

    /** The filter's period beside the one of the same length before it; without a period, the last year beside the one before. */
    private Chart periods(Basis of, Look look) {
        LocalDate to = of.filter().period().to();
        LocalDate from = of.filter().period().from();
        LocalDate last = to != null ? to : MachineRows.own(of.shown()).stream().map(Counted::days).flatMap(Optional::stream).map(DateSpan::end)
                .max(Comparator.naturalOrder()).orElse(LocalDate.of(2000, 12, 31));
        LocalDate first = from != null && !from.isAfter(last) ? from : last.minusYears(1).plusDays(1);
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        Period before = new Period(first.minusDays(days), first.minusDays(1));
        return new RowFigure(look, Compared.of(allTime(of.filter()), codebook, look.words(), before, new Period(first, last)), true);
    }

    private static NavigableMap<LocalDate, List<Incident>> days(List<Incident> shown) {
        NavigableMap<LocalDate, List<Incident>> days = new TreeMap<>();
        shown.stream().filter(Counted::counts).forEach(i -> Counted.days(i).filter(d -> d.days() <= 7).ifPresent(d -> {
            for (LocalDate day = d.start(); !day.isAfter(d.end()); day = day.plusDays(1)) {
                days.computeIfAbsent(day, k -> new ArrayList<>()).add(i);
            }
        }));
        return days;
    }
}
