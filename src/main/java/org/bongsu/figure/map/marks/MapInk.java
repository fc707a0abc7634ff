package org.bongsu.figure.map.marks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bongsu.codebook.Codebook;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;
import org.bongsu.figure.Symbol;
import org.bongsu.figure.Typeface;
import org.bongsu.figure.map.ground.MapPalette;
import org.bongsu.figure.map.names.MapLabel;
import org.bongsu.model.Incident;
import org.bongsu.model.Selection;
import org.bongsu.model.Status;
import org.bongsu.model.Theme;

/**
 * Draws marks: a symbol for the family, a colour and size for the severity, hollow for what is a draft or expected; several together as
 * their number in a ring of their severities; what is known to a province only on a plate.
 */
public final class MapInk {
    private static final double REACH = 4;

    private final Graphics2D g;
    private final Look look;
    private final Codebook codebook;
    private final double size;
    private final double pixels;
    private final boolean exact;
    private final Color paper;

    /** What makes a drawn symbol another. */
    private record SymbolKey(Theme theme, Symbol symbol, int severity, Status status, boolean draft, double across) { }

    /** What makes drawn plates and rings others. */
    private record GroupKey(Theme theme, String text, List<Integer> severities, double across, Object kind) { }

    /**
     * Ink on a surface.
     *
     * @param size   of strokes, 1 on screen
     * @param pixels of the surface for one of its units, when marks may be stamped as pixels; else 0
     * @param exact  whether marks stand at parts of pixels; otherwise at whole ones, which is done sooner
     */
    public MapInk(Graphics2D g, Look look, Codebook codebook, double size, double pixels, boolean exact) {
        this.g = g;
        this.look = look;
        this.codebook = codebook;
        this.size = size;
        this.pixels = pixels;
        this.exact = exact;
        paper = MapPalette.of(look.theme()).fills().home();
    }

    public void mark(MapMark mark, Selection selection) {
        boolean chosen = mark.holds(selection.picked());
        boolean hovered = mark.holds(selection.hovered());
        if (!mark.at().equals(mark.foot())) {
            leg(mark);
        }
        if (chosen || hovered) {
            ring(mark.at(), mark.size() / 2 + 4 * size, chosen);
        }
        if (mark.area() != null) {
            plate(mark);
        } else if (mark.cluster()) {
            cluster(mark);
        } else {
            symbol(mark.first(), mark.at(), mark.size());
        }
    }

    /** From where a mark stands off to its place, a dot at the end. */
    private void leg(MapMark mark) {
        g.setColor(Palette.clear(paper, 0.8));
        g.setStroke(line(2.2));
        g.draw(new Line2D.Double(mark.foot(), mark.at()));
        g.setColor(Palette.clear(look.palette().ink().text(), 0.6));
        g.setStroke(line(0.8));
        g.draw(new Line2D.Double(mark.foot(), mark.at()));
        g.fill(disc(mark.foot(), 1.6 * size));
    }

    private void draw(Object of, Point2D.Double at, double radius, Consumer<Graphics2D> drawing) {
        if (pixels > 0) {
            Sprites.stamp(g, of, at, radius + REACH * size, pixels, exact, drawing);
        } else {
            Graphics2D here = (Graphics2D) g.create();
            here.translate(at.x, at.y);
            drawing.accept(here);
            here.dispose();
        }
    }

    /** An incident's symbol, so many units across. */
    private void symbol(Incident incident, Point2D.Double at, double across) {
        Symbol symbol = Symbol.of(codebook.symbol(incident.type()));
        draw(new SymbolKey(look.theme(), symbol, incident.severity(), incident.status(), incident.draft(), across), at, across / 2, on ->
                symbol(on, symbol.at(0, 0, across), incident));
    }

    private void symbol(Graphics2D on, Shape shape, Incident incident) {
        Color color = look.palette().beacon(incident.severity());
        if (incident.status() == Status.REFUTED) {
            color = Palette.clear(color, 0.4);
        }
        on.setColor(Palette.clear(paper, 0.9));
        on.setStroke(line(3.2));
        on.draw(shape);
        if (incident.draft() || incident.status() == Status.EXPECTED) {
            on.setColor(paper);
            on.fill(shape);
            on.setColor(color);
            on.setStroke(incident.status() == Status.EXPECTED ? dashed() : line(1.3));
            on.draw(shape);
        } else {
            on.setColor(color);
            on.fill(shape);
            on.setColor(Palette.clear(look.palette().ink().text(), 0.35));
            on.setStroke(line(0.5));
            on.draw(shape);
        }
    }

