package org.bongsu.figure.map.marks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.figure.map.plane.MapPen;

/** Draws the stretch of a line that an incident is known to. */
public final class MapTracks {
    private final Graphics2D g;
    private final MapFrame frame;
    private final Look look;
    private final MapPen pen;
    private final double size;

    /**
     * Tracks in a frame.
     *
     * @param pixels of the surface for one of its units
     * @param size   of strokes, 1 on screen
     */
    public MapTracks(Graphics2D g, MapFrame frame, Look look, double pixels, double size) {
        this.g = g;
        this.frame = frame;
        this.look = look;
        this.size = size;
        pen = new MapPen(frame, pixels, frame.bounds(0));
    }

    /** The tracks of marks that stand alone. */
    public void paint(List<MapMark> marks) {
        for (MapMark mark : marks) {
            if (!mark.cluster()) {
                Color color = look.palette().beacon(mark.severity());
                LineStretch.of(mark.first()).ifPresent(stretch -> {
                    g.setColor(Palette.clear(color, 0.28));
                    g.setStroke(new BasicStroke((float) Math.clamp(frame.units(4), 6 * size, 40 * size), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                    g.draw(pen.lines(List.of(stretch), 9));
                });
            }
        }
    }
}
