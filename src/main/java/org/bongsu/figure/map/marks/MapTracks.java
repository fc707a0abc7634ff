package org.bongsu.figure.map.marks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.figure.map.plane.MapPen;
import org.bongsu.model.GeoPoint;

/** Draws what of an incident is a line: the stretch of a line that it is known to, and the way of a missile. */
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
                trajectory(mark, color);
            }
        }
    }

    /** From the site to where it came down, when the incident says so in a field {@code landing}: "lat,lon". */
    private void trajectory(MapMark mark, Color color) {
        GeoPoint from = MapSpots.pointOf(mark.first());
        String[] landing = mark.first().detail().fields().getOrDefault("landing", "").split(",");
        if (from == null || landing.length != 2 || !landing[0].strip().matches("-?\\d{1,2}(\\.\\d+)?") || !landing[1].strip().matches("-?\\d{1,3}(\\.\\d+)?")) {
            return;
        }
        double lat = Double.parseDouble(landing[0].strip());
        double lon = Double.parseDouble(landing[1].strip());
        if (Math.abs(lat) > 89 || Math.abs(lon) > 180) {
            return;
        }
        Point2D.Double to = frame.xy(new GeoPoint(lat, lon));
        Point2D.Double start = mark.foot();
        double dx = to.x - start.x;
        double dy = to.y - start.y;
        Path2D arc = new Path2D.Double();
        arc.moveTo(start.x, start.y);
        double bend = dx < 0 ? 0.12 : -0.12;
        arc.quadTo(start.x + dx / 2 - dy * bend, start.y + dy / 2 + dx * bend, to.x, to.y);
        g.setColor(Palette.clear(color, 0.75));
        g.setStroke(new BasicStroke((float) size, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(arc);
        double r = 2.5 * size;
        g.draw(new Ellipse2D.Double(to.x - r, to.y - r, 2 * r, 2 * r));
    }
}
