package org.bongsu.figure.map.ground;

import static java.awt.BasicStroke.CAP_BUTT;
import static java.awt.BasicStroke.JOIN_BEVEL;
import static java.awt.BasicStroke.JOIN_ROUND;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.bongsu.figure.Palette;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.figure.map.plane.MapGeometry;
import org.bongsu.figure.map.plane.MapLine;
import org.bongsu.figure.map.plane.MapPen;
import org.bongsu.gazetteer.Basemap;
import org.bongsu.gazetteer.BasemapLayer;
import org.bongsu.gazetteer.BasemapPlace;

/** Draws sea, land and lines: the map before anything is written or marked on it. */
public final class MapGround {
    /** The rim of the sea is soft: its line may be this many times coarser than the coast's. */
    private static final double RIM = 3;

    private final MapFrame frame;
    private final MapPalette palette;
    private final MapPen pen;
    private final double pixels;
    private final double size;
    private final Rectangle2D seen;

    /**
     * The ground of a frame.
     *
     * @param pixels of the surface for one of its units
     * @param size   of strokes, 1 on screen
     * @param seen   the part that is to be drawn
     */
    public MapGround(MapFrame frame, MapPalette palette, double pixels, double size, Rectangle2D seen) {
        this.frame = frame;
        this.palette = palette;
        this.pixels = pixels;
        this.size = size;
        this.seen = seen;
        pen = new MapPen(frame, pixels, seen);
    }

    /** The sea with its rim; what lies in it comes next, before the land. */
    public void sea(Graphics2D g) {
        g.setColor(palette.fills().sea());
        g.fill(new Rectangle2D.Double(0, 0, frame.width(), frame.height()));
        Shape rim = new MapPen(frame, pixels / RIM, seen).lines(MapGeometry.lines(BasemapLayer.COAST, RIM * frame.scale() / pixels), 1);
        stroke(g, rim, palette.fills().rim(), new BasicStroke((float) (7 * size), CAP_BUTT, JOIN_ROUND));
    }

    /** Land, waters on it, and all lines. */
    public void land(Graphics2D g) {
        MapPalette.Fills fills = palette.fills();
        MapPalette.Strokes strokes = palette.strokes();
        fill(g, rings(BasemapLayer.LAND), fills.abroad());
        fill(g, rings(BasemapLayer.HOME), fills.home());
        double km = frame.scale() / size;
        stroke(g, lines(BasemapLayer.RIVER, km > 2.4 ? 0 : km > 1 ? 2 : km > 0.5 ? 3 : 4), strokes.river(), line(km < 0.5 ? 0.9 : 0.6));
        Shape lakes = rings(BasemapLayer.LAKE);
        fill(g, lakes, fills.sea());
        stroke(g, lakes, strokes.river(), line(0.5));
        if (km < 1.6) {
            stroke(g, lines(BasemapLayer.PROVINCE_ABROAD, 1), Palette.clear(strokes.province(), 0.6), line(0.6));
        }
        if (km < 3) {
            stroke(g, lines(BasemapLayer.PROVINCE, 1), strokes.province(), line(km < 0.7 ? 0.9 : 0.7));
        }
        division(g, km);
        stroke(g, lines(BasemapLayer.COAST, 1), strokes.coast(), line(0.6));
        dashed(g, layer(BasemapLayer.BORDER), strokes.border(), 6, 1.8, 1.2, 1.8);
        islets(g, km);
    }

    /** The Demilitarized Zone as a soft band, the Military Demarcation Line in it, the Northern Limit Line as approximate. */
    private void division(Graphics2D g, double km) {
        Color color = palette.strokes().division();
        if (km < 1.2) {
            fill(g, pen.rings(MapGeometry.feature("dmz")), Palette.clear(color, 0.14));
        }
        stroke(g, pen.lines(MapGeometry.feature("mdl"), 1), color, line(km < 1.2 ? 1.1 : 1.4));
        if (km < 2.4) {
            dashed(g, MapGeometry.feature("nll"), Palette.clear(color, 0.85), 4, 3);
        }
    }

    /** Dokdo is smaller than a line is wide: it stands as a point. */
    private void islets(Graphics2D g, double km) {
        if (km > 3 || km < 0.03) {
            return;
        }
        for (BasemapPlace place : Basemap.load().places()) {
            if (place.id().equals("dokdo")) {
                Point2D.Double p = frame.xy(place.at());
                double r = 1.7 * size;
                Shape dot = new Ellipse2D.Double(p.x - r, p.y - r, 2 * r, 2 * r);
                fill(g, dot, palette.fills().home());
                stroke(g, dot, palette.strokes().coast(), line(0.9));
            }
        }
    }

    private List<MapLine> layer(BasemapLayer layer) {
        return MapGeometry.lines(layer, frame.scale() / pixels);
    }

    private Shape rings(BasemapLayer layer) {
        return pen.rings(layer(layer));
    }

    private Shape lines(BasemapLayer layer, int rank) {
        return pen.lines(layer(layer), rank);
    }

    private BasicStroke line(double width) {
        return new BasicStroke((float) (width * size), CAP_BUTT, JOIN_BEVEL);
    }

    private void dashed(Graphics2D g, List<MapLine> lines, Color color, double... dashes) {
        float[] units = new float[dashes.length];
        for (int i = 0; i < units.length; i++) {
            units[i] = (float) (dashes[i] * size);
        }
        double period = Arrays.stream(dashes).sum() * size;
        pen.dashed(lines, stretch -> stroke(g, stretch.path(), color,
                new BasicStroke((float) (0.9 * size), CAP_BUTT, JOIN_ROUND, 10, units, (float) (stretch.from() % period))));
    }

    private static void fill(Graphics2D g, Shape shape, Color color) {
        g.setColor(color);
        g.fill(shape);
    }

    private static void stroke(Graphics2D g, Shape shape, Color color, BasicStroke stroke) {
        g.setColor(color);
        g.setStroke(stroke);
        g.draw(shape);
    }
}
