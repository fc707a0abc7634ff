package org.bongsu.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Family;
import org.bongsu.codebook.Type;

/** What a map on paper carries with it: scale, legend, sources, and what its names do not say. */
final class MapFurniture {
    private static final double PAD = 10;
    private static final double ROW = 16;
    private static final double WIDEST_BAR = 130;

    private final MapFrame frame;
    private final Look look;
    private final double size;
    private final Codebook codebook;
    private final List<String> families;
    private final Font font;

    MapFurniture(MapFrame frame, Look look, double size, Codebook codebook, List<MapMark> marks) {
        this.frame = frame;
        this.look = look;
        this.size = size;
        this.codebook = codebook;
        Rectangle2D seen = frame.bounds(0);
        List<String> used = marks.stream().filter(m -> seen.contains(m.at())).flatMap(m -> m.members().stream())
                .map(i -> codebook.type(i.type()).family()).distinct().toList();
        families = codebook.families().keySet().stream().filter(used::contains).toList();
        font = Typeface.REGULAR.at(10 * size);
    }

    /** The room that it takes. */
    List<Rectangle2D> boxes() {
        List<Rectangle2D> boxes = new ArrayList<>(List.of(note(), bar()));
        if (!families.isEmpty()) {
            boxes.add(legend());
        }
        return boxes;
    }

    void paint(Graphics2D g) {
        paintNote(g);
        paintBar(g);
        if (!families.isEmpty()) {
            paintLegend(g);
        }
    }

    private Rectangle2D.Double note() {
        double height = 2 * 12 * size + 8 * size;
        return new Rectangle2D.Double(0, frame.height() - height, frame.width(), height);
    }

    private void paintNote(Graphics2D g) {
        Rectangle2D.Double box = note();
        g.setColor(Palette.clear(look.palette().ground().page(), 0.86));
        g.fill(box);
        Font small = Typeface.REGULAR.at(9 * size);
        g.setFont(small);
        g.setColor(look.palette().ink().quiet());
        g.drawString(look.words().say("map.made.with"), (float) (PAD * size), (float) (box.y + 13 * size));
        g.drawString(look.words().say("map.no.endorsement"), (float) (PAD * size), (float) (box.y + 25 * size));
    }

    /** The longest round length that fits, in kilometres. */
    private double barKm() {
        double most = WIDEST_BAR * size * frame.scale();
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        return power * (most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1);
    }

    private Rectangle2D.Double bar() {
        double width = frame.units(barKm() * Projection.KOREA.scale(frame.view().center().lat()));
        return new Rectangle2D.Double(PAD * size, note().y - 30 * size, width + 8 * size, 26 * size);
    }

    private void paintBar(Graphics2D g) {
        Rectangle2D.Double box = bar();
        double y = box.y + 20 * size;
        double end = box.x + box.width - 8 * size;
        g.setColor(look.palette().ink().text());
        g.setStroke(new BasicStroke((float) (1 * size)));
        g.draw(new Line2D.Double(box.x, y, end, y));
        for (double x : new double[] {box.x, (box.x + end) / 2, end}) {
            g.draw(new Line2D.Double(x, y - 4 * size, x, y));
        }
        g.setFont(font);
        String text = look.words().say("map.km", look.words().number(barKm(), 2));
        g.drawString(text, (float) box.x, (float) (y - 7 * size));
    }

    private Rectangle2D.Double legend() {
        double widest = 0;
        for (String family : families) {
            widest = Math.max(widest, MapLabel.width(name(family), font));
        }
        for (int severity = 1; severity <= 5; severity++) {
            widest = Math.max(widest, MapLabel.width(look.words().say("map.severity." + severity), font));
        }
        double width = widest + (2 * PAD + 22) * size;
        double height = (families.size() + 5) * ROW * size + (2 * PAD + 26) * size;
        return new Rectangle2D.Double(frame.width() - width - PAD * size, note().y - height - PAD * size, width, height);
    }

    private String name(String family) {
        Family known = codebook.families().get(family);
        return known == null ? family : known.names().in(look.words().language());
    }

    private void paintLegend(Graphics2D g) {
        Rectangle2D.Double box = legend();
        g.setColor(Palette.clear(look.palette().ground().page(), 0.9));
        g.fill(box);
        g.setColor(look.palette().ink().hairline());
        g.setStroke(new BasicStroke((float) (0.5 * size)));
        g.draw(box);
        double x = box.x + PAD * size;
        double y = box.y + PAD * size;
        y = head(g, "map.severity", x, y);
        for (int severity = 5; severity >= 1; severity--) {
            double across = (8 + 1.5 * severity) * size;
            row(g, x, y, look.words().say("map.severity." + severity));
            swatch(g, Symbol.OTHER, look.palette().beacon(severity), x + 8 * size, y + ROW * size / 2, across);
            y += ROW * size;
        }
        y = head(g, "map.kind", x, y);
        for (String family : families) {
            row(g, x, y, name(family));
            swatch(g, Symbol.of(family), look.palette().ink().quiet(), x + 8 * size, y + ROW * size / 2, 12 * size);
            y += ROW * size;
        }
    }

    private double head(Graphics2D g, String key, double x, double y) {
        g.setFont(Typeface.MEDIUM.at(10 * size));
        g.setColor(look.palette().ink().text());
        g.drawString(look.words().say(key), (float) x, (float) (y + 9.5 * size));
        return y + 13 * size;
    }

    private void row(Graphics2D g, double x, double y, String text) {
        g.setFont(font);
        g.setColor(look.palette().ink().text());
        g.drawString(text, (float) (x + 22 * size), (float) (y + ROW * size / 2 + 3.6 * size));
    }

    private static void swatch(Graphics2D g, Symbol symbol, Color color, double x, double y, double across) {
        g.setColor(color);
        g.fill(symbol.at(x, y, across));
    }
}
