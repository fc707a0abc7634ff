package org.bongsu.figure.map.names;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.bongsu.figure.Look;
import org.bongsu.figure.map.ground.MapPalette;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.gazetteer.BasemapPlace;

/** Draws the dots of towns, larger for the greater, a ring around capitals. */
public final class MapTowns {
    private final Graphics2D g;
    private final MapFrame frame;
    private final MapPalette palette;
    private final double size;

    public MapTowns(Graphics2D g, MapFrame frame, Look look, double size) {
        this.g = g;
        this.frame = frame;
        this.size = size;
        palette = MapPalette.of(look.theme());
    }

    public void paint(List<BasemapPlace> towns) {
        for (BasemapPlace town : towns) {
            Point2D.Double p = frame.xy(town.at());
            if (town.kind() == BasemapPlace.Kind.CAPITAL) {
                ring(p, 3.4);
                dot(p, 1.5);
            } else {
                dot(p, town.rank() <= 2 ? 1.9 : town.rank() <= 4 ? 1.5 : 1.2);
            }
        }
    }

    private void ring(Point2D.Double p, double radius) {
        Shape disc = disc(p, radius);
        g.setColor(palette.fills().home());
        g.fill(disc);
        g.setColor(palette.letters().place());
        g.setStroke(new BasicStroke((float) (0.9 * size)));
        g.draw(disc);
    }

    private void dot(Point2D.Double p, double radius) {
        g.setColor(palette.letters().place());
        g.fill(disc(p, radius));
    }

    private Shape disc(Point2D.Double p, double radius) {
        double r = radius * size;
        return new Ellipse2D.Double(p.x - r, p.y - r, 2 * r, 2 * r);
    }
}
