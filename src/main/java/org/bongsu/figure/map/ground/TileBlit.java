package org.bongsu.figure.map.ground;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.Objects;
import org.bongsu.figure.Blend;
import org.bongsu.figure.Screen;
import org.jspecify.annotations.Nullable;

/** Lays tiles on a screen: at their own scale as they are, otherwise scaled smoothly (bilinear, row by row). */
final class TileBlit {
    private final int[] target;
    private final byte @Nullable [] owners;
    private final int wide;
    private final int[] row = new int[GroundSheet.ROW];

    /**
     * Lays tiles on a screen.
     *
     * @param owners told the province of each pixel, too; null where nobody asks
     */
    TileBlit(Screen screen, byte @Nullable [] owners) {
        this.owners = owners;
        target = screen.pixels();
        wide = screen.wide();
    }

    /** Lays down one colour. */
    void fill(int color, int from, int to) {
        Arrays.fill(target, from, to, color);
        if (owners != null) {
            Arrays.fill(owners, from, to, (byte) 0);
        }
    }

    /** Lays down a tile pixel for pixel, its corner at a place of the screen. */
    void copy(GroundTile tile, int left, int top, Rectangle part) {
        int from = part.x - left + 1;
        for (int y = part.y; y < part.y + part.height; y++) {
            System.arraycopy(tile.pixels(), (y - top + 1) * GroundSheet.ROW + from, target, y * wide + part.x, part.width);
            if (owners != null) {
                if (tile.owners() == null) {
                    Arrays.fill(owners, y * wide + part.x, y * wide + part.x + part.width, (byte) 0);
                } else {
                    System.arraycopy(tile.owners(), (y - top + 1) * GroundSheet.ROW + from, owners, y * wide + part.x, part.width);
                }
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
    void scaled(GroundTile from, double left, double top, double scale, Rectangle part) {
        int[] tile = from.pixels();
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
                target[i] = Blend.between(row[x], row[x + 1], u >> 8 & 255);
                u += step;
            }
            if (owners != null) {
                owners(from.owners(), (int) Math.round(v) * n, (int) (x0 * 65536), step, y * wide + part.x, to);
            }
        }
    }

    private void owners(byte @Nullable [] from, int line, int start, int step, int at, int to) {
        byte[] into = Objects.requireNonNull(owners);
        if (from == null) {
            Arrays.fill(into, at, to, (byte) 0);
            return;
        }
        int u = start + 0x8000;
        for (int i = at; i < to; i++) {
            into[i] = from[line + (u >> 16)];
            u += step;
        }
    }

    /** The place in a tile, from the middle of the first pixel of its border, that the middle of a pixel of the screen shows. */
    private static double at(int pixel, double start, double scale) {
        return Math.clamp((pixel + 0.5 - start) / scale + 0.5, 0, GroundSheet.ROW - 1.51);
    }
}
