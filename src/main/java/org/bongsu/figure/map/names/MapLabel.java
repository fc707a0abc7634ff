package org.bongsu.figure.map.names;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A name set on the map.
 *
 * @param at   where its baseline starts, and how it turns there
 * @param halo the colour around its letters, or null for none
 */
public record MapLabel(String text, Font font, AffineTransform at, Color color, @Nullable Color halo) {
    /** Text measures the same for screen and paper. */
    static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final int KEPT = 4000;
    private static final int SPRITES_KEPT = 1000;
    private static final Map<String, Letters> LETTERS = new ConcurrentHashMap<>();
    private static final Map<MapLabel, Sprite> SPRITES = new ConcurrentHashMap<>();
    private static final double PAD = 1.5;

    /** The outline of a text, and its measures. */
    private record Letters(Shape outline, double width, double ascent, double descent) { }

    private static Letters letters(String text, Font font) {
        if (LETTERS.size() > KEPT) {
            LETTERS.clear();
        }
        return LETTERS.computeIfAbsent(text + "|" + font.hashCode() + "|" + font.getSize2D(), key -> {
            TextLayout layout = new TextLayout(text, font, MEASURE);
            Shape outline = layout.getOutline(null);
            Rectangle2D bounds = outline.getBounds2D();
            return new Letters(outline, layout.getAdvance(), -bounds.getMinY(), bounds.getMaxY());
        });
    }

    /** How wide a text is. */
    public static double width(String text, Font font) {
        return letters(text, font).width;
    }

    /** How far the letters of a text reach above its baseline. */
    public static double ascent(String text, Font font) {
        return letters(text, font).ascent;
    }

    /** The room that it takes on the surface. */
    public Rectangle2D box() {
        Letters l = letters(text, font);
        return at.createTransformedShape(new Rectangle2D.Double(-PAD, -l.ascent - PAD, l.width + 2 * PAD,
                l.ascent + l.descent + 2 * PAD)).getBounds2D();
    }

    /**
     * Draws the halo as an outline and the name itself as text, so that it can be searched on paper.
     *
     * @param pixels of the surface for one of its units, when level names may be stamped as pixels; else 0
     */
    public void paint(Graphics2D g, double pixels) {
        if (pixels > 0) {
            stamp(g, pixels);
            return;
        }
        AffineTransform before = g.getTransform();
        g.transform(at);
        write(g);
        g.setTransform(before);
    }

    private void write(Graphics2D g) {
        if (halo != null) {
            g.setColor(halo);
            g.setStroke(new BasicStroke(font.getSize2D() * 0.24f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(letters(text, font).outline);
        }
        g.setColor(color);
        g.setFont(font);
        g.drawString(text, 0f, 0f);
    }

    /** A name as pixels, its baseline starting so many of them from the corner. */
    private record Sprite(BufferedImage image, int x, int y) { }

    /** On screen a name is drawn once and then stamped, at whole pixels. */
    private void stamp(Graphics2D g, double pixels) {
        if (SPRITES.size() > SPRITES_KEPT) {
            SPRITES.clear();
        }
        AffineTransform turned = new AffineTransform(rounded(at.getScaleX()) * pixels, rounded(at.getShearY()) * pixels,
                rounded(at.getShearX()) * pixels, rounded(at.getScaleY()) * pixels, 0, 0);
        Sprite sprite = SPRITES.computeIfAbsent(new MapLabel(text, font, turned, color, halo), key -> {
            Letters l = letters(text, font);
            double pad = 3 * PAD;
            Rectangle2D box = key.at.createTransformedShape(new Rectangle2D.Double(-pad, -l.ascent - pad, l.width + 2 * pad,
                    l.ascent + l.descent + 2 * pad)).getBounds2D();
            int x = (int) Math.ceil(-box.getX());
            int y = (int) Math.ceil(-box.getY());
            BufferedImage image = new BufferedImage(x + (int) Math.ceil(box.getMaxX()), y + (int) Math.ceil(box.getMaxY()), BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D on = image.createGraphics();
            on.setRenderingHints(g.getRenderingHints());
            on.translate(x, y);
            on.transform(key.at);
            write(on);
            on.dispose();
            return new Sprite(image, x, y);
        });
        AffineTransform before = g.getTransform();
        Point2D start = before.transform(new Point2D.Double(at.getTranslateX(), at.getTranslateY()), null);
        g.setTransform(new AffineTransform());
        g.drawImage(sprite.image, (int) Math.round(start.getX()) - sprite.x, (int) Math.round(start.getY()) - sprite.y, null);
        g.setTransform(before);
    }

    private static double rounded(double turn) {
        return Math.rint(turn * 512) / 512;
    }
}
