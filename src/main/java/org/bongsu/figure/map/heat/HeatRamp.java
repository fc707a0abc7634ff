package org.bongsu.figure.map.heat;

import java.awt.Color;
import org.bongsu.figure.Blend;
import org.bongsu.model.Theme;

/**
 * The colours of density: evenly spaced steps of lightness in Oklab (Ottosson 2020), from the paper's side towards what stands out
 * from it, on a logarithmic scale of two decades.
 */
public final class HeatRamp {
    private static final int STEPS = 255;
    /** The scale ends at this share of the highest density; below, nothing is drawn. */
    private static final double DECADES = 2;
    private static final double FAINT = 0.25;
    private static final double FULL = 0.88;
    /** Over which share of the scale colours become as opaque as they get. */
    private static final double RISE = 0.35;

    private final Theme theme;

    /** The ramp of a theme. */
    public HeatRamp(Theme theme) {
        this.theme = theme;
    }

    int steps() {
        return STEPS;
    }

    /** The density at which the scale starts. */
    public double least(double most) {
        return most * Math.pow(10, -DECADES);
    }

    /** Where on the scale a density lies: 0 for its start or less, 1 for its end. */
    public double position(double density, double most) {
        return density <= least(most) ? 0 : 1 + Math.log10(density / most) / DECADES;
    }

    /** The density at a place of the scale. */
    public double density(double position, double most) {
        return most * Math.pow(10, DECADES * (position - 1));
    }

    /** Premultiplied colours from the start of the scale to its end. */
    int[] colors() {
        int[] colors = new int[STEPS + 1];
        for (int i = 1; i <= STEPS; i++) {
            double share = i / (double) STEPS;
            colors[i] = Blend.premultiplied(color(share), FAINT + (FULL - FAINT) * Math.min(1, share / RISE));
        }
        return colors;
    }

    /** The colour at a place of the scale, opaque. */
    public Color color(double share) {
        boolean dark = theme == Theme.DARK;
        double light = dark ? 0.36 + 0.58 * share : 0.93 - 0.6 * share;
        double hue = Math.toRadians(dark ? 20 + 85 * share : 100 - 80 * share);
        double chroma = dark ? 0.10 + 0.09 * Math.sin(Math.PI * share) : 0.07 + 0.12 * Math.sin(Math.PI * Math.min(1, share * 0.85));
        return oklab(light, chroma * Math.cos(hue), chroma * Math.sin(hue));
    }

    /** From Oklab to sRGB, by the matrices of its author. */
    private static Color oklab(double lightness, double a, double b) {
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new Color(channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static int channel(double linear) {
        double c = Math.clamp(linear, 0, 1);
        return (int) Math.round(255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055));
    }
}
