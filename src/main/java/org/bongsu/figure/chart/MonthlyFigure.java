package org.bongsu.figure.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Family;
import org.bongsu.figure.ChartFrame;
import org.bongsu.figure.ChartLegend;
import org.bongsu.figure.ChartLevels;
import org.bongsu.figure.ChartPen;
import org.bongsu.figure.ChartStep;
import org.bongsu.figure.DataTable;
import org.bongsu.figure.Figure;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;
import org.bongsu.figure.Symbol;
import org.bongsu.figure.Typeface;
import org.bongsu.model.Incident;
import org.bongsu.model.Period;
import org.bongsu.model.Theme;
import org.bongsu.situation.MachineRows;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** Incidents per month, stacked by family of types; the families beyond the most frequent stand together. */
public final class MonthlyFigure implements Figure {
    private static final int COLOURS = 5;
    private static final int STEPS = 4;
    private static final double FILLED = 0.82;

    private final Look look;
    private final MonthlyScene scene;
    private final MonthlyCount count;
    private final Period span;
    private final List<Family> own;
    private final boolean rest;

    public MonthlyFigure(Look look, MonthlyScene scene) {
        this(look, scene, MonthlyCount.of(scene.incidents(), scene.codebook(), scene.window()));
    }

    private MonthlyFigure(Look look, MonthlyScene scene, MonthlyCount count) {
        this.look = look;
        this.scene = scene;
        this.count = count;
        this.span = count.span(scene.window());
        Map<Family, Integer> families = count.families(scene.codebook());
        List<Family> ranked = families.keySet().stream().filter(f -> !f.key().equals(Codebook.OTHER))
                .sorted(Comparator.comparingInt((Family f) -> -families.getOrDefault(f, 0))).limit(COLOURS).toList();
        this.own = families.keySet().stream().filter(ranked::contains).toList();
        this.rest = families.size() > own.size();
    }

    /** The same counts with a month lit, or none. */
    MonthlyFigure lit(@Nullable YearMonth month) {
        return new MonthlyFigure(look, new MonthlyScene(scene.incidents(), scene.codebook(), scene.window(), month), count);
    }

    List<Incident> incidents() {
        return MachineRows.own(scene.incidents());
    }

    YearMonth first() {
        return YearMonth.from(start());
    }

    YearMonth last() {
        return YearMonth.from(end());
    }

    @Override
    public void paint(Graphics2D g, double width, double height) {
        ChartFrame frame = frame(width, height);
        ChartLevels levels = ChartLevels.of(0, count.most(), STEPS, 1);
        String name = look.words().say("chart.monthly.name");
        frame.ground(g, new Rectangle2D.Double(0, 0, width, height), name, levels);
        lit(g, frame);
        count.months().forEach((month, families) -> bar(g, frame, levels, month));
        frame.pen().rule(g, look.palette().ink().quiet(), frame.plot().getMinX(), frame.plot().getMaxX(), frame.plot().getMaxY());
        frame.time(g, ChartStep.MONTH);
        new ChartLegend(look, frame.pen()).draw(g, name, entries(), frame.plot().getMaxX());
        says(g, frame);
    }

    private List<ChartLegend.Entry> entries() {
        List<ChartLegend.Entry> entries = new ArrayList<>(own.stream().map(family -> new ChartLegend.Entry(ChartLegend.Sample.BLOCK,
                color(family), family.names().in(look.words().language()), Symbol.of(family.key()).path())).toList());
        if (rest) {
            entries.add(new ChartLegend.Entry(ChartLegend.Sample.BLOCK, restColor(), look.words().say("chart.monthly.rest")));
        }
        return look.legend(entries);
    }

    /** What was counted, and what was not. */
    public MonthlyCount count() {
        return count;
    }

    /** The month under a point of the plot in a figure of this size. */
    public Optional<YearMonth> monthAt(double x, double y, double width, double height) {
        ChartFrame frame = frame(width, height);
        return frame.holds(x, y) ? Optional.of(YearMonth.from(frame.scale().dayAt(Math.min(x, frame.plot().getMaxX() - 0.01)))) : Optional.empty();
    }

    /** The counts, a month a row, with a column for each family that occurs and their sum. */
    public DataTable table() {
        List<Family> families = List.copyOf(count.families(scene.codebook()).keySet());
        List<String> header = new ArrayList<>(List.of("month"));
        families.forEach(family -> header.add(family.key()));
        header.add("all");
        List<List<String>> rows = new ArrayList<>();
        YearMonth last = YearMonth.from(end());
        for (YearMonth month = YearMonth.from(start()); !month.isAfter(last); month = month.plusMonths(1)) {
            Map<Family, Integer> counts = count.months().getOrDefault(month, Map.of());
            List<String> row = new ArrayList<>(List.of(month.toString()));
            families.forEach(family -> row.add(Integer.toString(counts.getOrDefault(family, 0))));
            row.add(Integer.toString(count.of(month)));
            rows.add(row);
        }
        return new DataTable(header, rows);
    }

