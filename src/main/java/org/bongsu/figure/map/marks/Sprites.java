package org.bongsu.figure.map.marks;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Drawings that are made once and then stamped, at quarters of a pixel. */
final class Sprites {
    private static final int KEPT = 3000;
    private static final int PHASES = 4;
    private static final Map<Key, BufferedImage> SPRITES = new ConcurrentHashMap<>();

    private record Key(Object of, double pixels, int phaseX, int phaseY) { }

    private Sprites() { }

    /**
     * Stamps a drawing about a point.
     *
     * @param of     equal for equal drawings
     * @param radius how far it reaches about its point, in units
     * @param pixels of the surface for a unit
     * @param draw   draws it about 0,0
     */
    static void stamp(Graphics2D g, Object of, Point2D.Double at, double radius, double pixels, Consumer<Graphics2D> draw) {
        if (SPRITES.size() > KEPT) {
            SPRITES.clear();
        }
        AffineTransform before = g.getTransform();
        Point2D middle = before.transform(at, null);
        int half = (int) Math.ceil(radius * pixels) + 1;
        int x4 = (int) Math.round(middle.getX() * PHASES);
        int y4 = (int) Math.round(middle.getY() * PHASES);
        int x = Math.floorDiv(x4, PHASES);
        int y = Math.floorDiv(y4, PHASES);
        Key key = new Key(of, pixels, x4 - x * PHASES, y4 - y * PHASES);
        BufferedImage sprite = SPRITES.computeIfAbsent(key, k -> {
            BufferedImage image = new BufferedImage(2 * half + 1, 2 * half + 1, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D on = image.createGraphics();
            on.setRenderingHints(g.getRenderingHints());
            on.translate(half + k.phaseX / (double) PHASES, half + k.phaseY / (double) PHASES);
            on.scale(pixels, pixels);
            draw.accept(on);
            on.dispose();
            return image;
        });
        g.setTransform(new AffineTransform());
        g.drawImage(sprite, x - half, y - half, null);
        g.setTransform(before);
    }
}