    /** A plate for what is known to a province or country only: its symbol, or how many. */
    private void plate(MapMark mark) {
        Incident first = mark.first();
        Symbol symbol = Symbol.of(codebook.symbol(first.type()));
        String count = mark.cluster() ? look.words().number(mark.members().size()) : "";
        boolean hollow = mark.members().stream().allMatch(i -> i.draft() || i.status() == Status.EXPECTED);
        double high = 17 * size;
        Font font = Typeface.SEMIBOLD.at(10 * size);
        double wide = Math.max(high, count.isEmpty() ? 0 : MapLabel.width(count, font) + 9 * size);
        draw(new GroupKey(look.theme(), count, List.of(first.severity()), wide, List.of(symbol, hollow, "plate", size)), mark.at(), wide / 2, on -> {
            Color color = look.palette().beacon(first.severity());
            RoundRectangle2D box = new RoundRectangle2D.Double(-wide / 2, -high / 2, wide, high, 5 * size, 5 * size);
            on.setColor(Palette.clear(paper, 0.94));
            on.setStroke(line(3.4));
            on.draw(box);
            on.fill(box);
            on.setColor(color);
            on.setStroke(hollow ? dashed() : line(1.3));
            on.draw(box);
            if (count.isEmpty()) {
                Shape shape = symbol.at(0, 0, 10.5 * size);
                if (hollow) {
                    on.setStroke(line(1));
                    on.draw(shape);
                } else {
                    on.fill(shape);
                }
            } else {
                write(on, count, font);
            }
        });
    }

    /** How many, in a ring of their severities, the gravest first from the top. */
    private void cluster(MapMark mark) {
        int[] counts = new int[6];
        mark.members().forEach(i -> counts[Math.clamp(i.severity(), 1, 5)]++);
        List<Integer> shares = new ArrayList<>();
        for (int severity = 5; severity >= 1; severity--) {
            shares.add((int) Math.round(counts[severity] * 72.0 / mark.members().size()));
        }
        String count = look.words().number(mark.members().size());
        double r = mark.size() / 2;
        draw(new GroupKey(look.theme(), count, shares, mark.size(), size), mark.at(), r, on -> {
            double wide = 3 * size;
            on.setColor(Palette.clear(paper, 0.92));
            on.fill(disc(new Point2D.Double(), r + 1.5 * size));
            on.setStroke(new BasicStroke((float) wide, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            double from = 90;
            double middle = r - wide / 2;
            for (int severity = 5; severity >= 1; severity--) {
                double degrees = counts[severity] * 360.0 / mark.members().size();
                if (degrees > 0) {
                    on.setColor(look.palette().beacon(severity));
                    on.draw(new Arc2D.Double(-middle, -middle, 2 * middle, 2 * middle, from - degrees, degrees, Arc2D.OPEN));
                    from -= degrees;
                }
            }
            on.setColor(Palette.clear(look.palette().ink().text(), 0.35));
            on.setStroke(line(0.5));
            on.draw(disc(new Point2D.Double(), r));
            write(on, count, Typeface.SEMIBOLD.at((count.length() < 3 ? 10 : count.length() == 3 ? 9 : 8) * size));
        });
    }

    private void write(Graphics2D on, String text, Font font) {
        on.setFont(font);
        on.setColor(look.palette().ink().text());
        on.drawString(text, (float) (-MapLabel.width(text, font) / 2), (float) (MapLabel.ascent(text, font) / 2));
    }

    private void ring(Point2D.Double at, double radius, boolean chosen) {
        Shape disc = disc(at, radius);
        Color accent = look.palette().ink().accent();
        g.setColor(Palette.clear(paper, 0.85));
        g.fill(disc);
        g.setColor(Palette.clear(accent, chosen ? 0.18 : 0.1));
        g.fill(disc);
        g.setColor(accent);
        g.setStroke(line(chosen ? 2 : 1.2));
        g.draw(disc);
    }

    private static Shape disc(Point2D.Double at, double radius) {
        return new Ellipse2D.Double(at.x - radius, at.y - radius, 2 * radius, 2 * radius);
    }

    private BasicStroke line(double width) {
        return new BasicStroke((float) (width * size), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private BasicStroke dashed() {
        return new BasicStroke((float) (1.2 * size), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
                new float[] {(float) (2.4 * size), (float) (1.6 * size)}, 0);
    }
}
