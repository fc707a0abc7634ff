package org.bongsu.figure.timeline;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.bongsu.figure.ChartPen;
import org.bongsu.figure.Palette;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.Incident;
import org.bongsu.model.Status;

/**
 * Draws single incidents and bars of many. Colour is severity; a full mark happened, a pale one is disputed, a hollow one is
 * a draft, a hollow dashed one is expected, and one struck through is refuted.
 */
record TimelineMarks(Palette palette, ChartPen pen) {
    private static final int BEACONS = 5;
    private static final double STRIP = 0.45;
    private static final double LEAST = 0.6;

    /** All bars and strips, each severity in one stroke of the brush: a thousand small shapes would take many times as long. */
    void bars(Graphics2D g, List<TimelineLane> lanes) {
        for (int severity = 1; severity <= BEACONS; severity++) {
            int level = severity;
            Path2D bars = new Path2D.Double();
            Path2D strips = new Path2D.Double();
            for (TimelineLane lane : lanes) {
                lane.bars().stream().filter(bar -> bar.worst() == level).forEach(bar -> add(bars, bar.x0(), bar.top(), bar.x1(), bar.bottom()));
                lane.marks().stream().filter(mark -> mark.strip() && mark.incident().severity() == level)
                        .forEach(mark -> add(strips, mark.x0(), mark.y() - mark.r(), mark.x1(), mark.y() + mark.r()));
            }
            fill(g, strips, Palette.clear(palette.beacon(level), STRIP));
            fill(g, bars, palette.beacon(level));
        }
    }

    private static void fill(Graphics2D g, Path2D shapes, Color color) {
        if (shapes.getCurrentPoint() != null) {
            g.setColor(color);
            g.fill(shapes);
        }
    }

    private static void add(Path2D path, double x0, double y0, double x1, double y1) {
        path.moveTo(x0, y0);
        path.lineTo(Math.max(x1, x0 + LEAST), y0);
        path.lineTo(Math.max(x1, x0 + LEAST), y1);
        path.lineTo(x0, y1);
        path.closePath();
    }

    void mark(Graphics2D g, TimelineMark mark) {
        Incident incident = mark.incident();
        Color color = palette.beacon(incident.severity());
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
