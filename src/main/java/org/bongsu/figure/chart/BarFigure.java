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
import org.bongsu.model.Incident;
import org.jspecify.annotations.Nullable;

/** Bars that stand on an axis, in layers; labels that would touch are left out evenly. */
public final class BarFigure implements Chart {
    private static final int STEPS = 4;
    private static final double FILLED = 0.76;

    private final Look look;
    private final Bars bars;
    private final @Nullable Part lit;

    public BarFigure(Look look, Bars bars) {
        this(look, bars, null);
    }

    private BarFigure(Look look, Bars bars, @Nullable Part lit) {
        this.look = look;
        this.bars = bars;
        this.lit = lit;
    }

    @Override
    public Chart lit(@Nullable Part part) {
        return new BarFigure(look, bars, part);
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

    @Override
    public Parts parts() {
        return bars.parts(look.words());
    }

    @Override
    public Optional<Part> at(double x, double y, double width, double height) {
        Plot plot = plot(width, height);
        int n = bars.bars().size();
        if (!plot.area().contains(x, y) || n == 0) {
            return Optional.empty();
        }
        return Optional.of(bars.part(bars.bars().get(Math.clamp((int) ((x - plot.left()) / plot.area().getWidth() * n), 0, n - 1)), look.words()));
    }

    @Override
    public void paint(Graphics2D g, double width, double height) {
        Plot plot = plot(width, height);
        ChartLevels levels = ChartLevels.of(0, bars.most(), STEPS, 1);
        double slot = plot.area().getWidth() / Math.max(1, bars.bars().size());
        plot.page(g, width, height);
        plot.levels(g, levels);
        int chosen = bars.at(lit);
        double from = plot.left() + chosen * slot;
        if (chosen >= 0) {
            plot.lit(g, new Rectangle2D.Double(from, plot.top(), slot, plot.area().getHeight()));
        }
        for (int i = 0; i < bars.bars().size(); i++) {
            bar(g, plot, levels, i);
        }
        plot.pen().rule(g, plot.quiet(), plot.left(), plot.right(), plot.foot());
        labels(g, plot, slot);
        plot.head(g, bars.measure(), bars.legend(look));
        if (chosen >= 0 && lit != null) {
            plot.says(g, from, from + slot, plot.top() + plot.pen().size(), lit.says());
        }
    }

    private Plot plot(double width, double height) {
        ChartPen pen = new ChartPen(look.theme());
        return Plot.of(look, width, height, 3.4, 2.2, ChartLegend.rows(pen, bars.measure(), bars.legend(look), width));
    }

    private void bar(Graphics2D g, Plot plot, ChartLevels levels, int at) {
        double slot = plot.area().getWidth() / bars.bars().size();
        double thick = Math.max(0.8, Math.min(slot * FILLED, plot.pen().size() * 4));
        double x = plot.left() + slot * (at + 0.5) - thick / 2;
        double below = 0;
        List<Double> values = bars.bars().get(at).values();
        for (int layer = 0; layer < values.size(); layer++) {
            double value = values.get(layer);
            if (value > 0) {
                double bottom = plot.y(below, levels);
                double top = plot.y(below + value, levels);
                double gap = bottom - top > 4 && below > 0 ? plot.pen().hair() * 0.8 : 0;
                plot.block(g, new Rectangle2D.Double(x, top, thick, bottom - top - gap), bars.layers().get(layer));
                below += value;
            }
        }
    }

    private void labels(Graphics2D g, Plot plot, double slot) {
        ChartPen pen = plot.pen();
        double widest = bars.bars().stream().mapToDouble(bar -> pen.width(bar.label())).max().orElse(0) + pen.size() * 0.8;
        int each = (int) Math.max(1, Math.ceil(widest / Math.max(0.01, slot)));
        int last = bars.bars().size() - 1;
        for (int i = last % each; i <= last; i += each) {
            pen.centred(g, plot.quiet(), bars.bars().get(i).label(), plot.left() + slot * (i + 0.5), plot.foot() + pen.size() * 1.5);
        }
    }
}
