package org.bongsu.figure.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Type;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;
import org.bongsu.figure.Symbol;
import org.bongsu.figure.Typeface;
import org.bongsu.figure.map.marks.KnownArea;
import org.bongsu.figure.map.marks.MapMark;
import org.bongsu.figure.map.names.MapLabel;
import org.bongsu.model.Incident;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Status;
import org.jspecify.annotations.Nullable;

/** Explains the colours, shapes and outlines that a map uses, and no others, in the corner that hides least. */
final class MapLegend {
    private static final double PAD = 10;
    private static final double ROW = 15.5;
    private static final double SWATCH = 22;
    private static final double GAP = 14;
    private static final int COLUMN = 9;

    private final Look look;
    private final double size;
    private final List<MapMark> marks;
    private final Font font;
    private final List<Row> severities = new ArrayList<>();
    private final List<Row> families = new ArrayList<>();
    private Rectangle2D.Double box = new Rectangle2D.Double();

    private interface Swatch {
        void paint(Graphics2D g, double x, double y);
    }

    private record Row(String text, Swatch swatch) { }

    /**
     * The legend of marks.
     *
     * @param marks those in sight
     */
    MapLegend(Look look, double size, Codebook codebook, List<MapMark> marks) {
        this.look = look;
        this.size = size;
        this.marks = marks;
        font = Typeface.REGULAR.at(10 * size);
        List<Incident> incidents = marks.stream().flatMap(m -> m.members().stream()).toList();
        for (int severity = 5; severity >= 1; severity--) {
            int level = severity;
            if (incidents.stream().anyMatch(i -> i.severity() == level)) {
                severities.add(new Row(look.words().say("map.severity." + level), (g, x, y) ->
                        fill(g, Symbol.OTHER, look.palette().beacon(level), x, y, 8 + 1.2 * level)));
            }
        }
        codebook.families().forEach((family, known) -> {
            if (incidents.stream().anyMatch(i -> Type.familyOf(codebook.type(i.type()).key()).equals(family))) {
                families.add(new Row(known.names().in(look.words().language()), (g, x, y) ->
                        fill(g, Symbol.of(known.symbol()), look.palette().ink().quiet(), x, y, 12)));
            }
        });
        if (marks.stream().anyMatch(m -> m.area() != null)) {
            severities.add(new Row(look.words().say("map.legend.province"), this::plate));
        }
        if (marks.stream().anyMatch(m -> m.cluster() && m.area() == null)) {
            severities.add(new Row(look.words().say("map.legend.cluster"), this::cluster));
        }
        if (incidents.stream().anyMatch(Incident::draft)) {
            severities.add(new Row(look.words().say("map.legend.draft"), (g, x, y) -> draw(g, x, y, new BasicStroke((float) (1.3 * size)))));
        }
        if (incidents.stream().anyMatch(i -> i.status() == Status.EXPECTED)) {
            severities.add(new Row(look.words().say("map.legend.expected"), (g, x, y) -> draw(g, x, y, new BasicStroke((float) (1.2 * size),
                    BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {(float) (2.4 * size), (float) (1.6 * size)}, 0))));
        }
        if (incidents.stream().anyMatch(i -> KnownArea.of(i) == null && i.where() != null && i.where().precision() != PlacePrecision.EXACT)) {
            severities.add(new Row(look.words().say("map.legend.area"), this::area));
        }
    }

    boolean empty() {
        return families.isEmpty();
    }

    Rectangle2D box() {
        return box;
    }

    /** Chooses the corner of a room where it hides the fewest marks and then the fewest of other points, clear of another box. */
    void place(Rectangle2D.Double room, Rectangle2D other, List<? extends Point2D> points) {
        double width = columns() + 2 * PAD * size;
        double height = (Math.max(severities.size(), Math.min(rows(), families.size())) * ROW + 12 + 2 * PAD) * size;
        double right = room.getMaxX() - width;
        double bottom = room.getMaxY() - height;
        List<Rectangle2D.Double> corners = List.of(new Rectangle2D.Double(right, bottom, width, height),
                new Rectangle2D.Double(right, room.y, width, height), new Rectangle2D.Double(room.x, room.y, width, height),
                new Rectangle2D.Double(room.x, Math.min(bottom, other.getY() - height), width, height));
        box = corners.stream().min(Comparator.comparingLong(c ->
                4 * marks.stream().filter(m -> c.contains(m.at())).count() + points.stream().filter(c::contains).count())).orElse(corners.getFirst());
    }

    void paint(Graphics2D g) {
        g.setColor(Palette.clear(look.palette().ground().page(), 0.92));
        g.fill(box);
        g.setColor(look.palette().ink().hairline());
        g.setStroke(new BasicStroke((float) (0.5 * size)));
        g.draw(box);
        double x = box.x + PAD * size;
        double y = box.y + PAD * size;
        column(g, look.words().say("map.severity"), severities, x, y);
        x += width(severities) + GAP * size;
        for (int from = 0; from < families.size(); from += rows()) {
            List<Row> part = families.subList(from, Math.min(families.size(), from + rows()));
            column(g, from == 0 ? look.words().say("map.kind") : "", part, x, y);
            x += width(part) + GAP * size;
        }
    }

