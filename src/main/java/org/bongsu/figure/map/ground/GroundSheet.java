package org.bongsu.figure.map.ground;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import org.bongsu.figure.map.plane.MapGeometry;
import org.bongsu.figure.map.plane.MapPen;
import org.bongsu.gazetteer.Basemap;
import org.bongsu.gazetteer.BasemapRegion;
import org.bongsu.model.Theme;
import org.jspecify.annotations.Nullable;
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

    /** The nearest of the sheets a half step of zoom apart, which serve while one zooms. */
    GroundSheet step() {
        return new GroundSheet(Math.pow(2, Math.round(2 * Math.log(km * pixels) / Math.log(2)) / 2.0) / pixels, pixels, size, theme);
    }

    /** Draws a tile. */
    GroundTile draw(int column, int row) {
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
        return new GroundTile(above, owners(frame));
    }

    /** Paints each province that is seen in the colour of its number. */
    private byte @Nullable [] owners(MapFrame frame) {
        MapPen pen = new MapPen(frame, pixels, frame.bounds(0));
        List<BasemapRegion> regions = Basemap.load().regions();
        BufferedImage image = null;
        for (int i = 0; i < regions.size(); i++) {
            Path2D path = pen.rings(MapGeometry.region(regions.get(i)));
            if (path.getCurrentPoint() != null) {
                path.setWindingRule(Path2D.WIND_EVEN_ODD);
                image = image == null ? new BufferedImage(ROW, ROW, BufferedImage.TYPE_INT_RGB) : image;
                Graphics2D g = image.createGraphics();
                g.scale(pixels, pixels);
                g.setColor(new Color(i + 1));
                g.fill(path);
                g.dispose();
            }
        }
        if (image == null) {
            return null;
        }
        int[] colors = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] owners = new byte[colors.length];
        for (int i = 0; i < owners.length; i++) {
            owners[i] = (byte) colors[i];
        }
        return owners;
    }

    private Graphics2D pen(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(pixels, pixels);
        return g;
    }
}
