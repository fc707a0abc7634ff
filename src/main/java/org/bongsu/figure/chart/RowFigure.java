package org.bongsu.figure.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.bongsu.figure.ChartLegend;
import org.bongsu.figure.ChartLevels;
import org.bongsu.figure.ChartPen;
import org.bongsu.figure.DataTable;
import org.bongsu.figure.Look;
import org.bongsu.figure.Typeface;
import org.bongsu.model.Incident;
import org.jspecify.annotations.Nullable;

/**
 * Bars that lie, a row each with its name at the left and its number at the end: for things without an order of their own. Rows that
 * do not fit are left out at the foot, and said to be.
 */
public final class RowFigure implements Chart {
    private static final int STEPS = 5;
    private static final double FILLED = 0.66;
    /** Rows are no higher than this, in widths of the letter m, and no lower than the least at which names can be read. */
    private static final double HIGHEST = 3;
    private static final double LOWEST = 1.5;

    private final Look look;
    private final Bars bars;
    private final boolean beside;
    private final @Nullable Part lit;

    /**
     * Rows of bars.
     *
     * @param beside whether layers lie under one another instead of one behind the other
     */
    public RowFigure(Look look, Bars bars, boolean beside) {
        this(look, bars, beside, null);
    }

    private RowFigure(Look look, Bars bars, boolean beside, @Nullable Part lit) {
        this.look = look;
        this.bars = bars;
        this.beside = beside;
        this.lit = lit;
    }

    @Override
    public Chart lit(@Nullable Part part) {
        return new RowFigure(look, bars, beside, part);
    }

    @Override
    public List<Incident> incidents() {
        return bars.incidents();
    }

    @Override
    public boolean empty() {
        return bars.most() == 0;
    }

    @Override
    public DataTable table() {
        return bars.table();
    }

    /** Where the rows lie. */
    private record Rows(Plot plot, double each, int shown) {
        double top(int row) {
            return plot.top() + row * each;
        }
    }

    private Rows rows(double width, double height) {
        ChartPen pen = new ChartPen(look.theme());
        double names = bars.bars().stream().mapToDouble(bar -> pen.width(bar.label())).max().orElse(0) / pen.size();
        Plot plot = Plot.of(look, width, height, Math.min(names + 1.2, width / pen.size() * 0.4), 2.2, ChartLegend.rows(pen, bars.measure(), bars.legend(look), width));
        double each = Math.clamp(plot.area().getHeight() / Math.max(1, bars.bars().size()), pen.size() * LOWEST, pen.size() * HIGHEST * (beside ? 2.2 : 1.3));
        int shown = (int) Math.min(bars.bars().size(), Math.max(1, Math.floor(plot.area().getHeight() / each + 1e-6)));
        Rectangle2D used = new Rectangle2D.Double(plot.left(), plot.top(), plot.area().getWidth(), Math.max(1, shown * each));
        return new Rows(new Plot(look, pen, used), each, shown);
    }

    @Override
    public Parts parts() {
        return bars.parts(look.words());
    }

    @Override
    public Optional<Part> at(double x, double y, double width, double height) {
        Rows rows = rows(width, height);
        int at = (int) Math.floor((y - rows.plot().top()) / rows.each());
        if (at < 0 || at >= rows.shown() || x < 0 || x > width) {
            return Optional.empty();
        }
        return Optional.of(bars.part(bars.bars().get(at), look.words()));
    }

    @Override
    public void paint(Graphics2D g, double width, double height) {
        Rows rows = rows(width, height);
        Plot plot = rows.plot();
        double most = beside ? bars.bars().stream().flatMap(bar -> bar.values().stream()).mapToDouble(Double::doubleValue).max().orElse(0) : bars.most();
        ChartLevels levels = ChartLevels.of(0, most, STEPS, 1);
        plot.page(g, width, height);
        plot.across(g, levels);
        int chosen = bars.at(lit);
        if (chosen >= 0 && chosen < rows.shown()) {
            plot.lit(g, new Rectangle2D.Double(0, rows.top(chosen), width, rows.each()));
        }
        for (int row = 0; row < rows.shown(); row++) {
            row(g, rows, levels, row);
        }
        int left = bars.bars().size() - rows.shown();
        String more = left == 0 ? "" : "  " + look.words().say("chart.rows.more", left);
        plot.head(g, bars.measure() + more, bars.legend(look));
    }

    private void row(Graphics2D g, Rows rows, ChartLevels levels, int at) {
        Plot plot = rows.plot();
        ChartPen pen = plot.pen();
        Bars.Bar bar = bars.bars().get(at);
        double middle = rows.top(at) + rows.each() / 2;
        pen.right(g, plot.text(), pen.fitted(bar.label(), plot.left() - pen.size()), plot.left() - pen.size() * 0.6, middle + pen.middle());
        double thick = rows.each() * FILLED;
        double from = 0;
        List<Double> values = bar.values();
        for (int layer = 0; layer < values.size(); layer++) {
            double value = values.get(layer);
            double high = beside ? thick / values.size() : thick;
            double top = middle - thick / 2 + (beside ? layer * high : 0);
            if (value > 0) {
                double x0 = plot.x(beside ? 0 : from, levels);
                double x1 = plot.x((beside ? 0 : from) + value, levels);
                plot.block(g, new Rectangle2D.Double(x0, top, x1 - x0 - (from > 0 && x1 - x0 > 4 ? pen.hair() * 0.8 : 0), high - (beside ? pen.hair() : 0)), bars.layers().get(layer));
            }
            if (beside && high >= pen.size() * 0.8) {
                pen.times(0.92).left(g, plot.quiet(), look.words().number(value, 1), plot.x(value, levels) + pen.size() * 0.4, top + high / 2 + pen.middle() * 0.92);
            }
            from += value;
        }
        if (!beside) {
            pen.in(Typeface.MEDIUM).left(g, plot.text(), look.words().number(bar.sum(), 1), plot.x(bar.sum(), levels) + pen.size() * 0.4, middle + pen.middle());
        }
    }
}
