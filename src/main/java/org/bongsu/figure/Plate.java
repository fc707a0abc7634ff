package org.bongsu.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.words.Words;

/** A figure as it stands in a report: its title above, the key to its numbers, note and source below. */
public record Plate(Look look, PlateText text, Figure body) implements Figure {
    private static final double LEADING = 1.4;
    private static final double TITLE = 1.34;
    /** Widths of the key, in units of its text, from which it stands in two columns. */
    private static final double TWO_COLUMNS = 56;
    /** Of the height, the title, key, note and source take no more than this: the figure itself must be seen. */
    private static final double MOST_WORDS = 0.62;

    /** Where the body of a plate with such words stands in a plate of some size; it is empty where the words leave no room. */
    public static Rectangle2D room(Look look, PlateText text, double width, double height) {
        Laid laid = Laid.of(look, text, width, height);
        return new Rectangle2D.Double(laid.edge, laid.top, laid.room, Math.max(0, laid.bottom - laid.top));
    }

    @Override
    public void paint(Graphics2D g, double width, double height) {
        Palette palette = look.palette();
        ChartPen pen = new ChartPen(look.theme());
        Laid laid = Laid.of(look, text, width, height);
        ChartPen.prepare(g);
        g.setColor(palette.ground().page());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        head(g, pen, laid);
        if (text.draft()) {
            stamp(g, pen, width - laid.edge, laid.edge);
        }
        double y = laid.bottom + pen.size() * 0.5;
        if (!laid.feet.isEmpty()) {
            pen.rule(g, palette.ink().hairline(), laid.edge, laid.edge + laid.room, laid.bottom + pen.size() * 0.25);
        }
        for (List<Foot> row : laid.feet) {
            double x = laid.edge;
            for (Foot foot : row) {
                draw(g, foot, pen.times(0.95), x, y);
                x += laid.column + pen.size();
            }
            y += height(row, pen.times(0.95));
        }
        if (laid.bottom > laid.top) {
            Graphics2D part = (Graphics2D) g.create();
            part.translate(laid.edge, laid.top);
            part.clip(new Rectangle2D.Double(0, 0, laid.room, laid.bottom - laid.top));
            body.paint(part, laid.room, laid.bottom - laid.top);
            part.dispose();
        }
    }

    private void head(Graphics2D g, ChartPen pen, Laid laid) {
        Palette.Ink ink = look.palette().ink();
        ChartPen strong = pen.in(Typeface.SEMIBOLD).times(TITLE);
        double y = laid.edge;
        for (String line : laid.title) {
            y += strong.size() * 1.25;
            strong.left(g, ink.text(), line, laid.edge, y - strong.size() * 0.25);
        }
        for (String line : laid.subtitle) {
            y += pen.size() * LEADING;
            pen.left(g, ink.quiet(), line, laid.edge, y - pen.size() * 0.2);
        }
    }

    /** Marks the plate as unfinished. */
    private void stamp(Graphics2D g, ChartPen pen, double right, double top) {
        Color color = look.palette().beacon(4);
        ChartPen strong = pen.in(Typeface.SEMIBOLD);
        String word = look.words().say("plate.draft");
        double width = strong.width(word) + pen.size() * 0.9;
        g.setColor(color);
        g.setStroke(new BasicStroke((float) (pen.hair() * 1.6)));
        Shape box = new Rectangle2D.Double(right - width, top, width, pen.size() * 1.5);
        g.draw(box);
        strong.centred(g, color, word, right - width / 2, top + pen.size() * 0.75 + pen.middle());
    }

    private record Foot(String label, double indent, List<String> lines) { }

    private static double height(List<Foot> row, ChartPen small) {
        return row.stream().mapToInt(foot -> foot.lines.size()).max().orElse(0) * small.size() * LEADING;
    }

    /** Where everything stands, found without a surface. */
    private record Laid(double edge, double room, double column, List<String> title, List<String> subtitle, List<List<Foot>> feet, double top, double bottom) {
        static Laid of(Look look, PlateText text, double width, double height) {
            ChartPen pen = new ChartPen(look.theme());
            ChartPen small = pen.times(0.95);
            double em = pen.size();
            double edge = em;
            double room = Math.max(1, width - 2 * edge);
            ChartPen strong = pen.in(Typeface.SEMIBOLD);
            double beside = room - (text.draft() ? strong.width(look.words().say("plate.draft")) + em * 1.9 : 0);
            ChartPen heading = strong.times(TITLE);
            List<String> title = text.title().isEmpty() ? List.of() : heading.lines(look.words().say("plate.title", text.title()), beside);
            List<String> subtitle = text.subtitle().isEmpty() ? List.of() : pen.lines(text.subtitle(), beside);
            double y = edge + title.size() * heading.size() * 1.25 + subtitle.size() * em * LEADING;
            double top = y > edge ? y + em * 0.8 : text.draft() ? edge + em * 2 : edge;
            int columns = room / small.size() >= TWO_COLUMNS ? 2 : 1;
            double column = (room - em * (columns - 1)) / columns;
            List<List<Foot>> feet = new ArrayList<>();
            for (int i = 0; i < text.key().size(); i += columns) {
                List<Foot> row = new ArrayList<>();
                for (int j = i; j < Math.min(text.key().size(), i + columns); j++) {
                    row.add(foot(small, Circled.of(j), text.key().get(j), column));
                }
                feet.add(row);
            }
            Words words = look.words();
            feet.add(List.of(foot(small, words.say("plate.note"), text.note(), room)));
            feet.add(List.of(foot(small, words.say("plate.source"), text.source(), room)));
            feet.removeIf(row -> row.stream().allMatch(foot -> foot.lines.isEmpty()));
            double most = height * MOST_WORDS - top;
            // Where all of it would leave no room for the figure, the key gives way first, then note and source are cut at the end.
            while (feet.size() > 1 && feet.stream().mapToDouble(row -> Plate.height(row, small)).sum() > most) {
                feet.remove(Math.max(0, feet.size() - 3));
            }
            double below = feet.stream().mapToDouble(row -> Plate.height(row, small)).sum();
            return new Laid(edge, room, column, title, subtitle, feet, top, height - edge - (below > 0 ? below + em * 0.5 : 0));
        }

        private static Foot foot(ChartPen pen, String label, String said, double room) {
            if (said.isBlank()) {
                return new Foot("", 0, List.of());
            }
            double indent = pen.in(Typeface.MEDIUM).width(label) + pen.size() * 0.4;
            return new Foot(label, indent, pen.lines(said, room - indent));
        }
    }

    private void draw(Graphics2D g, Foot foot, ChartPen pen, double x, double top) {
        Palette.Ink ink = look.palette().ink();
        double y = top + pen.size();
        boolean first = true;
        for (String line : foot.lines()) {
            if (first) {
                pen.in(Typeface.MEDIUM).left(g, ink.text(), foot.label(), x, y);
                first = false;
            }
            pen.left(g, ink.quiet(), line, x + foot.indent(), y);
            y += pen.size() * LEADING;
        }
    }
}
