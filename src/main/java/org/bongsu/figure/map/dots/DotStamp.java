package org.bongsu.figure.map.dots;

import org.bongsu.figure.Bands;
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
            points(pixels, wide, ink);
        } else {
            discs(pixels, wide, side, ink);
        }
    }

    private void points(int[] pixels, int wide, DotInk ink) {
        int[] sums = counts.sums;
        Bands.each(sums.length / wide, (top, bottom) -> {
            for (int i = top * wide; i < bottom * wide; i++) {
                int sum = sums[i];
                if (sum != 0) {
                    pixels[i] = Blend.over(pixels[i], ink.of(sum));
                }
            }
        });
    }

    /** Discs in the order of their pixels, in each band those of the rows about it, too, as far as they reach into it. */
    private void discs(int[] pixels, int wide, int side, DotInk ink) {
        int high = counts.sums.length / wide;
        int[] disc = disc(side);
        Bands.each(high, (top, bottom) -> {
            for (int y = Math.max(0, top - side); y < Math.min(high, bottom + side); y++) {
                for (int x = 0; x < wide; x++) {
                    int sum = counts.sums[y * wide + x];
                    if (sum == 0) {
                        continue;
                    }
                    if (x >= side && y >= side && x < wide - side && y < high - side) {
                        int first = Math.max(0, top - y + side / 2);
                        int last = Math.min(side, bottom - y + side / 2);
                        if (first < last) {
                            disc(pixels, (y - side / 2 + first) * wide + x - side / 2, wide, ink.of(sum), disc, side, first, last);
                        }
                    } else if (y >= top && y < bottom) {
                        pixels[y * wide + x] = Blend.over(pixels[y * wide + x], ink.of(sum));
                    }
                }
            }
        });
    }

    private static void disc(int[] pixels, int start, int wide, int color, int[] disc, int side, int first, int last) {
        int row = start;
        for (int line = first; line < last; line++, row += wide) {
            for (int column = 0; column < side; column++) {
                int share = disc[line * side + column];
                if (share != 0) {
                    pixels[row + column] = Blend.over(pixels[row + column], share == 255 ? color : Blend.faded(color, share));
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
