package org.bongsu.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.bongsu.situation.IndexSeries;

/**
 * A line through the days of a series, broken where there is no data. Where several days share a unit of the surface it
 * goes through the one farthest from zero, so that no peak is lost.
 */
public final class ChartLine {
    private final List<List<double[]>> stretches = new ArrayList<>();
    private final List<double[]> gaps = new ArrayList<>();

    private ChartLine() { }

    /** The line of one value a day over the part of a series that a scale shows. */
    public static ChartLine of(IndexSeries series, double[] values, ChartScale scale, DoubleUnaryOperator y) {
        ChartLine line = new ChartLine();
        double day = 86_400 / scale.perUnit();
        double x0 = scale.x(series.start());
        int from = (int) Math.clamp(Math.floor((scale.left() - x0) / day) - 1, 0, values.length);
        int to = (int) Math.clamp(Math.ceil((scale.right() - x0) / day) + 1, 0, values.length);
        int every = Math.max(1, (int) Math.floor(1 / day));
        List<double[]> stretch = new ArrayList<>();
        for (int i = from; i < to; ) {
            if (!series.covered()[i]) {
                int start = i;
                while (i < to && !series.covered()[i]) {
                    i++;
                }
                line.gaps.add(new double[] {x0 + start * day, x0 + i * day});
                line.end(stretch);
                stretch = new ArrayList<>();
                continue;
            }
            int best = i;
            int end = Math.min(to, i - i % every + every);
            for (int j = i; j < end && series.covered()[j]; j++) {
                best = Math.abs(values[j]) > Math.abs(values[best]) ? j : best;
                i = j;
            }
            stretch.add(new double[] {x0 + (best + 0.5) * day, y.applyAsDouble(values[best])});
            i++;
        }
        line.end(stretch);
        return line;
    }

    private void end(List<double[]> stretch) {
        if (!stretch.isEmpty()) {
            stretches.add(stretch);
        }
    }

    /** The line itself. */
    public Path2D path() {
        Path2D path = new Path2D.Double();
        for (List<double[]> stretch : stretches) {
            path.moveTo(stretch.getFirst()[0], stretch.getFirst()[1]);
            stretch.forEach(p -> path.lineTo(p[0], p[1]));
        }
        return path;
    }

    /** What lies between the line and a level. */
    public Path2D area(double level) {
        Path2D path = new Path2D.Double();
        for (List<double[]> stretch : stretches) {
            path.moveTo(stretch.getFirst()[0], level);
            stretch.forEach(p -> path.lineTo(p[0], p[1]));
            path.lineTo(stretch.getLast()[0], level);
            path.closePath();
        }
        return path;
    }

    /** What lies between this line and another of the same days. */
    public Path2D between(ChartLine other) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < stretches.size(); i++) {
            List<double[]> stretch = stretches.get(i);
            path.moveTo(stretch.getFirst()[0], stretch.getFirst()[1]);
            stretch.forEach(p -> path.lineTo(p[0], p[1]));
            other.stretches.get(i).reversed().forEach(p -> path.lineTo(p[0], p[1]));
            path.closePath();
        }
        return path;
    }

    /** The days without data, as areas from top to bottom. */
    public List<Rectangle2D> gaps(double top, double bottom) {
        return gaps.stream().map(gap -> (Rectangle2D) new Rectangle2D.Double(gap[0], top, gap[1] - gap[0], bottom - top)).toList();
    }
}
