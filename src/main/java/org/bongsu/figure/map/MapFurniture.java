package org.bongsu.figure.map;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.codebook.Codebook;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;
import org.bongsu.figure.PlateChoice;
import org.bongsu.figure.Typeface;
import org.bongsu.figure.map.ground.MapPalette;
import org.bongsu.figure.map.marks.MapMark;
import org.bongsu.figure.map.names.MapLabel;
import org.bongsu.figure.map.plane.MapFrame;
import org.bongsu.gazetteer.Basemap;

/** What a map on paper carries with it: scale, legend, sources, and what its names do not say. */
final class MapFurniture {
    private static final double PAD = 10;
    private static final double LINE = 12;
    private static final double WIDEST_BAR = 130;

    private final MapFrame frame;
    private final Look look;
    private final double size;
    private final MapLegend legend;
    private final PlateChoice.Parts parts;

    MapFurniture(MapFrame frame, Look look, double size, Codebook codebook, List<MapMark> marks, PlateChoice.Parts parts) {
        this.frame = frame;
        this.look = look;
        this.size = size;
        this.parts = parts;
        legend = new MapLegend(look, size, codebook, marks.stream().filter(m -> frame.bounds(0).contains(m.at())).toList());
        Rectangle2D.Double bar = bar();
        legend.place(new Rectangle2D.Double(PAD * size, PAD * size, frame.width() - 2 * PAD * size,
                note().y - 2 * PAD * size), bar, Basemap.load().places().stream().filter(p -> p.rank() <= 3).map(p -> frame.xy(p.at())).toList());
    }

    MapLegend legend() {
        return legend;
    }

    /** The room that it takes. */
    List<Rectangle2D> boxes() {
        List<Rectangle2D> boxes = new ArrayList<>(List.of(note()));
        if (parts.scale()) {
            boxes.add(bar());
        }
        if (parts.legend() && !legend.empty()) {
            boxes.add(legend.box());
        }
        return boxes;
    }

    void paint(Graphics2D g) {
        paintNote(g);
        if (parts.scale()) {
            paintBar(g);
        }
        if (parts.legend() && !legend.empty()) {
            legend.paint(g);
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : (look.words().say("map.made.with") + " " + look.words().say("map.no.endorsement")).split(" ")) {
            if (!line.isEmpty() && MapLabel.width(line + " " + word, small()) > frame.width() - 2 * PAD * size) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private Font small() {
        return Typeface.REGULAR.at(9 * size);
    }

    private Rectangle2D.Double note() {
        double height = (lines().size() * LINE + 7) * size;
        return new Rectangle2D.Double(0, frame.height() - height, frame.width(), height);
    }

    private void paintNote(Graphics2D g) {
        Rectangle2D.Double box = note();
        g.setColor(Palette.clear(look.palette().ground().page(), 0.9));
        g.fill(box);
        g.setFont(small());
        g.setColor(look.palette().ink().quiet());
        double y = box.y;
        for (String line : lines()) {
            y += LINE * size;
            g.drawString(line, (float) (PAD * size), (float) y);
        }
    }

    /** The longest round length that fits, in kilometres on the ground in the middle of the map. */
    private double barKm() {
        double most = WIDEST_BAR * size * frame.scale();
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        return power * (most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1);
    }

    private Rectangle2D.Double bar() {
        double width = frame.ground(barKm());
        return new Rectangle2D.Double(PAD * size, note().y - 32 * size, width + 8 * size, 28 * size);
    }

    private void paintBar(Graphics2D g) {
        Rectangle2D.Double box = bar();
        double y = box.y + 22 * size;
        double end = box.x + box.width - 8 * size;
        String text = look.words().say("map.km", look.words().number(barKm(), 2));
        MapLabel label = new MapLabel(text, Typeface.REGULAR.at(10 * size), AffineTransform.getTranslateInstance(box.x, y - 7 * size),
                look.palette().ink().text(), Palette.clear(MapPalette.of(look.theme()).fills().home(), 0.75));
        g.setColor(Palette.clear(MapPalette.of(look.theme()).fills().home(), 0.75));
        g.setStroke(new BasicStroke((float) (3 * size), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        rule(g, box.x, end, y);
        g.setColor(look.palette().ink().text());
        g.setStroke(new BasicStroke((float) size));
        rule(g, box.x, end, y);
        label.paint(g, 0);
    }

    private void rule(Graphics2D g, double start, double end, double y) {
        g.draw(new Line2D.Double(start, y, end, y));
        for (double x : new double[] {start, (start + end) / 2, end}) {
            g.draw(new Line2D.Double(x, y - 4 * size, x, y));
        }
    }
}
