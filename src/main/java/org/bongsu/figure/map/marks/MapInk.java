package org.bongsu.figure.map.marks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
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

/** Draws marks: a symbol for the family, a colour and size for the severity, hollow for what is a draft or expected. */
public final class MapInk {
    private final Graphics2D g;
    private final Look look;
    private final Codebook codebook;
    private final double size;
    private final Color paper;

    public MapInk(Graphics2D g, Look look, Codebook codebook, double size) {
        this.g = g;
        this.look = look;
        this.codebook = codebook;
        this.size = size;
        paper = MapPalette.of(look.theme()).fills().home();
    }

    public void mark(MapMark mark, Selection selection) {
        boolean chosen = mark.holds(selection.picked());
        boolean hovered = mark.holds(selection.hovered());
        if (!mark.at().equals(mark.foot())) {
            g.setColor(Palette.clear(look.palette().ink().text(), 0.45));
            g.setStroke(line(0.7));
            g.draw(new Line2D.Double(mark.foot(), mark.at()));
        }
        if (chosen || hovered) {
            ring(mark.at(), mark.size() / 2 + 4 * size, chosen);
        }
        if (mark.cluster()) {
            cluster(mark);
        } else {
            symbol(mark.first(), mark.at().x, mark.at().y, mark.size());
        }
    }

    /** An incident's symbol, so many units across. */
    void symbol(Incident incident, double x, double y, double across) {
        Shape shape = Symbol.of(codebook.symbol(incident.type())).at(x, y, across);
        Color color = look.palette().beacon(incident.severity());
        if (incident.status() == Status.REFUTED) {
            color = Palette.clear(color, 0.4);
        }
        g.setColor(Palette.clear(paper, 0.9));
        g.setStroke(line(3.2));
        g.draw(shape);
        if (incident.draft() || incident.status() == Status.EXPECTED) {
            g.setColor(paper);
            g.fill(shape);
            g.setColor(color);
            g.setStroke(incident.status() == Status.EXPECTED ? dashed() : line(1.3));
            g.draw(shape);
        } else {
            g.setColor(color);
            g.fill(shape);
            g.setColor(Palette.clear(look.palette().ink().text(), 0.35));
            g.setStroke(line(0.5));
            g.draw(shape);
        }
    }

    private void cluster(MapMark mark) {
        double r = mark.size() / 2;
        Shape disc = disc(mark.at(), r);
        g.setColor(Palette.clear(paper, 0.9));
        g.setStroke(line(3));
        g.draw(disc);
        Color color = look.palette().beacon(mark.severity());
        g.setColor(color);
        g.fill(disc);
        g.setColor(Palette.clear(look.palette().ink().text(), 0.35));
        g.setStroke(line(0.5));
        g.draw(disc);
        String count = look.words().number(mark.members().size());
        Font font = Typeface.SEMIBOLD.at((mark.members().size() < 100 ? 10.5 : 9) * size);
        g.setFont(font);
        g.setColor(onto(color));
        g.drawString(count, (float) (mark.at().x - MapLabel.width(count, font) / 2), (float) (mark.at().y + MapLabel.ascent(count, font) / 2));
    }

    /** White or near-black, whichever can be read better on a colour (WCAG 2.2 relative luminance). */
    private static Color onto(Color color) {
        double light = 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
        return 1.05 / (light + 0.05) > (light + 0.05) / 0.06 ? Color.WHITE : new Color(0x14181D);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
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
