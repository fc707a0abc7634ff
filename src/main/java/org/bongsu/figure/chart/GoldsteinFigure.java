package org.bongsu.figure.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.bongsu.figure.ChartFrame;
import org.bongsu.figure.ChartLevels;
import org.bongsu.figure.DataTable;
import org.bongsu.figure.ChartStep;
import org.bongsu.figure.Look;
import org.bongsu.figure.chart.Goldstein.Mean;
import org.bongsu.model.Incident;
import org.bongsu.words.Days;
import org.jspecify.annotations.Nullable;

/** The mean of each month on Goldstein's scale, as bars up for cooperation and down for conflict; with the warning that belongs to it. */
public final class GoldsteinFigure implements Chart {
    private static final double LIMIT = 10;
    private static final Tint UP = new Tint(0x4C86B8, 0x6FB1F2);
    private static final Tint DOWN = new Tint(0xBF3A26, 0xEE5F49);

    private final Look look;
    private final NavigableMap<YearMonth, Mean> means;
    private final @Nullable Part lit;

    public GoldsteinFigure(Look look, NavigableMap<YearMonth, Mean> means) {
        this(look, means, null);
    }

    private GoldsteinFigure(Look look, NavigableMap<YearMonth, Mean> means, @Nullable Part lit) {
        this.look = look;
        this.means = means;
        this.lit = lit;
    }

    @Override
    public Chart lit(@Nullable Part part) {
        return new GoldsteinFigure(look, means, part);
    }

    @Override
    public List<Incident> incidents() {
        return means.values().stream().flatMap(mean -> mean.rated().stream()).toList();
    }

    @Override
    public DataTable table() {
        return new DataTable(List.of("month", "mean", "incidents"), means.entrySet().stream()
                .map(e -> List.of(e.getKey().toString(), Bars.plain(e.getValue().value()), Long.toString(e.getValue().count()))).toList());
    }

    @Override
    public boolean empty() {
        return means.isEmpty();
    }

    private ChartFrame frame(double width, double height) {
        LocalDate first = means.isEmpty() ? LocalDate.of(2000, 1, 1) : means.firstKey().atDay(1);
        return ChartFrame.of(look, first, means.isEmpty() ? first.plusYears(1) : means.lastKey().atEndOfMonth(), width, height);
    }

    @Override
    public Optional<Part> at(double x, double y, double width, double height) {
        ChartFrame frame = frame(width, height);
        if (!frame.holds(x, y)) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.from(frame.scale().dayAt(Math.min(x, frame.plot().getMaxX() - 0.01)));
        return Optional.ofNullable(means.get(month)).map(mean -> part(month, mean));
    }

    private Part part(YearMonth month, Mean mean) {
        return new Part(month.toString(), look.words().say("chart.goldstein.says", new Days(look.words()).month(month), look.words().number(mean.value(), 1), mean.count()), mean.rated());
    }

    @Override
    public Parts parts() {
        return Parts.of(means.entrySet().stream().map(e -> part(e.getKey(), e.getValue())).toList(), Parts.Stride.ONE);
    }

    @Override
    public void paint(Graphics2D g, double width, double height) {
        ChartFrame frame = frame(width, height);
        ChartLevels levels = ChartLevels.of(-LIMIT, LIMIT, 4, 5);
        frame.ground(g, new Rectangle2D.Double(0, 0, width, height), look.words().say("chart.goldstein.name"), levels);
        double zero = frame.y(0, levels);
        means.forEach((month, mean) -> {
            double x0 = frame.scale().x(month.atDay(1));
            double slot = frame.scale().x(month.plusMonths(1).atDay(1)) - x0;
            double thick = Math.max(0.8, Math.min(slot * 0.8, frame.pen().size() * 3));
            double y = frame.y(mean.value(), levels);
            g.setColor((mean.value() >= 0 ? UP : DOWN).in(look));
            g.fill(new Rectangle2D.Double(x0 + (slot - thick) / 2, Math.min(y, zero), thick, Math.max(0.5, Math.abs(zero - y))));
        });
        frame.pen().rule(g, look.palette().ink().quiet(), frame.plot().getMinX(), frame.plot().getMaxX(), zero);
        frame.time(g, ChartStep.MONTH);
        Part part = lit;
        if (part != null) {
            double x = frame.scale().x(YearMonth.parse(part.key()).atDay(1));
            double x1 = frame.scale().x(YearMonth.parse(part.key()).plusMonths(1).atDay(1));
            Plot plot = new Plot(look, frame.pen(), frame.plot());
            plot.lit(g, new Rectangle2D.Double(x, plot.top(), x1 - x, plot.area().getHeight()));
            plot.says(g, x, x1, plot.top() + frame.pen().size(), part.says());
        }
    }
}
