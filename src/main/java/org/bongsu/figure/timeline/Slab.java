package org.bongsu.figure.timeline;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;

/** Fills large upright areas with hard edges: on a screen soft ones cost many times as much, and at such sizes nobody sees them. */
final class Slab {
    private static final int STRIPS = 24;

    private Slab() { }

    static void fill(Graphics2D g, Color color, double x0, double x1, double top, double bottom) {
        if (x1 > x0 && bottom > top) {
            Object soft = g.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
            g.setColor(color);
            g.fill(new Rectangle2D.Double(x0, top, x1 - x0, bottom - top));
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, soft);
        }
    }

    /**
     * Fills in strips that grow fainter.
     *
     * @param from   where the colour is as given
     * @param to     where it has gone
     * @param left   what lies left of it is not filled
     */
    static void fading(Graphics2D g, Color color, double from, double to, double left, double right, double top, double bottom) {
        double wide = (to - from) / STRIPS;
        for (int i = 0; i < STRIPS; i++) {
            double part = 1 - (i + 0.5) / STRIPS;
            Color strip = new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(color.getAlpha() * part));
            fill(g, strip, Math.max(left, Math.rint(from + i * wide)), Math.min(right, Math.rint(from + (i + 1) * wide)), top, bottom);
        }
    }
}
