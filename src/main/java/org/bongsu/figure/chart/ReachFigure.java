package org.bongsu.figure.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bongsu.codebook.Codebook;
import org.bongsu.figure.ChartLegend;
import org.bongsu.figure.ChartPen;
import org.bongsu.figure.DataTable;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;
import org.bongsu.figure.Tone;
import org.bongsu.figure.chart.Reaches.Reach;
import org.bongsu.model.Incident;
import org.jspecify.annotations.Nullable;

/** How high launches went against how far they flew, both on scales of powers, so that short and long ranges can be told apart. */
public final class ReachFigure implements Chart {
    private static final double[] RULES = {10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000};
    private static final double NEAR = 12;
    private static final double DOT = 4.4;

    private final Look look;
    private final Codebook codebook;
    private final List<Reach> reaches;
    private final @Nullable Part lit;

    public ReachFigure(Look look, Codebook codebook, List<Reach> reaches) {
        this(look, codebook, reaches, null);
    }

    private ReachFigure(Look look, Codebook codebook, List<Reach> reaches, @Nullable Part lit) {
        this.look = look;
        this.codebook = codebook;
        this.reaches = List.copyOf(reaches);
        this.lit = lit;
    }

    @Override
    public Chart lit(@Nullable Part part) {
        return new ReachFigure(look, codebook, reaches, part);
    }

    @Override
    public List<Incident> incidents() {
        return reaches.stream().flatMap(reach -> reach.part().incidents().stream()).toList();
    }

    @Override
    public DataTable table() {
        return new DataTable(List.of("incident", "type", "range_km", "apogee_km"), reaches.stream()
                .map(r -> List.of(r.part().key(), r.type(), Bars.plain(r.range()), Bars.plain(r.apogee()))).toList());
    }

    private Plot plot(double width, double height) {
        return Plot.of(look, width, height, 4.4, 3.6);
    }

    /** From the rule below the least value to the one above the greatest. */
    private static double[] span(double[] values) {
        double low = RULES[0];
        double high = RULES[RULES.length - 1];
        double least = Double.MAX_VALUE;
        double most = 0;
        for (double value : values) {
            least = Math.min(least, Math.max(value, RULES[0]));
            most = Math.max(most, value);
        }
        for (double rule : RULES) {
            low = rule <= least ? rule : low;
        }
        for (int i = RULES.length - 1; i >= 0; i--) {
            high = RULES[i] >= most && RULES[i] > low ? RULES[i] : high;
        }
        return new double[] {low, Math.max(high, low * 2)};
    }

    private static double share(double value, double[] span) {
        return Math.clamp(Math.log(Math.max(value, span[0]) / span[0]) / Math.log(span[1] / span[0]), 0, 1);
    }

    private double[] ranges() {
        return span(reaches.stream().mapToDouble(Reach::range).toArray());
    }

    private double[] heights() {
        return span(reaches.stream().mapToDouble(Reach::apogee).toArray());
    }

    private double x(Plot plot, Reach reach) {
        return plot.left() + share(reach.range(), ranges()) * plot.area().getWidth();
    }

    private double y(Plot plot, Reach reach) {
        return plot.foot() - share(reach.apogee(), heights()) * plot.area().getHeight();
    }

    @Override
    public Parts parts() {
        return Parts.of(reaches.stream().sorted(Comparator.comparingDouble(Reach::range)).map(Reach::part).toList(), Parts.Stride.ONE);
    }

    @Override
    public Optional<Part> at(double x, double y, double width, double height) {
        Plot plot = plot(width, height);
        Reach nearest = null;
        double distance = NEAR;
        for (Reach reach : reaches) {
            double d = Math.hypot(x(plot, reach) - x, y(plot, reach) - y);
            if (d < distance) {
                distance = d;
                nearest = reach;
            }
        }
        return Optional.ofNullable(nearest).map(Reach::part);
    }

    @Override
    public void paint(Graphics2D g, double width, double height) {
        Plot plot = plot(width, height);
        ChartPen pen = plot.pen();
        plot.page(g, width, height);
        rules(g, plot);
        Map<String, ChartLegend.Entry> legend = new LinkedHashMap<>();
        for (Reach reach : reaches) {
            Tint tint = Launches.tint(reach.type());
            AffineTransform place = AffineTransform.getTranslateInstance(x(plot, reach), y(plot, reach));
            place.scale(pen.size() * 0.92, pen.size() * 0.92);
            Shape dot = place.createTransformedShape(Launches.shape(reach.type()));
            g.setColor(Palette.clear(tint.in(look), 0.85));
            g.fill(dot);
            g.setColor(Tone.edge(tint.in(look), look.palette().ground().page()));
            g.setStroke(new BasicStroke((float) pen.hair()));
            g.draw(dot);
            legend.computeIfAbsent(reach.type(), key -> new ChartLegend.Entry(ChartLegend.Sample.BLOCK, tint.in(look),
                    Launches.name(codebook, key, look.words()), Launches.shape(key)));
        }
        plot.head(g, look.words().say("chart.reaches.name"), look.legend(List.copyOf(legend.values())));
        pen.right(g, plot.quiet(), look.words().say("chart.reaches.range"), plot.right(), plot.foot() + pen.size() * 2.9);
        lit(g, plot);
    }

    private void rules(Graphics2D g, Plot plot) {
        ChartPen pen = plot.pen();
        double[] ranges = ranges();
        double[] heights = heights();
        for (double rule : RULES) {
            if (rule >= ranges[0] && rule <= ranges[1]) {
                double x = plot.left() + share(rule, ranges) * plot.area().getWidth();
                pen.pole(g, plot.faint(), x, plot.top(), plot.foot());
                String said = look.words().number(rule, 0);
                pen.centred(g, plot.quiet(), said, Math.min(x, plot.right() + pen.size() - pen.width(said) / 2), plot.foot() + pen.size() * 1.5);
            }
            if (rule >= heights[0] && rule <= heights[1]) {
                double y = plot.foot() - share(rule, heights) * plot.area().getHeight();
                pen.rule(g, plot.faint(), plot.left(), plot.right(), y);
                pen.right(g, plot.quiet(), look.words().number(rule, 0), plot.left() - pen.size() * 0.5, y + pen.middle());
            }
        }
    }

    private void lit(Graphics2D g, Plot plot) {
        Part part = lit;
        if (part == null) {
            return;
        }
        reaches.stream().filter(reach -> reach.part().key().equals(part.key())).findFirst().ifPresent(reach -> {
            double x = x(plot, reach);
            double y = y(plot, reach);
            g.setColor(look.palette().ink().accent());
            g.setStroke(new BasicStroke(1.6f));
            g.draw(new Ellipse2D.Double(x - DOT - 2, y - DOT - 2, DOT * 2 + 4, DOT * 2 + 4));
            plot.says(g, x, x, y - plot.pen().size() * 0.8, part.says());
        });
    }
}
