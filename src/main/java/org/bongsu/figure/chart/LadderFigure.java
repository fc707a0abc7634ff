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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bongsu.figure.ChartFrame;
import org.bongsu.figure.ChartLevels;
import org.bongsu.figure.ChartPen;
import org.bongsu.figure.DataTable;
import org.bongsu.figure.Look;
import org.bongsu.figure.Tone;
import org.bongsu.figure.chart.Ladder.Step;
import org.bongsu.model.Incident;
import org.jspecify.annotations.Nullable;

/** Rates of tariffs as steps along time, a line for each kind of goods; what is only threatened is a hollow mark at its rate. */
public final class LadderFigure implements Chart {
    private static final Tint[] TINTS = {new Tint(0x1F5FA8, 0x6FB1F2), new Tint(0xD9741F, 0xF08C3A), new Tint(0x2F7D5B, 0x6CC79B),
        new Tint(0x7A1222, 0xE2304C), new Tint(0x6B4E9B, 0xB59AE6), new Tint(0x0F6E78, 0x4CC3CF)};
    /** Lines are told apart by their dashes, too, in lengths of a hair. */
    private static final float[][] DASHES = {{}, {7, 4}, {2, 3}, {10, 3, 2, 3}, {14, 4}, {5, 2, 5, 6}};
    /** The part of the width that names at the ends of lines may take. */
    private static final double NAMES = 0.3;
    private static final int STEPS = 5;
    private static final double NEAR = 12;
    private static final double DOT = 3.4;
    /** The size of text that the size of dots goes by. */
    private static final double SCREEN = 10.5;

    private final Look look;
    private final Map<String, List<Step>> goods;
    private final @Nullable Part lit;

    public LadderFigure(Look look, Map<String, List<Step>> goods) {
        this(look, goods, null);
    }

    private LadderFigure(Look look, Map<String, List<Step>> goods, @Nullable Part lit) {
        this.look = look;
        this.goods = goods;
        this.lit = lit;
    }

    @Override
    public Chart lit(@Nullable Part part) {
        return new LadderFigure(look, goods, part);
    }

    @Override
    public List<Incident> incidents() {
        return steps().flatMap(step -> step.part().incidents().stream()).toList();
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        goods.forEach((name, steps) -> steps.forEach(step -> rows.add(List.of(name, step.from().toString(),
                step.until() == null ? "" : step.until().toString(), Bars.plain(step.rate()), step.threat() ? "threatened" : "in force", step.part().key()))));
        return new DataTable(List.of("goods", "from", "until", "percent", "standing", "incident"), rows);
    }

    private Stream<Step> steps() {
        return goods.values().stream().flatMap(List::stream);
    }

    private ChartFrame frame(double width, double height) {
        LocalDate first = steps().map(Step::from).min(LocalDate::compareTo).orElse(LocalDate.of(2000, 1, 1));
        LocalDate last = steps().map(Step::from).max(LocalDate::compareTo).orElse(first);
        long room = Math.max(30, (last.toEpochDay() - first.toEpochDay()) / 12);
        ChartPen pen = new ChartPen(look.theme());
        double names = Math.min(width * NAMES, goods.keySet().stream().mapToDouble(pen::width).max().orElse(0) + pen.size());
        return ChartFrame.of(look, first.minusDays(room / 3), last.plusDays(room), width - names, height);
    }

    private ChartLevels levels() {
        return ChartLevels.of(0, steps().mapToDouble(Step::rate).max().orElse(10), STEPS, 1);
    }

    @Override
    public Parts parts() {
        return Parts.of(steps().sorted(Comparator.comparing(Step::from).thenComparing(step -> step.part().key())).map(Step::part).toList(), Parts.Stride.ONE);
    }

    @Override
    public Optional<Part> at(double x, double y, double width, double height) {
        ChartFrame frame = frame(width, height);
        Step nearest = null;
        double distance = NEAR;
        for (Step step : steps().toList()) {
            double d = Math.hypot(frame.scale().x(step.from()) - x, frame.y(step.rate(), levels()) - y);
            if (d < distance) {
                distance = d;
                nearest = step;
            }
        }
        return Optional.ofNullable(nearest).map(Step::part);
    }

