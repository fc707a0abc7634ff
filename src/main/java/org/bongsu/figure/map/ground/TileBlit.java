package org.bongsu.figure.map.ground;

import java.awt.Rectangle;
import java.util.Arrays;
import org.bongsu.figure.Blend;
import org.bongsu.figure.Screen;

/** Lays tiles on a screen: at their own scale as they are, otherwise scaled smoothly (bilinear, row by row). */
final class TileBlit {
    private final int[] target;
    private final int wide;
    private final int opaque;
    private final int[] row = new int[GroundSheet.ROW];

    /**
     * Lays tiles on a screen.
     *
     * @param opaque whether nobody asks what of a pixel is land
     */
    TileBlit(Screen screen, boolean opaque) {
        target = screen.pixels();
        wide = screen.wide();
        this.opaque = opaque ? 0xFF000000 : 0;
    }

    /** Lays down one colour. */
    void fill(int color, int from, int to) {
        Arrays.fill(target, from, to, color | opaque);
    }

    /** Lays down a tile pixel for pixel, its corner at a place of the screen. */
    void copy(int[] tile, int left, int top, Rectangle part) {
        int start = part.x - left + 1;
        for (int y = part.y; y < part.y + part.height; y++) {
            int from = (y - top + 1) * GroundSheet.ROW + start;
            int to = y * wide + part.x;
            for (int x = 0; x < part.width; x++) {
                target[to + x] = tile[from + x] | opaque;
            }
        }
    }

    /**
     * Lays down a part of a tile.
     *
     * @param left  where on the screen the corner of the tile would be
     * @param scale pixels of the screen for one of the tile
     * @param part  of the screen, within what the tile covers
     */
    void scaled(int[] tile, double left, double top, double scale, Rectangle part) {
        int n = GroundSheet.ROW;
        double x0 = at(part.x, left, scale);
        int first = (int) x0;
        int last = Math.min(n - 1, (int) at(part.x + part.width, left, scale) + 2);
        int step = (int) Math.round(65536 / scale);
        for (int y = part.y; y < part.y + part.height; y++) {
            double v = at(y, top, scale);
            int line = Math.min((int) v, n - 2);
            int way = (int) ((v - line) * 256);
            int above = line * n;
            for (int x = first; x <= last; x++) {
                row[x] = Blend.between(tile[above + x], tile[above + n + x], way);
            }
            int u = (int) (x0 * 65536);
            int to = y * wide + part.x + part.width;
            for (int i = y * wide + part.x; i < to; i++) {
                int x = Math.min(u >> 16, n - 2);
                target[i] = Blend.between(row[x], row[x + 1], u >> 8 & 255) | opaque;
                u += step;
            }
        }
    }

    /** The place in a tile, from the middle of the first pixel of its border, that the middle of a pixel of the screen shows. */
    private static double at(int pixel, double start, double scale) {
        return Math.clamp((pixel + 0.5 - start) / scale + 0.5, 0, GroundSheet.ROW - 1.51);
    }
}
