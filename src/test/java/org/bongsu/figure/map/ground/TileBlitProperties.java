package org.bongsu.figure.map.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.bongsu.figure.Screen;
import org.bongsu.figure.ScreenMemory;

/** Tiles laid on a screen. */
class TileBlitProperties {
    private static final int W = 300;
    private static final int H = 200;
    private static final int N = GroundSheet.ROW;

    private static int[] tile(long seed) {
        return new Random(seed).ints((long) N * N).toArray();
    }

    private static int[] laid(int[] tile, double left, double top, double scale, Rectangle part, boolean opaque) {
        BufferedImage image = new BufferedImage(W, H, BufferedImage.TYPE_INT_ARGB_PRE);
        Screen screen = new Screen(image, 1, new ScreenMemory(() -> { }));
        TileBlit blit = new TileBlit(screen, opaque);
        blit.scaled(tile, left, top, scale, part);
        blit.lay();
        return screen.pixels();
    }

    @Property(tries = 40)
    void aScaledPixelLiesBetweenItsFourNeighbours(@ForAll long seed, @ForAll @DoubleRange(min = 0.6, max = 9) double scale,
            @ForAll @DoubleRange(min = -150, max = 40) double left, @ForAll @DoubleRange(min = -90, max = 30) double top, @ForAll boolean opaque) {
        int[] tile = tile(seed);
        Rectangle part = new Rectangle((int) Math.round(left), (int) Math.round(top), (int) Math.round(GroundSheet.SIDE * scale), (int) Math.round(GroundSheet.SIDE * scale))
                .intersection(new Rectangle(W, H));
        int[] pixels = laid(tile, left, top, scale, part, opaque);
        for (int y = part.y; y < part.y + part.height; y++) {
            for (int x = part.x; x < part.x + part.width; x++) {
                double u = Math.clamp((x + 0.5 - left) / scale + 0.5, 0, N - 1.51);
                double v = Math.clamp((y + 0.5 - top) / scale + 0.5, 0, N - 1.51);
                for (int shift = 0; shift < (opaque ? 24 : 32); shift += 8) {
                    double above = mixed(tile, (int) v, u, shift);
                    double below = mixed(tile, (int) v + 1, u, shift);
                    // Steps of 65536ths add up to a sixth of a pixel at most along a row, and two roundings of a channel.
                    double slack = 3 + steepest(tile, (int) v, u, shift) * (0.005 + W * 0.5 / 65536 + 1 / 256.0);
                    assertEquals(above + (below - above) * (v - (int) v), pixels[y * W + x] >>> shift & 255, slack, x + "," + y);
                }
                assertTrue(!opaque || pixels[y * W + x] >>> 24 == 255);
            }
        }
    }

    private static double mixed(int[] tile, int line, double u, int shift) {
        int x = (int) u;
        int a = tile[line * N + x] >>> shift & 255;
        int b = tile[line * N + x + 1] >>> shift & 255;
        return a + (b - a) * (u - x);
    }

    /** By how much the neighbours about a place differ at most. */
    private static double steepest(int[] tile, int line, double u, int shift) {
        int least = 255;
        int most = 0;
        for (int y = line; y <= line + 1; y++) {
            for (int x = Math.max(0, (int) u - 1); x <= Math.min(N - 1, (int) u + 2); x++) {
                int value = tile[y * N + x] >>> shift & 255;
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        return 2.0 * (most - least);
    }

    @Property(tries = 30)
    void aTileAtItsOwnScaleIsCopied(@ForAll long seed, @ForAll @IntRange(min = -300, max = 100) int left, @ForAll @IntRange(min = -300, max = 100) int top) {
        int[] tile = tile(seed);
        BufferedImage image = new BufferedImage(W, H, BufferedImage.TYPE_INT_ARGB_PRE);
        Screen screen = new Screen(image, 1, new ScreenMemory(() -> { }));
        TileBlit blit = new TileBlit(screen, false);
        Rectangle part = new Rectangle(left, top, GroundSheet.SIDE, GroundSheet.SIDE).intersection(new Rectangle(W, H));
        blit.fill(7, new Rectangle(W, H));
        blit.copy(tile, left, top, part);
        blit.lay();
        for (int y = 0; y < H; y++) {
            for (int x = 0; x < W; x++) {
                assertEquals(part.contains(x, y) ? tile[(y - top + 1) * N + x - left + 1] : 7, screen.pixels()[y * W + x]);
            }
        }
    }
}
