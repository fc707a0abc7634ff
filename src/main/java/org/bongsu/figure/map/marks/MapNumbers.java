package org.bongsu.figure.map.marks;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bongsu.figure.Look;
import org.bongsu.figure.NumberDisc;

/** The numbers of incidents that a key below the map tells of, beside their marks; those of one mark in a row. */
public final class MapNumbers {
    private final Graphics2D g;
    private final Look look;
    private final double size;
    private final Rectangle2D within;

    /**
     * Numbers on a surface.
     *
     * @param size   of strokes, 1 on screen
     * @param within where they may stand
     */
    public MapNumbers(Graphics2D g, Look look, double size, Rectangle2D within) {
        this.g = g;
        this.look = look;
        this.size = size;
        this.within = within;
    }

    /** Draws the numbers of those that are in sight: the first of the ids is 1. */
    public void paint(List<MapMark> seen, List<String> numbered) {
        NumberDisc disc = new NumberDisc(look, 5.6 * size);
        Map<MapMark, Integer> taken = new HashMap<>();
        for (int i = 0; i < numbered.size(); i++) {
            int number = i + 1;
            String id = numbered.get(i);
            seen.reversed().stream().filter(mark -> mark.holds(id)).findFirst().ifPresent(mark -> {
                int before = taken.merge(mark, 1, Integer::sum) - 1;
                double reach = mark.size() / 2 + 2 * size;
                Point2D.Double at = new Point2D.Double(mark.at().x + reach + before * 10 * size, mark.at().y - reach);
                double edge = 7 * size;
                at.x = Math.clamp(at.x, within.getMinX() + edge, Math.max(within.getMinX() + edge, within.getMaxX() - edge));
                at.y = Math.clamp(at.y, within.getMinY() + edge, Math.max(within.getMinY() + edge, within.getMaxY() - edge));
                disc.draw(g, number, at.x, at.y);
            });
        }
    }
}
