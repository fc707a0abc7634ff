package org.bongsu.figure.map.dots;

import org.bongsu.figure.Blend;
import org.bongsu.figure.Look;
import org.bongsu.figure.map.plane.MapFrame;
import org.jspecify.annotations.Nullable;

/**
 * Stamps dots into pixels: those of a place are counted first, then the pixels are coloured by number and severity. Where few are shown
 * each is a dot of several pixels, where many are they fuse into a pattern.
 */
public final class DotStamp {
    /** Share of the surface that dots may cover before they shrink. */
    private static final double COVERED = 0.12;
    private static final double LARGEST = 5;

    private final DotCounts counts = new DotCounts();
    private @Nullable DotLayer layer;
    private @Nullable DotMask mask;

    /**
     * Stamps dots over a picture.
     *
     * @param pixels premultiplied ARGB, row after row
     * @param wide   pixels in a row
     * @param scale  pixels to a unit of the frame
     */
    public void stamp(int[] pixels, int wide, double scale, MapFrame frame, Dots dots, Look look) {
        DotLayer of = DotLayer.of(dots.columns());
        DotMask shown = mask;
        if (shown == null || of != layer || !shown.of(dots.rows())) {
            shown = DotMask.of(of, dots.rows());
            mask = shown;
            layer = of;
        }
        int seen = counts.count(of, shown, frame, scale, wide, pixels.length);
        if (seen == 0) {
            return;
        }
        double km = frame.scale() / scale;
        double share = dots.rows().count() / (double) Math.max(1, of.size());
        int side = (int) Math.max(1, Math.round(Math.min(LARGEST * scale, Math.sqrt(COVERED * pixels.length / seen))));
        DotInk ink = new DotInk(look, Math.max(1, of.crowd(km * side) * share));
        if (side == 1) {
            points(pixels, ink);
        } else {
            discs(pixels, wide, side, ink);
        }
    }

    private void points(int[] pixels, DotInk ink) {
        int[] sums = counts.sums;
        for (int i = 0; i < sums.length; i++) {
            int sum = sums[i];
            if (sum != 0) {
                pixels[i] = Blend.over(pixels[i], ink.of(sum));
                sums[i] = 0;
            }
        }
    }

    private void discs(int[] pixels, int wide, int side, DotInk ink) {
        int[] sums = counts.sums;
        int[] disc = disc(side);
        int[] steps = new int[disc.length];
        for (int k = 0; k < disc.length; k++) {
            steps[k] = (k / side - side / 2) * wide + k % side - side / 2;
        }
        int high = sums.length / wide;
        for (int i = 0; i < sums.length; i++) {
            int sum = sums[i];
            if (sum != 0) {
                sums[i] = 0;
                int x = i % wide;
                int y = i / wide;
                if (x >= side && y >= side && x < wide - side && y < high - side) {
                    int color = ink.of(sum);
                    for (int k = 0; k < disc.length; k++) {
                        if (disc[k] != 0) {
                            int at = i + steps[k];
                            pixels[at] = Blend.over(pixels[at], disc[k] == 255 ? color : Blend.faded(color, disc[k]));
                        }
                    }
                } else {
                    pixels[i] = Blend.over(pixels[i], ink.of(sum));
                }
            }
        }
    }

    /** How much of each pixel of a square a disc covers, in 255ths, its middle the square's. */
    private static int[] disc(int side) {
        int[] disc = new int[side * side];
        for (int k = 0; k < disc.length; k++) {
            double d = Math.hypot(k % side - (side - 1) / 2.0, k / side - (side - 1) / 2.0);
            disc[k] = (int) (255 * Math.clamp(side / 2.0 - d + 0.5, 0, 1));
        }
        return disc;
    }
}
