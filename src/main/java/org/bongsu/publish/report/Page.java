package org.bongsu.publish.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.bongsu.figure.ChartPen;
import org.bongsu.figure.Figure;

/** A page of a document, which paints itself on screen as on paper. */
public final class Page implements Figure {
    private final Color paper;
    private final List<Placed> placed;
    private final Strip.Drawer furniture;

    /** A strip and where its upper edge is. */
    record Placed(Strip strip, double top) { }

    Page(Color paper, List<Placed> placed, Strip.Drawer furniture) {
        this.paper = paper;
        this.placed = List.copyOf(placed);
        this.furniture = furniture;
    }

    /** The width of every page, in points. */
    public static double width() {
        return Setting.WIDTH;
    }

    /** The height of every page, in points. */
    public static double height() {
        return Setting.HEIGHT;
    }

    List<Placed> placed() {
        return placed;
    }

    @Override
    public void paint(Graphics2D g, double width, double height) {
        Graphics2D part = (Graphics2D) g.create();
        part.scale(width / Setting.WIDTH, height / Setting.HEIGHT);
        ChartPen.prepare(part);
        part.setColor(paper);
        part.fill(new Rectangle2D.Double(0, 0, Setting.WIDTH, Setting.HEIGHT));
        furniture.draw(part, Setting.SIDE, Setting.TOP);
        placed.forEach(each -> each.strip().drawer().draw(part, Setting.SIDE, each.top()));
        part.dispose();
    }
}
