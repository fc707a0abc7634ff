package org.bongsu.figure.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bongsu.figure.ChartLevels;
import org.bongsu.figure.ChartPen;
import org.bongsu.figure.DataTable;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;
import org.bongsu.figure.Typeface;
import org.bongsu.model.Incident;
import org.bongsu.words.Days;
import org.jspecify.annotations.Nullable;

/** Lines over the days of a year, the latest strong and the others fading with their age; each has its year at its end. */
public final class LinesFigure implements Chart {
    private static final int STEPS = 4;
    private static final int DAYS = 366;
    private static final double NEAR = 14;

    private final Look look;
    private final Lines lines;
    private final @Nullable Part lit;

    public LinesFigure(Look look, Lines lines) {
        this(look, lines, null);
    }

    private LinesFigure(Look look, Lines lines, @Nullable Part lit) {
        this.look = look;
        this.lines = lines;
        this.lit = lit;
    }

    @Override
    public Chart lit(@Nullable Part part) {
        return new LinesFigure(look, lines, part);
    }

    @Override
    public List<Incident> incidents() {
        return lines.incidents();
    }

    @Override
    public boolean empty() {
        return lines.most() == 0;
    }

    @Override
    public DataTable table() {
        return lines.table();
    }

    private Plot plot(double width, double height) {
        Plot whole = Plot.of(look, width, height, 3.4, 2.2);
        double end = whole.pen().size() * 3;
        return new Plot(look, whole.pen(), new Rectangle2D.Double(whole.left(), whole.top(), Math.max(1, whole.area().getWidth() - end), whole.area().getHeight()));
    }

    private ChartLevels levels() {
        return ChartLevels.of(0, lines.most(), STEPS, 1);
    }

    private static double x(Plot plot, int day) {
        return plot.left() + plot.area().getWidth() * day / DAYS;
    }

    @Override
    public Optional<Part> at(double x, double y, double width, double height) {
        Plot plot = plot(width, height);
        int day = (int) Math.round((x - plot.left()) / plot.area().getWidth() * DAYS);
        Lines.Line nearest = lines.lines().stream().filter(line -> day >= 0 && day < line.values().length)
                .min(Comparator.comparingDouble(line -> Math.abs(plot.y(line.values()[day], levels()) - y))).orElse(null);
        return nearest == null || Math.abs(plot.y(nearest.values()[day], levels()) - y) > NEAR ? Optional.empty() : Optional.of(nearest.parts().get(day));
    }

    /** Day after day with an incident on it; up and down the same. */
    @Override
    public Parts parts() {
        return Parts.of(lines.lines().stream().flatMap(line -> line.parts().stream()).filter(part -> !part.incidents().isEmpty()).toList(), Parts.Stride.ONE);
    }

    @Override
    public void paint(Graphics2D g, double width, double height) {
        Plot plot = plot(width, height);
        ChartLevels levels = levels();
        plot.page(g, width, height);
        plot.levels(g, levels);
        months(g, plot);
        double taken = Double.MAX_VALUE;
        List<double[]> ends = new ArrayList<>();
        for (int i = 0; i < lines.lines().size(); i++) {
            line(g, plot, levels, i);
            Lines.Line line = lines.lines().get(i);
            ends.add(new double[] {plot.y(line.values()[line.values().length - 1], levels), i});
        }
        ends.sort(Comparator.comparingDouble(end -> -end[0]));
        for (double[] end : ends) {
            taken = Math.min(taken - plot.pen().size() * 1.15, end[0]);
            name(g, plot, (int) end[1], taken);
        }
        plot.head(g, lines.measure(), List.of());
        lit(g, plot, levels);
    }

    private void months(Graphics2D g, Plot plot) {
        Days days = new Days(look.words());
        for (int month = 1; month <= 12; month++) {
            int from = LocalDate.of(2024, month, 1).getDayOfYear() - 1;
            double x = x(plot, from);
            if (month > 1) {
                plot.pen().pole(g, plot.faint(), x, plot.top(), plot.foot());
            }
            boolean room = plot.pen().width(days.monthName(5) + "  ") <= plot.area().getWidth() / 12;
            if (room || month % 3 == 1) {
                plot.pen().centred(g, plot.quiet(), days.monthName(month), x(plot, from + 15), plot.foot() + plot.pen().size() * 1.5);
            }
        }
    }

    private void line(Graphics2D g, Plot plot, ChartLevels levels, int at) {
        Path2D path = new Path2D.Double();
        double[] values = lines.lines().get(at).values();
        path.moveTo(plot.left(), plot.y(0, levels));
        for (int day = 0; day < values.length; day++) {
            path.lineTo(x(plot, day), plot.y(day == 0 ? 0 : values[day - 1], levels));
            path.lineTo(x(plot, day), plot.y(values[day], levels));
        }
        g.setColor(color(at));
        g.setStroke(new BasicStroke((float) (plot.pen().hair() * (last(at) ? 2.6 : 1.5)), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(path);
    }

    private void name(Graphics2D g, Plot plot, int at, double y) {
        Lines.Line line = lines.lines().get(at);
        ChartPen pen = last(at) ? plot.pen().in(Typeface.SEMIBOLD) : plot.pen();
        double x = last(at) ? x(plot, line.values().length - 1) : plot.right();
        pen.left(g, last(at) ? look.palette().ink().accent() : plot.quiet(), Integer.toString(line.year()), x + pen.size() * 0.5, y + pen.middle());
    }

    private boolean last(int at) {
        return at == lines.lines().size() - 1;
    }

    private Color color(int at) {
        Palette.Ink ink = look.palette().ink();
        return last(at) ? ink.accent() : Palette.clear(ink.quiet(), 0.55 + 0.35 * at / Math.max(1, lines.lines().size() - 1));
    }

    private void lit(Graphics2D g, Plot plot, ChartLevels levels) {
        Part part = lit;
        if (part == null) {
            return;
        }
        LocalDate day = LocalDate.parse(part.key());
        for (Lines.Line line : lines.lines()) {
            int at = day.getDayOfYear() - 1;
            if (line.year() == day.getYear() && at < line.values().length) {
                double x = x(plot, at);
                double y = plot.y(line.values()[at], levels);
                g.setColor(look.palette().ink().accent());
                g.fill(new Ellipse2D.Double(x - 3, y - 3, 6, 6));
                plot.says(g, x, x, y - plot.pen().size() * 0.6, part.says());
            }
        }
    }
}
