package org.bongsu.figure.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.bongsu.figure.ChartAxis;
import org.bongsu.figure.ChartFrame;
import org.bongsu.figure.ChartLegend;
import org.bongsu.figure.ChartLevels;
import org.bongsu.figure.ChartLine;
import org.bongsu.figure.ChartPen;
import org.bongsu.figure.DataTable;
import org.bongsu.figure.Figure;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;
import org.bongsu.figure.Typeface;
import org.bongsu.model.Period;
import org.bongsu.situation.IndexSeries;
import org.bongsu.words.Days;
import org.bongsu.words.Words;

/** A line of the index day by day, with the band that half and double the half-life give. */
public final class TensionFigure implements Figure {
    /** For so many half-lives the index still lacks what came before its first day: hatched. */
    private static final double RUN_IN = 4;
    private static final int STEPS = 4;
    /** Less than this is said as nothing. */
    private static final double LEAST = 0.005;
    /** Between a line and the next below it, in widths of the letter m. */
    private static final double GAP = 0.8;
    /** The part of the height that stems may take when the line has another scale. */
    private static final double STEMS = 0.3;

    private final Look look;
    private final TensionScene scene;
    private final Place place;

    /** Where it stands among lines that are drawn one above the other: the legend stands with the first, the days with the last. */
    enum Place { ALONE, FIRST, MIDDLE, LAST }

    public TensionFigure(Look look, TensionScene scene) {
        this(look, scene, Place.ALONE);
    }

    TensionFigure(Look look, TensionScene scene, Place place) {
        this.look = look;
        this.scene = scene;
        this.place = place;
    }