    /** How many families stand one below the other. */
    private int rows() {
        return families.size() <= COLUMN ? COLUMN : (families.size() + 1) / 2;
    }

    private double columns() {
        double width = width(severities);
        for (int from = 0; from < families.size(); from += rows()) {
            width += GAP * size + width(families.subList(from, Math.min(families.size(), from + rows())));
        }
        return width;
    }

    private double width(List<Row> rows) {
        return SWATCH * size + rows.stream().mapToDouble(r -> MapLabel.width(r.text, font)).max().orElse(0);
    }

    private void column(Graphics2D g, String head, List<Row> rows, double x, double top) {
        g.setColor(look.palette().ink().text());
        g.setFont(Typeface.MEDIUM.at(10 * size));
        g.drawString(head, (float) x, (float) (top + 8.5 * size));
        double y = top + 14 * size + ROW * size / 2;
        for (Row row : rows) {
            row.swatch.paint(g, x + 7 * size, y);
            g.setFont(font);
            g.setColor(look.palette().ink().text());
            g.drawString(row.text, (float) (x + SWATCH * size), (float) (y + 3.6 * size));
            y += ROW * size;
        }
    }

    /** How high it is as lines of a width, severities first. */
    double strip(double width) {
        return (strip(null, width) + PAD) * size;
    }

    /** Draws it as lines of a width from 0,0. */
    void paintStrip(Graphics2D g, double width) {
        strip(g, width);
    }

    /** Lays it out in lines, and draws it where there is something to draw on; the height of the lines in units of the text. */
    private double strip(@Nullable Graphics2D g, double width) {
        double y = PAD;
        for (List<Row> part : List.of(severities, families)) {
            String head = look.words().say(part == severities ? "map.severity" : "map.kind");
            double left = MapLabel.width(head, Typeface.MEDIUM.at(10 * size)) + GAP * size;
            if (g != null) {
                g.setColor(look.palette().ink().text());
                g.setFont(Typeface.MEDIUM.at(10 * size));
                g.drawString(head, 0f, (float) ((y + ROW / 2 + 3.6) * size));
            }
            double x = left;
            for (Row row : part) {
                double wide = SWATCH * size + MapLabel.width(row.text, font) + GAP * size;
                if (x > left && x + wide - GAP * size > width) {
                    x = left;
                    y += ROW;
                }
                if (g != null) {
                    row.swatch.paint(g, x + 7 * size, (y + ROW / 2) * size);
                    g.setFont(font);
                    g.setColor(look.palette().ink().text());
                    g.drawString(row.text, (float) (x + SWATCH * size), (float) ((y + ROW / 2 + 3.6) * size));
                }
                x += wide;
            }
            y += part.isEmpty() ? 0 : ROW;
        }
        return y - PAD / 2;
    }

    private void fill(Graphics2D g, Symbol symbol, Color color, double x, double y, double across) {
        g.setColor(color);
        g.fill(symbol.at(x, y, across * size));
    }

    private void draw(Graphics2D g, double x, double y, BasicStroke stroke) {
        g.setColor(look.palette().ink().quiet());
        g.setStroke(stroke);
        g.draw(Symbol.OTHER.at(x, y, 11 * size));
    }

    private void cluster(Graphics2D g, double x, double y) {
        double r = 5.5 * size;
        g.setStroke(new BasicStroke((float) (2.4 * size)));
        g.setColor(look.palette().ink().quiet());
        g.draw(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        write(g, x, y);
    }

    private void write(Graphics2D g, double x, double y) {
        Font count = Typeface.SEMIBOLD.at(8 * size);
        g.setFont(count);
        g.setColor(look.palette().ink().text());
        g.drawString("3", (float) (x - MapLabel.width("3", count) / 2), (float) (y + MapLabel.ascent("3", count) / 2));
    }

    /** A plate on a hatch. */
    private void plate(Graphics2D g, double x, double y) {
        g.setColor(Palette.clear(look.palette().ink().quiet(), 0.45));
        g.setStroke(new BasicStroke((float) (0.8 * size)));
        for (double at = -9; at <= 9; at += 3) {
            g.draw(new Line2D.Double(x + (at + 3) * size, y - 6 * size, x + (at - 3) * size, y + 6 * size));
        }
        RoundRectangle2D box = new RoundRectangle2D.Double(x - 5.5 * size, y - 5 * size, 11 * size, 10 * size, 3 * size, 3 * size);
        g.setColor(look.palette().ground().page());
        g.fill(box);
        g.setColor(look.palette().ink().quiet());
        g.setStroke(new BasicStroke((float) size));
        g.draw(box);
        write(g, x, y);
    }

    private void area(Graphics2D g, double x, double y) {
        double r = 6.5 * size;
        Ellipse2D disc = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        g.setColor(Palette.clear(look.palette().ink().quiet(), 0.2));
        g.fill(disc);
        g.setColor(Palette.clear(look.palette().ink().quiet(), 0.7));
        g.setStroke(new BasicStroke((float) (0.6 * size), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
                new float[] {(float) (2 * size), (float) (2 * size)}, 0));
        g.draw(disc);
    }
}