    private ChartFrame frame(double width, double height) {
        ChartPen pen = new ChartPen(look.theme());
        return ChartFrame.of(look, start(), end(), width, height, ChartLegend.rows(pen, look.words().say("chart.monthly.name"), entries(), width));
    }

    private LocalDate start() {
        return Objects.requireNonNull(span.from());
    }

    private LocalDate end() {
        return Objects.requireNonNull(span.to());
    }

    private void bar(Graphics2D g, ChartFrame frame, ChartLevels levels, YearMonth month) {
        double x0 = frame.scale().x(month.atDay(1));
        double x1 = frame.scale().x(month.plusMonths(1).atDay(1));
        double width = Math.max(0.8, Math.min((x1 - x0) * FILLED, frame.pen().size() * 4));
        double from = (x0 + x1 - width) / 2;
        int below = 0;
        Map<Family, Integer> counts = count.months().getOrDefault(month, Map.of());
        for (Family family : own) {
            below = block(g, frame, levels, new Rectangle2D.Double(from, below, width, counts.getOrDefault(family, 0)), layer(family));
        }
        int others = counts.entrySet().stream().filter(e -> !own.contains(e.getKey())).mapToInt(Map.Entry::getValue).sum();
        block(g, frame, levels, new Rectangle2D.Double(from, below, width, others), new Bars.Layer("rest", "", new Tint(restColor().getRGB(), restColor().getRGB())));
    }

    /** One family of a bar, given in x and counts; returns the count it reaches. */
    private int block(Graphics2D g, ChartFrame frame, ChartLevels levels, Rectangle2D counts, Bars.Layer layer) {
        int top = (int) (counts.getY() + counts.getHeight());
        if (counts.getHeight() > 0) {
            double y1 = frame.y(counts.getY(), levels);
            double y0 = frame.y(top, levels);
            double gap = y1 - y0 > 4 && counts.getY() > 0 ? frame.pen().hair() * 0.8 : 0;
            new Plot(look, frame.pen(), frame.plot()).block(g, new Rectangle2D.Double(counts.getX(), y0, counts.getWidth(), y1 - y0 - gap), layer);
        }
        return top;
    }

    private Bars.Layer layer(Family family) {
        return new Bars.Layer(family.key(), "", new Tint(family.color(Theme.LIGHT), family.color(Theme.DARK)), new Bars.Mark("", Symbol.of(family.key()).path()));
    }

    private Color color(Family family) {
        return new Color(family.color(look.theme()));
    }

    private Color restColor() {
        Family other = scene.codebook().families().get(Codebook.OTHER);
        return other == null ? look.palette().ink().quiet() : color(other);
    }

    private void lit(Graphics2D g, ChartFrame frame) {
        YearMonth month = scene.lit();
        if (month != null && shows(month)) {
            double x0 = frame.scale().x(month.atDay(1));
            g.setColor(Palette.clear(look.palette().ink().accent(), 0.14));
            g.fill(new Rectangle2D.Double(x0, frame.plot().getMinY(), frame.scale().x(month.plusMonths(1).atDay(1)) - x0, frame.plot().getHeight()));
        }
    }

    private boolean shows(YearMonth month) {
        return !month.atEndOfMonth().isBefore(start()) && !month.atDay(1).isAfter(end());
    }

    /** The numbers of a month in words. */
    String says(YearMonth month) {
        Words words = look.words();
        String parts = count.months().getOrDefault(month, Map.of()).entrySet().stream()
                .map(e -> e.getKey().names().in(words.language()) + " " + words.number((long) e.getValue()))
                .collect(Collectors.joining(", "));
        return new Days(words).month(month) + "  " + words.number((long) count.of(month)) + (parts.isEmpty() ? "" : "  (" + parts + ")");
    }

    /** The numbers of the month that is lit. */
    private void says(Graphics2D g, ChartFrame frame) {
        YearMonth month = scene.lit();
        if (month == null || !shows(month)) {
            return;
        }
        Palette palette = look.palette();
        double x0 = frame.scale().x(month.atDay(1));
        double x1 = frame.scale().x(month.plusMonths(1).atDay(1));
        String says = says(month);
        ChartPen strong = frame.pen().in(Typeface.MEDIUM);
        double width = strong.width(says);
        double from = x1 + 6 + width <= frame.plot().getMaxX() ? x1 + 6 : Math.max(frame.plot().getMinX() + 2, x0 - 6 - width);
        strong.patched(g, palette.ink().text(), palette.ground().page(), says, from, frame.plot().getMinY() + frame.pen().size());
    }
}
