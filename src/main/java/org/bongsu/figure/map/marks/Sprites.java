package org.bongsu.figure.map.marks;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Drawings that are made once and then stamped, at quarters of a pixel, or at whole ones while all is on the move. */
final class Sprites {
    /** How many are kept since the last turn, and as many from before it: none that is in use is lost when others are given up. */
    private static final int KEPT = 1000;
    private static final int PHASES = 4;
    private static volatile Map<Key, BufferedImage> sprites = new ConcurrentHashMap<>();
    private static volatile Map<Key, BufferedImage> before = Map.of();

    private record Key(Object of, double pixels, int phaseX, int phaseY) { }

    private Sprites() { }

    /**
     * Stamps a drawing about a point.
     *
     * @param of     equal for equal drawings
     * @param radius how far it reaches about its point, in units
     * @param pixels of the surface for a unit
     * @param exact  to a quarter of a pixel
     * @param draw   draws it about 0,0
     */
    static void stamp(Graphics2D g, Object of, Point2D.Double at, double radius, double pixels, boolean exact, Consumer<Graphics2D> draw) {
        AffineTransform transform = g.getTransform();
        Point2D middle = transform.transform(at, null);
        int half = (int) Math.ceil(radius * pixels) + 1;
        int x4 = exact ? (int) Math.round(middle.getX() * PHASES) : PHASES * (int) Math.round(middle.getX());
        int y4 = exact ? (int) Math.round(middle.getY() * PHASES) : PHASES * (int) Math.round(middle.getY());
        int x = Math.floorDiv(x4, PHASES);
        int y = Math.floorDiv(y4, PHASES);
        Key key = new Key(of, pixels, x4 - x * PHASES, y4 - y * PHASES);
        BufferedImage sprite = kept(key);
        if (sprite == null) {
            sprite = new BufferedImage(2 * half + 1, 2 * half + 1, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D on = sprite.createGraphics();
            on.setRenderingHints(g.getRenderingHints());
            on.translate(half + key.phaseX / (double) PHASES, half + key.phaseY / (double) PHASES);
            on.scale(pixels, pixels);
            draw.accept(on);
            on.dispose();
            keep(key, sprite);
        }
        g.setTransform(new AffineTransform());
        g.drawImage(sprite, x - half, y - half, null);
        g.setTransform(transform);
    }

    private static @Nullable BufferedImage kept(Key key) {
        BufferedImage sprite = sprites.get(key);
        if (sprite == null) {
            sprite = before.get(key);
            if (sprite != null) {
                keep(key, sprite);
            }
        }
        return sprite;
    }

    private static void keep(Key key, BufferedImage sprite) {
        Map<Key, BufferedImage> now = sprites;
        if (now.size() >= KEPT) {
            before = now;
            now = new ConcurrentHashMap<>();
            sprites = now;
        }
        now.put(key, sprite);
    }
}
