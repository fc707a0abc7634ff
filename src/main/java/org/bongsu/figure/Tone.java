package org.bongsu.figure;

import java.awt.Color;

/** How light colours are, and what can be told from what (WCAG 2.2: relative luminance and contrast). */
public final class Tone {
    /** What can be told from its ground by itself. */
    private static final double TOLD = 3;
    private static final double DARKER = 0.88;

    private Tone() { }

    /** The contrast of two colours, 1 to 21. */
    public static double contrast(Color one, Color two) {
        double a = luminance(one);
        double b = luminance(two);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The colour itself where it can be told from the ground, else the same hue as much darker or lighter as it takes. */
    public static Color edge(Color fill, Color ground) {
        boolean darken = luminance(ground) > 0.3;
        Color edge = new Color(fill.getRed(), fill.getGreen(), fill.getBlue());
        for (int i = 0; i < 30 && contrast(edge, ground) < TOLD; i++) {
            edge = darken ? new Color(part(edge.getRed()), part(edge.getGreen()), part(edge.getBlue()))
                    : new Color(255 - part(255 - edge.getRed()), 255 - part(255 - edge.getGreen()), 255 - part(255 - edge.getBlue()));
        }
        return edge;
    }

    /** Black or white, whichever reads better on a colour. */
    public static Color on(Color fill) {
        return contrast(fill, Color.WHITE) >= contrast(fill, Color.BLACK) ? Color.WHITE : Color.BLACK;
    }

    private static int part(int value) {
        return (int) (value * DARKER);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int value) {
        double c = value / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
