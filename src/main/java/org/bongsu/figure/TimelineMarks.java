package org.bongsu.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.Incident;
import org.bongsu.model.Status;

/**
 * Draws single incidents and bars of many. Colour is severity; a full mark happened, a pale one is disputed, a hollow one is
 * a draft, a hollow dashed one is expected, and one struck through is refuted.
 */
record TimelineMarks(Palette palette, ChartPen pen) {
    void bar(Graphics2D g, TimelineBar bar) {
        g.setColor(palette.beacon(bar.worst()));
        g.fill(new Rectangle2D.Double(bar.x0(), bar.top(), Math.max(0.6, bar.x1() - bar.x0()), bar.bottom() - bar.top()));
    }

    void mark(Graphics2D g, TimelineMark mark) {
        Incident incident = mark.incident();
        Color color = palette.beacon(incident.severity());
        if (mark.strip()) {
            g.setColor(Palette.clear(color, 0.45));
            g.fill(new Rectangle2D.Double(mark.x0(), mark.y() - mark.r(), mark.x1() - mark.x0(), 2 * mark.r()));
            return;
        }
        Shape shape = shape(mark);
        boolean hollow = incident.draft() || incident.status() == Status.EXPECTED || incident.status() == Status.REFUTED;
        double fill = hollow ? 0 : vague(mark) || incident.status() == Status.DISPUTED ? 0.4 : 1;
        g.setColor(fill < 1 ? palette.ground().page() : color);
        g.fill(shape);
        if (fill > 0 && fill < 1) {
            g.setColor(Palette.clear(color, fill));
            g.fill(shape);
        }
        g.setColor(fill == 1 ? palette.ground().page() : color);
        g.setStroke(fill == 1 ? new BasicStroke((float) (pen.hair() * 0.7)) : outline(incident));
        g.draw(shape);
        if (incident.status() == Status.REFUTED) {
            g.draw(new Line2D.Double(mark.middle() - mark.r(), mark.y() + mark.r(), mark.middle() + mark.r(), mark.y() - mark.r()));
        }
    }

    private static boolean vague(TimelineMark mark) {
        var when = mark.incident().when();
        return mark.span() && when != null && when.precision() != DatePrecision.DAY;
    }

    void ring(Graphics2D g, TimelineMark mark, Color color) {
        double gap = 2.4;
        double size = 2 * (mark.r() + gap);
        g.setColor(color);
        g.setStroke(new BasicStroke(1.4f));
        g.draw(new RoundRectangle2D.Double(mark.x0() - gap, mark.y() - mark.r() - gap, mark.x1() - mark.x0() + 2 * gap, size, size, size));
    }

    /** What stands for an incident. */
    private static Shape shape(TimelineMark mark) {
        if (mark.span()) {
            double half = mark.r() * 0.72;
            return new RoundRectangle2D.Double(mark.x0(), mark.y() - half, mark.x1() - mark.x0(), 2 * half, half, half);
        }
        return new Ellipse2D.Double(mark.middle() - mark.r(), mark.y() - mark.r(), 2 * mark.r(), 2 * mark.r());
    }

    private BasicStroke outline(Incident incident) {
        float width = (float) (pen.hair() * 1.5);
        return incident.status() == Status.EXPECTED
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2.2f, 1.6f}, 0)
                : new BasicStroke(width);
    }
}
