package org.bongsu.figure.chart;

import java.awt.Graphics2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bongsu.figure.DataTable;
import org.bongsu.figure.Look;
import org.bongsu.model.Incident;
import org.bongsu.situation.Contribution;
import org.bongsu.situation.IndexSeries;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** Lines of the index, one above the other and never added together, as a chart whose parts are the days, each with what makes it up. */
public final class IndexChart implements Chart {
    private static final int WEEK = 7;
    private static final int MONTH = 30;
    /** Less is said as nothing. */
    private static final double LEAST = 0.005;

    private final Look look;
    private final List<Panel> panels;
    private final @Nullable Part lit;

    /**
     * A line.
     *
     * @param counted the incidents that give points to it
     * @param madeOf  what makes up a day, largest first
     */
    public record Panel(TensionScene scene, List<Incident> counted, Function<LocalDate, List<Contribution>> madeOf) { }

    /** The index, of at least one line; all are drawn over the days of the first. */
    public IndexChart(Look look, List<Panel> panels) {
        this(look, panels, null);
    }

    private IndexChart(Look look, List<Panel> panels, @Nullable Part lit) {
        this.look = look;
        this.panels = List.copyOf(panels);
        this.lit = lit;
    }

    @Override
    public Optional<Part> at(double x, double y, double width, double height) {
        double[] tops = tops(width, height);
        for (int panel = 0; panel < panels.size(); panel++) {
            if (y >= tops[panel] && y < tops[panel + 1]) {
                return figure(panel).dayAt(x, y - tops[panel], width, tops[panel + 1] - tops[panel]).map(this::part);
            }
        }
        return Optional.empty();
    }

    @Override
    public Parts parts() {
        IndexSeries series = panels.getFirst().scene().series();
        return new Parts(series.days(), i -> part(series.day(i)), key -> series.at(LocalDate.parse(key)), new Parts.Stride(1, WEEK, MONTH));
    }

    private Part part(LocalDate day) {
        Map<String, Incident> incidents = new LinkedHashMap<>();
        Map<String, String> notes = new LinkedHashMap<>();
        for (Panel panel : panels) {
            List<Contribution> parts = panel.madeOf().apply(day);
            double all = parts.stream().mapToDouble(c -> Math.abs(c.left())).sum();
            for (Contribution c : parts) {
                if (Math.abs(c.left()) < LEAST) {
                    continue;
                }
                incidents.put(c.incident().id(), c.incident());
                notes.put(c.incident().id(), note(c, day, all));
            }
        }
        String said = panels.stream().map(panel -> panels.size() == 1 ? value(panel, day) : name(panel) + " " + value(panel, day)).collect(Collectors.joining(", "));
        return new Part(day.toString(), look.words().say("charts.index.day", new Days(look.words()).full(day), said), List.copyOf(incidents.values()), List.copyOf(notes.values()));
    }

    private String name(Panel panel) {
        return look.words().say("chart.line." + panel.scene().series().line().drawn().name().toLowerCase(Locale.ROOT));
    }

    private String value(Panel panel, LocalDate day) {
        IndexSeries series = panel.scene().series();
        int at = series.at(day);
        Words words = look.words();
        return at < 0 || !series.covered()[at] ? words.say("chart.no-data")
                : words.say(series.relative() ? "charts.index.hundredths" : "charts.index.points", words.number(series.value()[at], 1));
    }

    /** What an incident gives to a day: points left of those that it gave, its share, and how long ago it was. */
    private String note(Contribution c, LocalDate day, double all) {
        Words words = look.words();
        return words.say("charts.index.share", words.number(c.left(), 2), words.number(c.points(), 2), words.number(100 * Math.abs(c.left()) / all, 0),
                ChronoUnit.DAYS.between(c.day(), day));
    }

    @Override
    public Chart lit(@Nullable Part part) {
        return new IndexChart(look, panels, part);
    }

    @Override
    public List<Incident> incidents() {
        return panels.size() == 1 ? panels.getFirst().counted() : panels.stream().flatMap(panel -> panel.counted().stream()).distinct().toList();
    }

    /** The values drawn, a day a row; a day without data has none. */
    @Override
    public DataTable table() {
        DataTable first = figure(0).table();
        List<String> header = new ArrayList<>(first.header());
        List<List<String>> rows = new ArrayList<>(first.rows().stream().map(row -> (List<String>) new ArrayList<>(row)).toList());
        for (int i = 1; i < panels.size(); i++) {
            DataTable other = figure(i).table();
            header.addAll(other.header().subList(1, other.header().size() - 1).stream().map(name -> other.header().get(1).equals(name) ? name : other.header().get(1) + "-" + name).toList());
            for (int row = 0; row < rows.size(); row++) {
                rows.get(row).addAll(other.rows().get(row).subList(1, other.header().size() - 1));
            }
        }
        return new DataTable(header, rows);
    }

    private TensionFigure figure(int panel) {
        TensionScene scene = panels.get(panel).scene();
        return new TensionFigure(look, scene.lit(lit == null ? null : LocalDate.parse(lit.key())), place(panel));
    }

    @Override
    public void paint(Graphics2D g, double width, double height) {
        double[] tops = tops(width, height);
        for (int i = 0; i < panels.size(); i++) {
            Graphics2D part = (Graphics2D) g.create();
            part.translate(0, tops[i]);
            figure(i).paint(part, width, tops[i + 1] - tops[i]);
            part.dispose();
        }
    }

    private TensionFigure.Place place(int panel) {
        return panels.size() == 1 ? TensionFigure.Place.ALONE : panel == 0 ? TensionFigure.Place.FIRST
                : panel == panels.size() - 1 ? TensionFigure.Place.LAST : TensionFigure.Place.MIDDLE;
    }

    /** Where each line begins, and where the last ends: all have plots of one height. */
    private double[] tops(double width, double height) {
        double[] beside = new double[panels.size()];
        double all = 0;
        for (int i = 0; i < beside.length; i++) {
            beside[i] = figure(i).besidePlot(width);
            all += beside[i];
        }
        double plot = Math.max(1, (height - all) / beside.length);
        double[] tops = new double[beside.length + 1];
        for (int i = 0; i < beside.length; i++) {
            tops[i + 1] = tops[i] + plot + beside[i];
        }
        tops[beside.length] = height;
        return tops;
    }
}
