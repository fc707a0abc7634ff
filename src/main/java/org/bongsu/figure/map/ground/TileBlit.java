package org.bongsu.figure.map.ground;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bongsu.figure.Bands;
import org.bongsu.figure.Screen;
import org.jspecify.annotations.Nullable;

/** Lays tiles on a screen: at their own scale as they are, otherwise scaled smoothly (bilinear, row by row). */
final class TileBlit {
    private static final int N = GroundSheet.ROW;
    private static final int EVEN = 0x00FF00FF;
    private static final long CHANNELS = 0x00FF00FF00FF00FFL;
    /** Pixels that rounding may ask for past the end of a row. */
    private static final int BEYOND = 3;

    private final int[] target;
    private final int wide;
    private final int high;
    private final int opaque;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * A part of the screen that a tile covers.
     *
     * @param tile  its pixels, or null for one colour
     * @param left  where on the screen the corner of the tile would be
     * @param scale pixels of the screen for one of the tile; 0 where each is one
     */
    private record Piece(int @Nullable [] tile, int color, double left, double top, double scale, Rectangle part) { }

    /**
     * Lays tiles on a screen.
     *
     * @param opaque whether nobody asks what of a pixel is land
     */
    TileBlit(Screen screen, boolean opaque) {
        target = screen.pixels();
        wide = screen.wide();
        high = screen.high();
        this.opaque = opaque ? 0xFF000000 : 0;
    }

    /** One colour for a part of the screen. */
    void fill(int color, Rectangle part) {
        pieces.add(new Piece(null, color | opaque, 0, 0, 0, part));
    }

    /** A tile pixel for pixel, its corner at a place of the screen. */
    void copy(int[] tile, int left, int top, Rectangle part) {
        pieces.add(new Piece(tile, 0, left, top, 0, part));
    }

    /**
     * A part of a tile of another scale.
     *
     * @param left  where on the screen the corner of the tile would be
     * @param scale pixels of the screen for one of the tile
     * @param part  of the screen, within what the tile covers
     */
    void scaled(int[] tile, double left, double top, double scale, Rectangle part) {
        pieces.add(new Piece(tile, 0, left, top, scale, part));
    }

    /** Lays all of it down, in the order in which it was given. */
    void lay() {
        Bands.each(high, (from, to) -> {
            long[] row = new long[N + BEYOND];
            for (Piece piece : pieces) {
                int top = Math.max(from, piece.part.y);
                int bottom = Math.min(to, piece.part.y + piece.part.height);
                int[] tile = piece.tile;
                for (int y = top; y < bottom; y++) {
                    int at = y * wide + piece.part.x;
                    if (tile == null) {
                        Arrays.fill(target, at, at + piece.part.width, piece.color);
                    } else if (piece.scale == 0) {
                        copy(piece, tile, y, at);
                    } else {
                        scale(piece, tile, y, at, row);
                    }
                }
            }
        });
    }

    private void copy(Piece piece, int[] tile, int y, int to) {
        int from = (y - (int) piece.top + 1) * N + piece.part.x - (int) piece.left + 1;
        for (int x = 0; x < piece.part.width; x++) {
            target[to + x] = tile[from + x] | opaque;
        }
    }

    private void scale(Piece piece, int[] tile, int y, int to, long[] row) {
        double x0 = at(piece.part.x, piece.left, piece.scale);
        int first = (int) x0;
        int last = Math.min(N - 1, (int) at(piece.part.x + piece.part.width, piece.left, piece.scale) + 2);
        double v = at(y, piece.top, piece.scale);
        int line = Math.min((int) v, N - 2);
        between(tile, line * N, row, first, last, (int) ((v - line) * 256));
        Arrays.fill(row, last + 1, last + 1 + BEYOND, row[last]);
        along(row, (int) (x0 * 65536), (int) Math.round(65536 / piece.scale), target, to, piece.part.width, opaque);
    }

    /** Between a row of a tile and the next one, so many 256ths of the way; the channels of a pixel stand apart in the halves of a number. */
    private static void between(int[] tile, int above, long[] row, int first, int last, int way) {
        for (int x = first; x <= last; x++) {
            long p = apart(tile[above + x]);
            row[x] = (p << 8) + (apart(tile[above + N + x]) - p) * way >>> 8 & CHANNELS;
        }
    }

    /** Pixels from a place in a row on, by steps, both in 65536ths; the difference of two numbers carries over into no channel once it is added. */
    private static void along(long[] row, int from, int step, int[] target, int to, int count, int opaque) {
        int u = from;
        for (int i = to; i < to + count; i++) {
            long p = row[u >> 16];
            long mixed = (p << 8) + (row[(u >> 16) + 1] - p) * (u >> 8 & 255);
            target[i] = (int) (mixed >>> 8) & EVEN | (int) (mixed >>> 32) & 0xFF00FF00 | opaque;
            u += step;
        }
    }

    private static long apart(int pixel) {
        return (pixel & 0xFF00FF00L) << 24 | pixel & EVEN;
    }

    /** The place in a tile, from the middle of the first pixel of its border, that the middle of a pixel of the screen shows. */
    private static double at(int pixel, double start, double scale) {
        return Math.clamp((pixel + 0.5 - start) / scale + 0.5, 0, N - 1.51);
    }
}
