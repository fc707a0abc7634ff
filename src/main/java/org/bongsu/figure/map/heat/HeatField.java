package org.bongsu.figure.map.heat;

import java.util.List;
import org.bongsu.figure.Blend;
import org.bongsu.figure.map.dots.DotGrid;
import org.bongsu.figure.map.dots.Dots;
import org.bongsu.figure.map.plane.MapFrame;

/**
 * The density of incidents over a frame: each counts once, spread by a Gaussian kernel whose standard deviation is the bandwidth.
 *
 * <p>The cells are fixed on the plane, so the field holds still while the map is moved.
 */
public final class HeatField {
    /** Cells to a bandwidth. */
    private static final int FINE = 3;
    /** Where the kernel is cut off, in bandwidths. */
    private static final int REACH = 3;
    /** Units of the surface that a bandwidth is about. */
    private static final double UNITS = 16;
    private static final double[] ROUND = {1, 2, 5};

    private final double bandwidth;
    private final double cell;
    private final double left;
    private final double top;
    private final int wide;
    private final int high;
    private final float[] density;
    private final double most;

    /**
     * The field of a frame.
     *
     * @param points of single incidents on the plane in kilometres, x and y in turn
     * @param unit   of strokes, 1 on screen
     */
    public HeatField(MapFrame frame, float[] points, List<Dots> dots, double unit) {
        bandwidth = round(UNITS * unit * frame.scale());
        cell = bandwidth / FINE;
        double margin = REACH * bandwidth + cell;
        left = Math.floor((-frame.x(0) * frame.scale() - margin) / cell) * cell;
        top = Math.floor((-frame.y(0) * frame.scale() - margin) / cell) * cell;
        wide = (int) Math.ceil((frame.width() * frame.scale() + 2 * margin) / cell) + 1;
        high = (int) Math.ceil((frame.height() * frame.scale() + 2 * margin) / cell) + 1;
        float[] counts = new float[wide * high];
        for (int i = 0; i < points.length; i += 2) {
            int x = (int) Math.floor((points[i] - left) / cell);
            int y = (int) Math.floor((points[i + 1] - top) / cell);
            if (x >= 0 && y >= 0 && x < wide && y < high) {
                counts[y * wide + x]++;
            }
        }
        DotGrid grid = new DotGrid(left, top, cell, wide);
        dots.forEach(all -> grid.count(all, counts));
        density = spread(counts);
        most = ceiling(highest());
    }

    /** The nearest of 1, 2 and 5 times a power of ten. */
    private static double round(double km) {
        double power = Math.pow(10, Math.floor(Math.log10(km)));
        double best = power;
        for (double step : new double[] {1, 2, 5, 10}) {
            best = Math.abs(Math.log(step * power / km)) < Math.abs(Math.log(best / km)) ? step * power : best;
        }
        return best;
    }

    /** The next of 1, 2 and 5 times a power of ten. */
    private static double ceiling(double value) {
        if (!(value > 0)) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double step : ROUND) {
            if (step * power >= value) {
                return step * power;
            }
        }
        return 10 * power;
    }

    /** The standard deviation of the kernel in kilometres on the plane. */
    public double bandwidth() {
        return bandwidth;
    }

    /** Incidents to a thousand square kilometres, rounded up, where they lie densest in this field. */
    public double most() {
        return most;
    }

    private float[] spread(float[] counts) {
        int reach = REACH * FINE;
        float[] kernel = new float[2 * reach + 1];
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
            kernel[i + reach] = (float) Math.exp(-0.5 * i * i / (FINE * FINE));
            sum += kernel[i + reach];
        }
        double share = Math.sqrt(1000 / (cell * cell)) / sum;
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] *= (float) share;
        }
        float[] rows = new float[counts.length];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                float n = counts[y * wide + x];
                if (n != 0) {
                    for (int k = Math.max(0, x - reach); k <= Math.min(wide - 1, x + reach); k++) {
                        rows[y * wide + k] += n * kernel[k - x + reach];
                    }
                }
            }
        }
        float[] both = new float[counts.length];
        for (int y = 0; y < high; y++) {
            for (int k = Math.max(0, y - reach); k <= Math.min(high - 1, y + reach); k++) {
                float share2 = kernel[k - y + reach];
                for (int x = 0; x < wide; x++) {
                    both[y * wide + x] += rows[k * wide + x] * share2;
                }
            }
        }
        return both;
    }

    private double highest() {
        float highest = 0;
        for (float value : density) {
            highest = Math.max(highest, value);
        }
        return highest;
    }

    /** Incidents to a thousand square kilometres at a place of the plane. */
    double at(double x, double y) {
        double u = Math.clamp((x - left) / cell - 0.5, 0, wide - 1.001);
        double v = Math.clamp((y - top) / cell - 0.5, 0, high - 1.001);
        int at = (int) v * wide + (int) u;
        double s = u - (int) u;
        double t = v - (int) v;
        return (density[at] * (1 - s) + density[at + 1] * s) * (1 - t) + (density[at + wide] * (1 - s) + density[at + wide + 1] * s) * t;
    }

    /**
     * Colours pixels by the density at each.
     *
     * @param pixels premultiplied ARGB, row after row
     * @param row    pixels in a row
     * @param scale  pixels to a unit of the frame
     */
    public void stamp(int[] pixels, int row, double scale, MapFrame frame, HeatRamp ramp) {
        double km = frame.scale() / scale;
        int[] colors = ramp.colors();
        float toStep = ramp.steps();
        float[] line = new float[wide];
        float du = (float) (km / cell);
        float u0 = (float) ((km * 0.5 - frame.x(0) * frame.scale() - left) / cell - 0.5);
        for (int y = 0; y < pixels.length / row; y++) {
            double v = Math.clamp(((y + 0.5) * km - frame.y(0) * frame.scale() - top) / cell - 0.5, 0, high - 1.001);
            int above = (int) v * wide;
            float t = (float) (v - (int) v);
            float highest = 0;
            for (int x = 0; x < wide; x++) {
                line[x] = density[above + x] * (1 - t) + density[above + wide + x] * t;
                highest = Math.max(highest, line[x]);
            }
            if (highest <= ramp.least(most)) {
                continue;
            }
            for (int x = 0; x < wide; x++) {
                line[x] = (float) ramp.position(line[x], most) * toStep;
            }
            float u = u0;
            int at = y * row;
            for (int x = 0; x < row; x++, at++, u += du) {
                int cellAt = (int) u;
                float s = u - cellAt;
                int step = (int) (line[cellAt] * (1 - s) + line[cellAt + 1] * s);
                if (step > 0) {
                    pixels[at] = Blend.over(pixels[at], colors[step]);
                }
            }
        }
    }
}
