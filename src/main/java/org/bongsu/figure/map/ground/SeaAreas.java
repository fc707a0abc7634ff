package org.bongsu.figure.map.ground;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import org.bongsu.figure.Blend;
import org.bongsu.figure.Screen;
import org.jspecify.annotations.Nullable;

/** What is drawn on the sea but not on the land, on a screen whose ground {@link MapTiles} has laid: kept aside, then laid under the land. */
public final class SeaAreas {
    private final Screen screen;
    private @Nullable BufferedImage aside;

    /** Nothing on the sea as yet. */
    public SeaAreas(Screen screen) {
        this.screen = screen;
    }

    /** A pen in units of the figure; the caller disposes of it. */
    public Graphics2D pen() {
        BufferedImage image = new BufferedImage(screen.wide(), screen.high(), BufferedImage.TYPE_INT_ARGB_PRE);
        aside = image;
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(screen.scale(), screen.scale());
        return g;
    }

    /** Lays what was drawn where sea is, and makes the screen opaque. */
    public void lay() {
        int[] pixels = screen.pixels();
        int[] above = aside == null ? new int[0] : ((DataBufferInt) aside.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            int color = i < above.length ? above[i] : 0;
            int land = pixels[i] >>> 24;
            pixels[i] = color == 0 || land == 255 ? pixels[i] | 0xFF000000
                    : Blend.over(pixels[i] | 0xFF000000, Blend.faded(color, 255 - land)) | 0xFF000000;
        }
        Arrays.fill(above, 0);
    }
}