    @Override
    public void paint(Graphics2D g, double width, double height) {
        ChartFrame frame = frame(width, height);
        ChartLevels levels = levels();
        String name = look.words().say("chart.ladder.name");
        frame.ground(g, new Rectangle2D.Double(0, 0, width, height), name, levels);
        int at = 0;
        List<double[]> ends = new ArrayList<>();
        for (List<Step> steps : goods.values()) {
            line(g, frame, levels, steps, new BasicStroke((float) (frame.pen().hair() * 2.2), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, dashes(at, frame), 0), TINTS[at % TINTS.length].in(look));
            ends.add(new double[] {frame.y(last(steps), levels), at++});
        }
        names(g, frame, ends, width);
        frame.time(g);
        lit(g, frame, levels);
    }

    private static float @Nullable [] dashes(int at, ChartFrame frame) {
        float[] hairs = DASHES[at % DASHES.length];
        float[] dashes = new float[hairs.length];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = (float) (hairs[i] * frame.pen().hair());
        }
        return dashes.length == 0 ? null : dashes;
    }

    /** The rate at which a line ends. */
    private static double last(List<Step> steps) {
        return steps.stream().filter(step -> !step.threat()).reduce((a, b) -> b).map(step -> step.until() == null ? step.rate() : 0.0).orElse(steps.getLast().rate());
    }

    /** The names of goods at the ends of their lines, from below, none upon another. */
    private void names(Graphics2D g, ChartFrame frame, List<double[]> ends, double width) {
        List<String> names = List.copyOf(goods.keySet());
        double room = width - frame.plot().getMaxX() - frame.pen().size();
        double taken = Double.MAX_VALUE;
        ends.sort(Comparator.comparingDouble((double[] end) -> -end[0]));
        for (double[] end : ends) {
            taken = Math.min(taken - frame.pen().size() * 1.2, end[0]);
            Color color = Tone.edge(TINTS[(int) end[1] % TINTS.length].in(look), look.palette().ground().page());
            frame.pen().left(g, color, frame.pen().fitted(names.get((int) end[1]), room), frame.plot().getMaxX() + frame.pen().size() * 0.5, taken + frame.pen().middle());
        }
    }

    private void line(Graphics2D g, ChartFrame frame, ChartLevels levels, List<Step> steps, BasicStroke stroke, Color color) {
        double right = frame.plot().getMaxX();
        double hair = frame.pen().hair();
        List<Step> inForce = steps.stream().filter(step -> !step.threat()).toList();
        g.setColor(color);
        g.setStroke(stroke);
        Path2D path = new Path2D.Double();
        for (int i = 0; i < inForce.size(); i++) {
            Step step = inForce.get(i);
            double x = frame.scale().x(step.from());
            double y = frame.y(step.rate(), levels);
            LocalDate until = step.until();
            double next = i + 1 < inForce.size() ? frame.scale().x(inForce.get(i + 1).from()) : right;
            double end = until == null ? next : Math.min(next, frame.scale().x(until.plusDays(1)));
            if (i == 0) {
                path.moveTo(x, frame.y(0, levels));
            }
            path.lineTo(x, y);
            path.lineTo(end, y);
            if (end < next) {
                path.lineTo(end, frame.y(0, levels));
                path.lineTo(next, frame.y(0, levels));
            }
        }
        g.draw(path);
        double r = DOT * frame.pen().size() / SCREEN;
        for (Step step : steps) {
            Ellipse2D dot = new Ellipse2D.Double(frame.scale().x(step.from()) - r, frame.y(step.rate(), levels) - r, r * 2, r * 2);
            g.setColor(step.threat() ? look.palette().ground().page() : color);
            g.fill(dot);
            g.setColor(color);
            g.setStroke(new BasicStroke((float) (hair * 1.6)));
            g.draw(dot);
        }
    }

    private void lit(Graphics2D g, ChartFrame frame, ChartLevels levels) {
        Part part = lit;
        if (part == null) {
            return;
        }
        steps().filter(step -> step.part().key().equals(part.key())).findFirst().ifPresent(step -> {
            double x = frame.scale().x(step.from());
            double y = frame.y(step.rate(), levels);
            g.setColor(look.palette().ink().accent());
            g.setStroke(new BasicStroke(1.6f));
            g.draw(new Ellipse2D.Double(x - DOT - 2, y - DOT - 2, DOT * 2 + 4, DOT * 2 + 4));
            new Plot(look, frame.pen(), frame.plot()).says(g, x, x, y - frame.pen().size() * 0.8, part.says());
        });
    }
}
