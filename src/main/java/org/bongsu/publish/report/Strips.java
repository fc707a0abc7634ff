package org.bongsu.publish.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.figure.Typeface;

/** Sets the blocks of a document as strips. */
final class Strips {
    private static final double INDENT = 13;
    private static final double CELL = 5;
    /** A cell has at most so many lines, so that a row never fills a page. */
    private static final int MOST_LINES = 12;
    private static final int SHORT = 10;

    private final Setting setting;
    private final Glyphs glyphs;

    Strips(Setting setting, Glyphs glyphs) {
        this.setting = setting;
        this.glyphs = glyphs;
    }

    List<Strip> of(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Table table -> table(table);
            case Block.Picture picture -> picture(picture);
        };
    }

    /** The head of the document. */
    List<Strip> head(Document.About about) {
        List<Strip> strips = new ArrayList<>();
        set(strips, about.title(), Typeface.SEMIBOLD, 23, setting.text(), 0, 1.24);
        set(strips, about.subtitle(), Typeface.REGULAR, 12, setting.text(), 7, LEAD);
        if (!about.byline().isBlank()) {
            set(strips, about.byline(), Typeface.REGULAR, Setting.BODY, setting.quiet(), 4, LEAD);
        }
        strips.add(Strip.of(12, 2, true, (g, x, top) -> rule(g, setting.text(), 0.9, x, x + Setting.MEASURE, top)));
        return strips;
    }

    private static final double LEAD = Setting.LEADING;

    private List<Strip> heading(Block.Heading heading) {
        List<Strip> strips = new ArrayList<>();
        double size = Setting.heading(heading.level());
        set(strips, heading.text(), Typeface.SEMIBOLD, size, setting.text(), heading.level() == 1 ? 24 : heading.level() == 2 ? 16 : 12, 1.3);
        if (strips.isEmpty()) {
            strips.add(Strip.of(0, 0, true, (g, x, top) -> { }));
        }
        strips.set(0, strips.getFirst().with(new Strip.Mark(heading.id(), false)));
        strips.replaceAll(Strip::keeping);
        return strips;
    }

    private void set(List<Strip> into, String text, Typeface face, double size, Color color, double gap, double leading) {
        boolean first = true;
        for (List<Lines.Piece> line : new Lines(glyphs, size * 1.04, Setting.MEASURE).of(List.of(new Block.Run(text, Block.Ink.STRONG)))) {
            into.add(Strip.of(first ? gap : 0, size * leading, true, (g, x, top) ->
                    line.forEach(piece -> glyphs.draw(g, piece.text(), face, size, color, x, top + size * (leading + 0.72) / 2))));
            first = false;
        }
    }

    private List<Strip> paragraph(Block.Paragraph paragraph) {
        Block.Style style = paragraph.style();
        boolean small = style != Block.Style.BODY && style != Block.Style.LIST && style != Block.Style.QUOTE;
        boolean quiet = style == Block.Style.META || style == Block.Style.NOTE || style == Block.Style.SAID;
        double size = small ? Setting.SMALL : Setting.BODY;
        double indent = style == Block.Style.QUOTE || style == Block.Style.SAID || style == Block.Style.LIST ? INDENT : 0;
        boolean keep = style == Block.Style.META || style == Block.Style.ITEM || style == Block.Style.QUOTE;
        double gap = switch (style) {
            case BODY -> 6;
            case META -> 2;
            case NOTE -> 4;
            case ITEM -> 7;
            case QUOTE -> 3;
            case SAID -> 1;
            case LIST -> 3;
        };
        double height = size * LEAD;
        List<List<Lines.Piece>> lines = new Lines(glyphs, size, Setting.MEASURE - indent).of(paragraph.runs());
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Lines.Piece> line = lines.get(i);
            boolean first = i == 0;
            // No line of a paragraph stands alone at the foot or at the head of a page.
            boolean together = keep || first && lines.size() > 1 || i == lines.size() - 2;
            strips.add(Strip.of(first ? gap : 0, height, together, (g, x, top) -> {
                if (style == Block.Style.QUOTE) {
                    g.setColor(setting.hairline());
                    g.fill(new Rectangle2D.Double(x + 3, top + 0.5, 1.6, height - 0.4));
                } else if (style == Block.Style.LIST && first) {
                    glyphs.draw(g, "•", Typeface.REGULAR, size, setting.quiet(), x + 3, top + size * 1.07);
                }
                line.forEach(piece -> glyphs.draw(g, piece.text(), Setting.face(piece.ink()), size, setting.color(piece.ink(), quiet),
                        x + indent + piece.x(), top + size * 1.07));
            }));
        }
        return strips;
    }

    private List<Strip> table(Block.Table table) {
        double[] left = new double[table.columns().size() + 1];
        double shares = table.columns().stream().mapToDouble(Block.Column::share).sum();
        for (int i = 0; i < table.columns().size(); i++) {
            left[i + 1] = left[i] + Setting.MEASURE * table.columns().get(i).share() / shares;
        }
        Strip head = row(table, left, table.columns().stream().map(Block.Column::heading).toList(), true).keeping();
        List<Strip> strips = new ArrayList<>();
        strips.add(head);
        for (int i = 0; i < table.rows().size(); i++) {
            Strip row = row(table, left, table.rows().get(i), false).under(head);
            // A short table is not broken; of a long one the first two rows stand together, and the last two.
            boolean last = i == table.rows().size() - 1;
            strips.add(!last && (table.rows().size() <= SHORT || i == 0 || i == table.rows().size() - 2) ? row.keeping() : row);
        }
        return strips;
    }

    private Strip row(Block.Table table, double[] left, List<String> cells, boolean head) {
        double size = Setting.SMALL;
        double height = size * 1.36;
        List<List<List<Lines.Piece>>> set = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            List<List<Lines.Piece>> lines = new Lines(glyphs, size, left[i + 1] - left[i] - 2 * CELL)
                    .of(List.of(new Block.Run(cells.get(i), head ? Block.Ink.STRONG : Block.Ink.PLAIN)));
            List<List<Lines.Piece>> fit = lines.size() <= MOST_LINES ? lines : lines.subList(0, MOST_LINES);
            set.add(fit);
            most = Math.max(most, fit.size());
        }
        double whole = most * height + 5;
        return Strip.of(head ? 8 : 0, whole, false, (g, x, top) -> {
            for (int i = 0; i < set.size(); i++) {
                double baseline = top + 2 + size * 1.02;
                for (List<Lines.Piece> line : set.get(i)) {
                    Lines.Piece last = line.getLast();
                    double width = last.x() + glyphs.width(last.text(), Setting.face(last.ink()), size);
                    double start = table.columns().get(i).number() ? left[i + 1] - CELL - width : left[i] + (i == 0 ? 0 : CELL);
                    for (Lines.Piece piece : line) {
                        glyphs.draw(g, piece.text(), Setting.face(piece.ink()), size, setting.text(), x + start + piece.x(), baseline);
                    }
                    baseline += height;
                }
            }
            rule(g, head ? setting.text() : setting.hairline(), head ? 0.7 : 0.4, x, x + Setting.MEASURE, top + whole - 0.5);
        });
    }

    private List<Strip> picture(Block.Picture picture) {
        double width = Math.min(picture.width(), Setting.MEASURE);
        double height = picture.height() * width / picture.width();
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.of(8, height, true, (g, x, top) -> {
            Graphics2D part = (Graphics2D) g.create();
            part.translate(x, top);
            part.clip(new Rectangle2D.Double(0, 0, width, height));
            picture.figure().paint(part, width, height);
            part.dispose();
        }));
        List<Strip> caption = paragraph(Block.Paragraph.of(Block.Style.NOTE, picture.caption()));
        for (int i = 0; i < caption.size(); i++) {
            strips.add(i < caption.size() - 1 ? caption.get(i).keeping() : caption.get(i));
        }
        return strips;
    }

    /** A line of the table of contents. */
    Strip entry(Block.Heading heading, String page) {
        boolean first = heading.level() == 1;
        double size = Setting.BODY;
        double number = glyphs.width(page, Typeface.REGULAR, size);
        double indent = first ? 0 : INDENT;
        Typeface face = first ? Typeface.MEDIUM : Typeface.REGULAR;
        String text = fitted(Shown.of(heading.text()), face, size, Setting.MEASURE - indent - number - 24);
        return Strip.of(first ? 4 : 0, size * 1.5, false, (g, x, top) -> {
            double baseline = top + size * 1.1;
            glyphs.draw(g, text, face, size, setting.text(), x + indent, baseline);
            glyphs.draw(g, page, Typeface.REGULAR, size, setting.quiet(), x + Setting.MEASURE - number, baseline);
            double from = x + indent + glyphs.width(text, face, size) + 6;
            g.setColor(setting.hairline());
            g.setStroke(new BasicStroke(0.7f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {0.1f, 3}, 0));
            g.draw(new Line2D.Double(from, baseline - 1, x + Setting.MEASURE - number - 6, baseline - 1));
        }).with(new Strip.Mark(heading.id(), true));
    }

    /** A text that is no wider than a room, cut with an ellipsis. */
    String fitted(String text, Typeface face, double size, double room) {
        if (glyphs.width(text, face, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && glyphs.width(text.substring(0, end) + "…", face, size) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    static void rule(Graphics2D g, Color color, double width, double from, double to, double y) {
        g.setColor(color);
        g.setStroke(new BasicStroke((float) width));
        g.draw(new Line2D.Double(from, y, to, y));
    }
}
