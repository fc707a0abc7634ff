package org.bongsu.figure.map.ground;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.bongsu.model.Theme;
import org.bongsu.figure.Blend;
import org.bongsu.figure.map.plane.MapFrame;

/**
 * The ground at one scale in one theme, cut into tiles from the origin of the plane.
 *
 * @param km     kilometres on the plane for a pixel
 * @param pixels for a unit of the surface
 * @param size   of strokes, 1 on screen
 */
record GroundSheet(double km, double pixels, double size, Theme theme) {
    /** Pixels along the side of a tile. */
    static final int SIDE = 512;
    /** A tile holds one pixel of each neighbour, so that it can be scaled smoothly up to its edge. */
    static final int ROW = SIDE + 2;

    /** Whether its tiles can stand in for those of another sheet when scaled. */
    boolean like(GroundSheet other) {
        return pixels == other.pixels && size == other.size && theme == other.theme;
    }

    /**
     * Draws a tile, its border of one pixel included.
     *
     * @return opaque colours, but in the place of their alpha how much of a pixel is land or line, 0 for open sea
     */
    int[] draw(int column, int row) {
        double units = ROW / pixels;
        MapFrame frame = new MapFrame(km * pixels, (column * (double) SIDE - 1) * km, (row * (double) SIDE - 1) * km, units, units);
        MapGround ground = new MapGround(frame, MapPalette.of(theme), pixels, size, frame.bounds(0));
        BufferedImage sea = new BufferedImage(ROW, ROW, BufferedImage.TYPE_INT_RGB);
        BufferedImage land = new BufferedImage(ROW, ROW, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D under = pen(sea);
        ground.sea(under);
        under.dispose();
        Graphics2D over = pen(land);
        ground.land(over);
        over.dispose();
        int[] below = ((DataBufferInt) sea.getRaster().getDataBuffer()).getData();
        int[] above = ((DataBufferInt) land.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < above.length; i++) {
            above[i] = above[i] & 0xFF000000 | Blend.over(below[i], above[i]) & 0xFFFFFF;
        }
        return above;
    }

    private Graphics2D pen(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(pixels, pixels);
        return g;
    }
}