    @Override
    public void paint(Graphics2D g, double width, double height) {
        ChartFrame frame = frame(width, height);
        ChartLevels levels = levels();
        IndexSeries series = scene.series();
        frame.ground(g, new Rectangle2D.Double(0, 0, width, height), name(), levels);
        Shape whole = g.getClip();
        g.clip(new Rectangle2D.Double(frame.plot().getMinX(), frame.plot().getMinY() - 3, frame.plot().getWidth(), frame.plot().getHeight() + 3));
        ChartLine line = line(series.value(), frame, levels);
        hatch(g, frame, line);
        band(g, frame, levels);
        stems(g, frame, levels);
        before(g, frame, levels);
        g.setColor(look.palette().ink().text());
        g.setStroke(new BasicStroke((float) (frame.pen().hair() * 1.6), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(line.path());
        g.setClip(whole);
        if (dated()) {
            frame.time(g);
        } else {
            frame.pen().rule(g, look.palette().ink().quiet(), frame.plot().getMinX(), frame.plot().getMaxX(), frame.plot().getMaxY());
        }
        if (explained()) {
            legend(g, frame);
        }
        if (flat()) {
            frame.pen().centred(g, look.palette().ink().quiet(), look.words().say("chart.tension.nothing"), frame.plot().getCenterX(), frame.plot().getCenterY());
        }
        lit(g, frame, levels);
    }

    /** Whether no day that is drawn has anything to show. */
    private boolean flat() {
        IndexSeries series = scene.series();
        for (int i = 0; i < series.days(); i++) {
            LocalDate day = series.day(i);
            if (!day.isBefore(scene.first()) && !day.isAfter(scene.last()) && series.covered()[i] && (series.high()[i] >= LEAST || series.low()[i] <= -LEAST)) {
                return false;
            }
        }
        return scene.before() == null;
    }

    /** The day under a point of the plot in a figure of this size. */
    public Optional<LocalDate> dayAt(double x, double y, double width, double height) {
        ChartFrame frame = frame(width, height);
        LocalDate day = frame.scale().dayAt(x);
        return frame.holds(x, y) && scene.series().at(day) >= 0 ? Optional.of(day) : Optional.empty();
    }

    /** The values drawn, a day a row; a day without data has none. */
    public DataTable table() {
        IndexSeries series = scene.series();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < series.days(); i++) {
            LocalDate day = series.day(i);
            if (!day.isBefore(scene.first()) && !day.isAfter(scene.last())) {
                boolean known = series.covered()[i];
                rows.add(List.of(day.toString(), known ? exact(series.value()[i]) : "", known ? exact(series.low()[i]) : "",
                        known ? exact(series.high()[i]) : "", known ? "1" : "0"));
            }
        }
        return new DataTable(List.of("day", series.line().drawn().name().toLowerCase(Locale.ROOT), "low", "high", "covered"), rows);
    }

    private static String exact(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private ChartFrame frame(double width, double height) {
        ChartPen pen = new ChartPen(look.theme());
        double below = dated() ? 0 : ChartAxis.height(pen) - pen.size() * GAP;
        return ChartFrame.of(look, scene.first(), scene.last(), width, height + below, explained() ? rows(width) : 0);
    }

    private boolean explained() {
        return place == Place.ALONE || place == Place.FIRST;
    }

    private boolean dated() {
        return place == Place.ALONE || place == Place.LAST;
    }

    private int rows(double width) {
        return ChartLegend.rows(new ChartPen(look.theme()), name(), entries(), width);
    }

    /** What it takes of the height beside its plot. */
    double besidePlot(double width) {
        ChartPen pen = new ChartPen(look.theme());
        return pen.size() * 2.6 + (explained() ? ChartLegend.height(pen, rows(width)) : 0) + (dated() ? ChartAxis.height(pen) : pen.size() * GAP);
    }

    /** What it measures, and in what. */
    private String name() {
        Words words = look.words();
        String line = words.say("chart.line." + scene.series().line().drawn().name().toLowerCase(Locale.ROOT));
        Period reference = scene.series().basis().reference();
        return reference == null ? words.say("chart.tension.points", line) : words.say("chart.tension.relative", line,
                new Days(words).span(Objects.requireNonNull(reference.from()), Objects.requireNonNull(reference.to())));
    }

    private ChartLevels levels() {
        IndexSeries series = scene.series();
        double low = 0;
        double high = 0;
        for (int i = 0; i < series.days(); i++) {
            LocalDate day = series.day(i);
            if (series.covered()[i] && !day.isBefore(scene.first()) && !day.isAfter(scene.last())) {
                low = Math.min(low, series.low()[i]);
                high = Math.max(high, series.high()[i]);
                low = Math.min(low, before(day));
                high = Math.max(high, before(day));
            }
        }
        return ChartLevels.of(low, high, STEPS, high - low < 1e-6 ? 1 : 0);
    }

    private double before(LocalDate day) {
        IndexSeries before = scene.before();
        int at = before == null ? -1 : before.at(day);
        return before == null || at < 0 ? 0 : before.value()[at];
    }

    private ChartLine line(double[] values, ChartFrame frame, ChartLevels levels) {
        return ChartLine.of(scene.series(), values, frame.scale(), v -> frame.y(v, levels));
    }

    private void hatch(Graphics2D g, ChartFrame frame, ChartLine line) {
        Rectangle2D plot = frame.plot();
        List<Rectangle2D> areas = new ArrayList<>(line.gaps(plot.getMinY(), plot.getMaxY()));
        double from = frame.scale().x(scene.series().basis().begins());
        double to = frame.scale().x(scene.series().basis().begins().plusDays((long) Math.ceil(RUN_IN * scene.series().halfLife())));
        areas.add(new Rectangle2D.Double(from, plot.getMinY(), to - from, plot.getHeight()));
        for (Rectangle2D area : areas) {
            Rectangle2D seen = area.createIntersection(plot);
            if (!seen.isEmpty()) {
                frame.pen().hatch(g, look.palette().ink().hairline(), seen);
            }
        }
    }

    private void band(Graphics2D g, ChartFrame frame, ChartLevels levels) {
        g.setColor(bandColor());
        g.fill(line(scene.series().high(), frame, levels).between(line(scene.series().low(), frame, levels)));
    }

    /** The line as it was before its settings were tried otherwise. */
    private void before(Graphics2D g, ChartFrame frame, ChartLevels levels) {
        IndexSeries before = scene.before();
        if (before != null) {
            float hair = (float) frame.pen().hair();
            g.setColor(look.palette().ink().quiet());
            g.setStroke(new BasicStroke(hair * 1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {hair * 6, hair * 4}, 0));
            g.draw(ChartLine.of(before, before.value(), frame.scale(), v -> frame.y(v, levels)).path());
        }
    }

    private Color bandColor() {
        return Palette.clear(look.palette().ink().accent(), 0.24);
    }

    private void stems(Graphics2D g, ChartFrame frame, ChartLevels levels) {
        TensionStems stems = scene.stems();
        if (stems == null) {
            return;
        }
        double most = 1e-9;
        for (double points : stems.points()) {
            most = Math.max(most, Math.abs(points));
        }
        double zero = frame.y(0, levels);
        double each = scene.series().relative() ? STEMS * frame.plot().getHeight() / most : zero - frame.y(1, levels);
        double day = 86_400 / frame.scale().perUnit();
        for (int i = 0; i < stems.points().length; i++) {
            double x = frame.scale().x(scene.series().day(i)) + day / 2;
            if (stems.severity()[i] > 0 && stems.points()[i] != 0 && x >= frame.scale().left() && x <= frame.scale().right()) {
                frame.pen().line(g, look.palette().beacon(stems.severity()[i]), Math.clamp(day * 0.5, 0.8, 3), x, zero, x,
                        zero - stems.points()[i] * each);
            }
        }
    }

    private void legend(Graphics2D g, ChartFrame frame) {
        new ChartLegend(look, frame.pen()).draw(g, name(), entries(), frame.plot().getMaxX());
    }

    private List<ChartLegend.Entry> entries() {
        Words words = look.words();
        String half = words.number(scene.series().halfLife() / 2, 1);
        String twice = words.number(scene.series().halfLife() * 2, 1);
        List<ChartLegend.Entry> entries = new ArrayList<>();
        entries.add(new ChartLegend.Entry(ChartLegend.Sample.LINE, look.palette().ink().text(),
                words.say("chart.tension.half-life", words.number(scene.series().halfLife(), 1))));
        if (scene.before() != null) {
            entries.add(new ChartLegend.Entry(ChartLegend.Sample.DASHES, look.palette().ink().quiet(), words.say("chart.tension.before")));
        }
        entries.addAll(List.of(
                new ChartLegend.Entry(ChartLegend.Sample.BLOCK, bandColor(), words.say("chart.tension.band", half, twice)),
                new ChartLegend.Entry(ChartLegend.Sample.HATCH, look.palette().ink().hairline(), words.say("chart.tension.hatched"))));
        return look.legend(entries);
    }


    private void lit(Graphics2D g, ChartFrame frame, ChartLevels levels) {
        LocalDate day = scene.lit();
        int i = day == null ? -1 : scene.series().at(day);
        if (day == null || i < 0 || day.isBefore(scene.first()) || day.isAfter(scene.last())) {
            return;
        }
        Palette palette = look.palette();
        double x = (frame.scale().x(day) + frame.scale().x(day.plusDays(1))) / 2;
        frame.pen().pole(g, palette.ink().accent(), x, frame.plot().getMinY(), frame.plot().getMaxY());
        boolean known = scene.series().covered()[i];
        String says = new Days(look.words()).full(day) + "  "
                + (known ? look.words().number(scene.series().value()[i], 1) : look.words().say("chart.no-data"));
        if (known) {
            double y = frame.y(scene.series().value()[i], levels);
            g.fill(new Ellipse2D.Double(x - 3, y - 3, 6, 6));
        }
        ChartPen strong = frame.pen().in(Typeface.MEDIUM);
        double from = x + 6 + strong.width(says) <= frame.plot().getMaxX() ? x + 6 : x - 6 - strong.width(says);
        strong.patched(g, palette.ink().text(), palette.ground().page(), says, from, frame.plot().getMinY() + frame.pen().size());
    }
}
