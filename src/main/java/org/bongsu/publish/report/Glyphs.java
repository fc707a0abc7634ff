package org.bongsu.publish.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bongsu.figure.Typeface;

/** Measures and sets text in Pretendard; what it has no glyph for, such as Hanja and emoji, is drawn as shapes of a font that the machine has. */
final class Glyphs {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final float UNIT = 1000;
    private static final Font OTHER = new Font(Font.DIALOG, Font.PLAIN, 1).deriveFont(UNIT);

    private final Map<Typeface, Map<Integer, Double>> advances = new EnumMap<>(Typeface.class);

    /** The width of a text at a size. */
    double width(String text, Typeface face, double size) {
        Map<Integer, Double> known = advances.computeIfAbsent(face, f -> new HashMap<>());
        double sum = 0;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            sum += known.computeIfAbsent(c, character -> advance(character, face));
            i += Character.charCount(c);
        }
        return sum * size;
    }

    private static double advance(int character, Typeface face) {
        Font font = face.at(UNIT);
        return (font.canDisplay(character) ? font : OTHER).getStringBounds(Character.toString(character), EXACT).getWidth() / UNIT;
    }

    /** Sets a text that begins at a point of the baseline. */
    void draw(Graphics2D g, String text, Typeface face, double size, Color color, double x, double baseline) {
        Font font = face.at(size);
        g.setColor(color);
        double at = x;
        for (String part : parts(text, font)) {
            if (font.canDisplay(part.codePointAt(0))) {
                g.setFont(font);
                g.drawString(part, (float) at, (float) baseline);
            } else {
                g.fill(OTHER.deriveFont((float) size).createGlyphVector(EXACT, part).getOutline((float) at, (float) baseline));
            }
            at += width(part, face, size);
        }
    }

    /** Runs of characters that the font has, and of those that it has not. */
    private static List<String> parts(String text, Font font) {
        if (font.canDisplayUpTo(text) < 0) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        boolean before = true;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            boolean can = font.canDisplay(c);
            if (i > from && can != before) {
                parts.add(text.substring(from, i));
                from = i;
            }
            before = can;
            i += Character.charCount(c);
        }
        parts.add(text.substring(from));
        return parts;
    }
}
