package org.bongsu.figure.timeline;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.bongsu.codebook.Codebook;
import org.bongsu.figure.ChartPen;
import org.bongsu.figure.Palette;
import org.bongsu.figure.Symbol;
import org.bongsu.figure.timeline.lane.Bar;
import org.bongsu.figure.timeline.lane.Bars;
import org.bongsu.figure.timeline.lane.Lane;
import org.bongsu.figure.timeline.lane.Mark;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.Incident;
import org.bongsu.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Draws single incidents and bars of many. Colour is severity; a full mark happened, a pale one is disputed, a hollow one is
 * a draft, a hollow dashed one is expected, and one struck through is refuted. A salvo has a ring. Where lanes do not tell types
 * apart, symbols do.
 *
 * @param symbols the codebook that has them, or null for round marks
 */
record TimelineMarks(Palette palette, ChartPen pen, @Nullable Codebook symbols) {
    private static final int BEACONS = 5;
    private static final double STRIP = 0.45;
    private static final double LEAST = 0.6;
    private static final double LEAST_BAR = 1.6;
    /** Lower lanes have a strip that is the darker the more there are: bars would have no heights to compare. */
    private static final double BARS = 22;
    private static final double SYMBOL = 3.4;
    private static final double FAINTEST = 0.32;

    /** All bars and strips of the lanes of one's own, each colour in one stroke of the brush: a thousand small shapes would take many times as long. */
    void many(Graphics2D g, List<Lane> lanes, int most, int mostCoarse) {
        for (Lane lane : lanes) {
            if (lane.room().sort() == Lane.Sort.MACHINE) {
                machine(g, lane);
                continue;
            }
            density(g, lane, lane.inside().fine(), lane.inside().strength(), most);
            density(g, lane, lane.inside().coarse(), 1 - lane.inside().strength(), mostCoarse);
        }
        for (int severity = 1; severity <= BEACONS; severity++) {
            Path2D strips = new Path2D.Double();
            for (Lane lane : lanes) {
                for (Mark mark : lane.marks()) {
                    if (mark.strip() && mark.incident().severity() == severity) {
                        add(strips, mark.x0(), mark.y() - mark.r(), mark.x1(), mark.y() + mark.r());
                    }
                }
            }
            fill(g, strips, Palette.clear(palette.beacon(severity), STRIP));
        }
    }

    /** How high a bar stands in a lane, or is where it is drawn as a part of a strip. */
    static double top(Lane lane, int count, int most) {
        if (lane.height() < BARS) {
            return lane.top() + lane.height() * 0.2;
        }
        return lane.bottom() - 1 - Math.max(LEAST_BAR, (lane.height() - 4) * count / most);
    }

    private void density(Graphics2D g, Lane lane, Bars bars, double strength, int most) {
        if (bars.all().isEmpty() || strength <= 0) {
            return;
        }
        boolean strip = lane.height() < BARS;
        int steps = strip ? 5 : 1;
        Path2D[][] paths = new Path2D[BEACONS + 1][steps];
        for (Bar bar : bars.all()) {
            int depth = strip ? Math.min(steps - 1, (int) (Math.sqrt(bar.count() / (double) most) * steps)) : 0;
            if (paths[bar.worst()][depth] == null) {
                paths[bar.worst()][depth] = new Path2D.Double();
            }
            add(paths[bar.worst()][depth], bar.x0(), top(lane, bar.count(), most), bar.x1(), strip ? lane.bottom() - lane.height() * 0.2 : lane.bottom() - 1);
        }
        for (int severity = 1; severity <= BEACONS; severity++) {
            for (int depth = 0; depth < steps; depth++) {
                Path2D path = paths[severity][depth];
                if (path != null) {
                    double dark = strip ? FAINTEST + (1 - FAINTEST) * depth / (steps - 1) : 1;
                    fill(g, path, Palette.clear(palette.beacon(severity), dark * strength));
                }
            }
        }
    }

    /** Rows that a machine coded have no colour: nobody judged them. */
    private void machine(Graphics2D g, Lane lane) {
        machine(g, lane, lane.inside().fine(), lane.inside().strength());
        machine(g, lane, lane.inside().coarse(), 1 - lane.inside().strength());
    }

    private void machine(Graphics2D g, Lane lane, Bars bars, double strength) {
        if (strength <= 0) {
            return;
        }
        Path2D path = new Path2D.Double();
        for (Bar bar : bars.all()) {
            double height = Math.max(LEAST, (lane.height() - 4) * bar.count() / bars.most());
            add(path, bar.x0(), lane.bottom() - 1 - height, bar.x1(), lane.bottom() - 1);
        }
        fill(g, path, Palette.clear(palette.ink().quiet(), 0.62 * strength));
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

    void mark(Graphics2D g, Mark mark) {
        Incident incident = mark.incident();
        Color color = palette.beacon(incident.severity());
        boolean hollow = incident.draft() || incident.status() == Status.EXPECTED || incident.status() == Status.REFUTED;
        double fill = hollow ? 0 : vague(mark) || incident.status() == Status.DISPUTED ? 0.4 : 1;
        Shape shape = shape(mark, 0);
        g.setColor(palette.ground().page());
        g.fill(fill == 1 ? shape(mark, pen.hair() * 0.8) : shape);
        if (fill > 0) {
            g.setColor(fill < 1 ? Palette.clear(color, fill) : color);
            g.fill(shape);
        }
        if (fill < 1) {
            g.setColor(color);
            g.setStroke(outline(incident));
            g.draw(shape);
        }
        if (incident.status() == Status.REFUTED) {
            g.draw(new Line2D.Double(mark.middle() - mark.r(), mark.y() + mark.r(), mark.middle() + mark.r(), mark.y() - mark.r()));
        }
        if (!mark.rounds().isEmpty() && !mark.strip()) {
            g.setColor(color);
            g.setStroke(new BasicStroke((float) pen.hair()));
            g.draw(around(mark, 2));
        }
    }

    private static boolean vague(Mark mark) {
        var when = mark.incident().when();
        return mark.span() && when != null && when.precision() != DatePrecision.DAY;
    }

    void ring(Graphics2D g, Mark mark, Color color) {
        g.setColor(color);
        g.setStroke(new BasicStroke(1.4f));
        g.draw(around(mark, mark.rounds().isEmpty() ? 2.4 : 4));
    }

    private static Shape around(Mark mark, double gap) {
        double size = 2 * (mark.r() + gap);
        return new RoundRectangle2D.Double(mark.x0() - gap, mark.y() - mark.r() - gap, mark.x1() - mark.x0() + 2 * gap, size, size, size);
    }

    /** What stands for an incident. */
    private Shape shape(Mark mark, double more) {
        if (mark.span()) {
            double half = mark.r() * 0.72 + more;
            return new RoundRectangle2D.Double(mark.x0() - more, mark.y() - half, mark.x1() - mark.x0() + 2 * more, 2 * half, half, half);
        }
        double r = mark.r() + more;
        if (symbols != null && mark.r() >= SYMBOL) {
            Symbol symbol = Symbol.of(symbols.symbol(mark.incident().type()));
            AffineTransform place = AffineTransform.getTranslateInstance(mark.middle(), mark.y());
            place.scale(2.3 * r, 2.3 * r);
            return place.createTransformedShape(symbol.path());
        }
        return new Ellipse2D.Double(mark.middle() - r, mark.y() - r, 2 * r, 2 * r);
    }

    private BasicStroke outline(Incident incident) {
        float width = (float) (pen.hair() * 1.5);
        return incident.status() == Status.EXPECTED
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2.2f, 1.6f}, 0)
                : new BasicStroke(width);
    }
}
