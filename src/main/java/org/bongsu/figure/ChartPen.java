package org.bongsu.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.model.Theme;

/**
 * Sets text and rules lines in the house style. Text is measured by the font itself, never by the surface, so that a
 * figure is laid out the same on the screen, in SVG and in PDF.
 */
public final class ChartPen {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final double PAPER = 7.5;
    private static final double SCREEN = 10.5;
    private static final String CUT = "…";

    private final Theme theme;
    private final Typeface face;
    private final double size;

    public ChartPen(Theme theme) {
        this(theme, Typeface.REGULAR, theme == Theme.PRINT ? PAPER : SCREEN);
    }

    private ChartPen(Theme theme, Typeface face, double size) {
        this.theme = theme;
        this.face = face;
        this.size = size;
    }

    /** The same in another weight. */
    public ChartPen in(Typeface other) {
        return new ChartPen(theme, other, size);
    }

    /** The same at another size, as a share of this one. */
    public ChartPen times(double factor) {
        return new ChartPen(theme, face, size * factor);
    }

    /** The size of its text in units of the surface. */
    public double size() {
        return size;
    }

    /** From the baseline to the middle of capitals and Hangul. */
    public double middle() {
        return size * 0.36;
    }

    public double width(String text) {
        return text.isEmpty() ? 0 : face.at(size).getStringBounds(text, EXACT).getWidth();
    }

    /** Text that is no wider than a room, cut with an ellipsis; empty where not even that fits. */
    public String fitted(String text, double room) {
        if (width(text) <= room) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int mid = (low + high + 1) / 2;
            if (width(text.substring(0, mid).stripTrailing() + CUT) <= room) {
                low = mid;
            } else {
                high = mid - 1;
            }
        }
        if (low > 0 && Character.isHighSurrogate(text.charAt(low - 1))) {
            low--;
        }
        return low == 0 ? "" : text.substring(0, low).stripTrailing() + CUT;
    }

    /** Text in lines no wider than a room, broken at spaces; a word that is wider stands alone. */
    public List<String> lines(String text, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && width(line + " " + word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Text with its baseline from x, y. */
    public void left(Graphics2D g, Color color, String text, double x, double y) {
        if (!text.isEmpty()) {
            g.setColor(color);
            g.setFont(face.at(size));
            g.drawString(text, (float) x, (float) y);
        }
    }

    /** Text that ends at x. */
    public void right(Graphics2D g, Color color, String text, double x, double y) {
        left(g, color, text, x - width(text), y);
    }

    /** Text with its middle at x. */
    public void centred(Graphics2D g, Color color, String text, double x, double y) {
        left(g, color, text, x - width(text) / 2, y);
    }

    /** Text on a patch of the ground's colour, so that it reads over marks. */
    public void patched(Graphics2D g, Color color, Color ground, String text, double x, double y) {
        g.setColor(Palette.clear(ground, 0.86));
        g.fill(new Rectangle2D.Double(x - 2, y - size * 0.95, width(text) + 4, size * 1.3));
        left(g, color, text, x, y);
    }

    /** The outline of text, for what must not depend on fonts. */
    public Shape outline(String text, double x, double y) {
        GlyphVector glyphs = face.at(size).createGlyphVector(EXACT, text);
        return glyphs.getOutline((float) x, (float) y);
    }

    /** The width of the finest line: one pixel on the screen, half a point on paper. */
    public double hair() {
        return theme == Theme.PRINT ? 0.4 : 0.8;
    }

    /** A level hairline. */
    public void rule(Graphics2D g, Color color, double x0, double x1, double y) {
        line(g, color, hair(), x0, snapped(y), x1, snapped(y));
    }

    /** An upright hairline. */
    public void pole(Graphics2D g, Color color, double x, double y0, double y1) {
        line(g, color, hair(), snapped(x), y0, snapped(x), y1);
    }

    public void line(Graphics2D g, Color color, double width, double x0, double y0, double x1, double y1) {
        g.setColor(color);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(x0, y0, x1, y1));
    }

    /** Slanting lines over an area: no data. They stand still while the area grows. */
    public void hatch(Graphics2D g, Color color, Rectangle2D area) {
        double gap = size * 0.55;
        Path2D lines = new Path2D.Double();
        double rise = area.getHeight();
        for (double x = Math.floor((area.getMinX() - rise) / gap) * gap; x < area.getMaxX(); x += gap) {
            double from = Math.max(x, area.getMinX());
            double to = Math.min(x + rise, area.getMaxX());
            if (to > from) {
                lines.moveTo(from, area.getMaxY() - (from - x));
                lines.lineTo(to, area.getMaxY() - (to - x));
            }
        }
        g.setColor(color);
        g.setStroke(new BasicStroke((float) hair()));
        g.draw(lines);
    }

    /** Smooth edges, exact places. */
    public static void prepare(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private double snapped(double at) {
        return theme == Theme.PRINT ? at : Math.floor(at) + 0.5;
    }
}
