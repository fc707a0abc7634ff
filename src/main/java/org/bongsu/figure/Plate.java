package org.bongsu.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.bongsu.words.Words;

/** A figure as it stands in a report: its title above, note and source below. */
public record Plate(Look look, PlateText text, Figure body) implements Figure {
    private static final double LEADING = 1.4;
    private static final double TITLE = 1.34;

    @Override
    public void paint(Graphics2D g, double width, double height) {
        Palette palette = look.palette();
        ChartPen pen = new ChartPen(look.theme());
        ChartPen small = pen.times(0.95);
        double em = pen.size();
        double edge = em;
        ChartPen.prepare(g);
        g.setColor(palette.ground().page());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        double room = Math.max(1, width - 2 * edge);
        double top = head(g, pen, edge, room - (text.draft() ? stamp(g, pen, width - edge, edge) : 0));
        Foot note = foot(small, "plate.note", text.note(), room);
        Foot source = foot(small, "plate.source", text.source(), room);
        double line = small.size() * LEADING;
        double rows = (note.lines().size() + source.lines().size()) * line;
        double bottom = height - edge - (rows > 0 ? rows + em * 0.5 : 0);
        pen.rule(g, palette.ink().hairline(), edge, edge + room, bottom + em * 0.25);
        draw(g, note, small, edge, bottom + em * 0.5);
        draw(g, source, small, edge, bottom + em * 0.5 + note.lines().size() * line);
        if (bottom > top) {
            Graphics2D part = (Graphics2D) g.create();
            part.translate(edge, top);
            part.clip(new Rectangle2D.Double(0, 0, room, bottom - top));
            body.paint(part, room, bottom - top);
            part.dispose();
        }
    }

    private double head(Graphics2D g, ChartPen pen, double edge, double room) {
        Palette.Ink ink = look.palette().ink();
        ChartPen strong = pen.in(Typeface.SEMIBOLD).times(TITLE);
        double y = edge;
        if (!text.title().isEmpty()) {
            for (String line : strong.lines(look.words().say("plate.title", text.title()), room)) {
                y += strong.size() * 1.25;
                strong.left(g, ink.text(), line, edge, y - strong.size() * 0.25);
            }
        }
        if (!text.subtitle().isEmpty()) {
            for (String line : pen.lines(text.subtitle(), room)) {
                y += pen.size() * LEADING;
                pen.left(g, ink.quiet(), line, edge, y - pen.size() * 0.2);
            }
        }
        return y > edge ? y + pen.size() * 0.8 : edge;
    }

    /** Marks the plate as unfinished; returns the room that this takes. */
    private double stamp(Graphics2D g, ChartPen pen, double right, double top) {
        Color color = look.palette().beacon(4);
        ChartPen strong = pen.in(Typeface.SEMIBOLD);
        String word = look.words().say("plate.draft");
        double width = strong.width(word) + pen.size() * 0.9;
        g.setColor(color);
        g.setStroke(new BasicStroke((float) (pen.hair() * 1.6)));
        Shape box = new Rectangle2D.Double(right - width, top, width, pen.size() * 1.5);
        g.draw(box);
        strong.centred(g, color, word, right - width / 2, top + pen.size() * 0.75 + pen.middle());
        return width + pen.size();
    }

    private record Foot(String label, double indent, List<String> lines) { }

    private Foot foot(ChartPen pen, String key, String said, double room) {
        if (said.isBlank()) {
            return new Foot("", 0, List.of());
        }
        Words words = look.words();
        String label = words.say(key);
        double indent = pen.in(Typeface.MEDIUM).width(label) + pen.size() * 0.4;
        return new Foot(label, indent, pen.lines(said, room - indent));
    }

    private void draw(Graphics2D g, Foot foot, ChartPen pen, double x, double top) {
        Palette.Ink ink = look.palette().ink();
        double y = top + pen.size();
        for (String line : foot.lines()) {
            if (line.equals(foot.lines().getFirst())) {
                pen.in(Typeface.MEDIUM).left(g, ink.text(), foot.label(), x, y);
            }
            pen.left(g, ink.quiet(), line, x + foot.indent(), y);
            y += pen.size() * LEADING;
        }
    }
}
