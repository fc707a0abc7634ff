package org.bongsu.figure.map.ground;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.model.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The ground of the last view as pixels: sea, and land to be laid over it.
 *
 * <p>A view that shows the same ground, as when only the pointer moved, takes it over; one that was moved by whole pixels takes over
 * what is still in sight and draws the rest.
 */
public final class MapSheet {
    private static volatile @Nullable SoftReference<MapSheet> kept;

    private static final double WHOLE = 0.01;
    /** Strokes reach so many pixels into what is taken over. */
    private static final int SEAM = 12;

    private final Key key;
    private final double left;
    private final double top;
    private final BufferedImage sea;
    private final BufferedImage land;

    private record Key(double scale, double pixels, double size, Theme theme, int width, int height) { }

    private MapSheet(Key key, double left, double top) {
        this.key = key;
        this.left = left;
        this.top = top;
        sea = new BufferedImage(key.width, key.height, BufferedImage.TYPE_INT_RGB);
        land = new BufferedImage(key.width, key.height, BufferedImage.TYPE_INT_ARGB_PRE);
    }

    /** The sheet of a frame: the last one if it fits, or a new one. */
    public static MapSheet of(MapFrame frame, Theme theme, double pixels, double size) {
        Key key = new Key(frame.scale(), pixels, size, theme, (int) Math.ceil(frame.width() * pixels), (int) Math.ceil(frame.height() * pixels));
        double left = -frame.x(0) * pixels;
        double top = -frame.y(0) * pixels;
        SoftReference<MapSheet> reference = kept;
        MapSheet last = reference == null ? null : reference.get();
        if (last != null && last.key.equals(key) && whole(left - last.left) && whole(top - last.top)) {
            int dx = (int) Math.round(left - last.left);
            int dy = (int) Math.round(top - last.top);
            if (dx == 0 && dy == 0) {
                return last;
            }
            if (Math.abs(dx) < key.width / 2 && Math.abs(dy) < key.height / 2) {
                MapSheet moved = new MapSheet(key, last.left + dx, last.top + dy);
                moved.takeOver(last, dx, dy, frame);
                kept = new SoftReference<>(moved);
                return moved;
            }
        }
        MapSheet sheet = new MapSheet(key, left, top);
        sheet.draw(frame, new Rectangle(0, 0, key.width, key.height));
        kept = new SoftReference<>(sheet);
        return sheet;
    }

    private static boolean whole(double pixels) {
        return Math.abs(pixels - Math.rint(pixels)) < WHOLE;
    }

    public void paintSea(Graphics2D g) {
        paint(g, sea);
    }

    public void paintLand(Graphics2D g) {
        paint(g, land);
    }

    private void paint(Graphics2D g, BufferedImage image) {
        g.drawImage(image, AffineTransform.getScaleInstance(1 / key.pixels, 1 / key.pixels), null);
    }

    private void takeOver(MapSheet last, int dx, int dy, MapFrame frame) {
        copy(last.sea, sea, dx, dy);
        copy(last.land, land, dx, dy);
        List<Rectangle> bare = new ArrayList<>();
        if (dx != 0) {
            int width = Math.min(key.width, Math.abs(dx) + SEAM);
            bare.add(new Rectangle(dx > 0 ? key.width - width : 0, 0, width, key.height));
        }
        if (dy != 0) {
            int height = Math.min(key.height, Math.abs(dy) + SEAM);
            bare.add(new Rectangle(0, dy > 0 ? key.height - height : 0, key.width, height));
        }
        bare.forEach(part -> draw(frame, part));
    }

    private static void copy(BufferedImage from, BufferedImage to, int dx, int dy) {
        Graphics2D g = to.createGraphics();
        g.setComposite(AlphaComposite.Src);
        g.drawImage(from, -dx, -dy, null);
        g.dispose();
    }

    private void draw(MapFrame frame, Rectangle part) {
        Rectangle2D seen = new Rectangle2D.Double(part.x / key.pixels, part.y / key.pixels, part.width / key.pixels, part.height / key.pixels);
        MapGround ground = new MapGround(frame, MapPalette.of(key.theme), key.pixels, key.size, seen);
        Graphics2D over = surface(land, part);
        ground.land(over);
        over.dispose();
        Graphics2D under = surface(sea, part);
        ground.sea(under);
        under.dispose();
    }

    private Graphics2D surface(BufferedImage image, Rectangle part) {
        Graphics2D g = image.createGraphics();
        g.setClip(part);
        g.setComposite(AlphaComposite.Clear);
        g.fill(part);
        g.setComposite(AlphaComposite.SrcOver);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(key.pixels, key.pixels);
        return g;
    }
}
