package org.bongsu.figure.map.dots;

import org.bongsu.figure.Blend;
import org.bongsu.figure.Look;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.situation.columns.RowSet;

/**
 * Stamps dots into pixels: first it counts, for each pixel, how many events lie there and how grave they are; then it colours the pixels
 * by both. Where few are shown each is a dot of several pixels, where many are they fuse into a pattern.
 */
public final class DotStamp {
    /** Counts fill the lower bits of a number, sums of severities the upper. */
    private static final int COUNT = 0x1FFF;
    private static final int SEVERITY = 16;
    /** Share of the surface that dots may cover before they shrink. */
    private static final double COVERED = 0.12;
    private static final double LARGEST = 5;

    private int[] counts = new int[0];

    /**
     * Stamps dots over a picture.
     *
     * @param pixels premultiplied ARGB, row after row
     * @param wide   pixels in a row
     * @param scale  pixels to a unit of the frame
     */
    public void stamp(int[] pixels, int wide, double scale, MapFrame frame, Dots dots, Look look) {
        if (counts.length != pixels.length) {
            counts = new int[pixels.length];
        }
        int high = pixels.length / wide;
        DotLayer layer = DotLayer.of(dots.columns());
        int seen = count(layer, dots.rows(), frame, scale, wide, high);
        if (seen == 0) {
            return;
        }
        double km = frame.scale() / scale;
        double share = dots.rows().count() / (double) Math.max(1, layer.size());
        double across = Math.min(LARGEST * scale, Math.sqrt(COVERED * pixels.length / seen));
        int side = Math.max(1, (int) Math.round(across));
        DotInk ink = new DotInk(look, Math.max(1, layer.crowd(km * side) * share));
        if (side == 1) {
            points(pixels, ink);
        } else {
            discs(pixels, wide, high, side, ink);
        }
    }

    private int count(DotLayer layer, RowSet shown, MapFrame frame, double scale, int wide, int high) {
        double unit = scale / frame.scale();
        double x0 = frame.x(0) * scale;
        double y0 = frame.y(0) * scale;
        int seen = 0;
        float[] box = layer.bounds;
        for (int block = 0; 4 * block < box.length; block++) {
            if (box[4 * block + 2] * unit + x0 >= 0 && box[4 * block] * unit + x0 < wide
                    && box[4 * block + 3] * unit + y0 >= 0 && box[4 * block + 1] * unit + y0 < high) {
                seen += count(layer, shown, block, new float[] {(float) unit, (float) x0, (float) y0}, wide, high);
            }
        }
        return seen;
    }

    private int count(DotLayer layer, RowSet shown, int block, float[] to, int wide, int high) {
        int[] rows = layer.rows;
        float[] x = layer.x;
        float[] y = layer.y;
        byte[] severity = layer.severity;
        int[] sums = counts;
        float unit = to[0];
        float x0 = to[1];
        float y0 = to[2];
        int seen = 0;
        int end = Math.min(rows.length, (block + 1) * DotLayer.BLOCK);
        for (int i = block * DotLayer.BLOCK; i < end; i++) {
            if (shown.has(rows[i])) {
                int px = (int) (x[i] * unit + x0);
                int py = (int) (y[i] * unit + y0);
                if (px >= 0 && py >= 0 && px < wide && py < high) {
                    int at = py * wide + px;
                    int sum = sums[at];
                    if ((sum & COUNT) < COUNT) {
                        sums[at] = sum + (severity[i] << SEVERITY | 1);
                    }
                    seen++;
                }
            }
        }
        return seen;
    }

    private void points(int[] pixels, DotInk ink) {
        int[] sums = counts;
        for (int i = 0; i < sums.length; i++) {
            int sum = sums[i];
            if (sum != 0) {
                pixels[i] = Blend.over(pixels[i], color(ink, sum));
                sums[i] = 0;
            }
        }
    }

    private void discs(int[] pixels, int wide, int high, int side, DotInk ink) {
        int[] sums = counts;
        int[] disc = disc(side);
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                int sum = sums[y * wide + x];
                if (sum != 0) {
                    sums[y * wide + x] = 0;
                    int color = color(ink, sum);
                    for (int k = 0; k < disc.length; k++) {
                        int tx = x + k % side - side / 2;
                        int ty = y + k / side - side / 2;
                        if (disc[k] != 0 && tx >= 0 && ty >= 0 && tx < wide && ty < high) {
                            int at = ty * wide + tx;
                            pixels[at] = Blend.over(pixels[at], Blend.faded(color, disc[k]));
                        }
                    }
                }
            }
        }
    }

    private static int color(DotInk ink, int sum) {
        int n = sum & COUNT;
        return ink.color(n, ((sum >>> SEVERITY) * 2 + n / 2) / n - 2);
    }

    /** How much of each pixel of a square a disc covers, in 255ths, its middle the square's. */
    private static int[] disc(int side) {
        int[] disc = new int[side * side];
        for (int k = 0; k < disc.length; k++) {
            double d = Math.hypot(k % side - (side - 1) / 2.0, k / side - (side - 1) / 2.0);
            disc[k] = (int) (255 * Math.clamp(side / 2.0 - d + 0.35, 0, 1));
        }
        return disc;
    }
}
