package org.bongsu.figure;

import java.awt.Color;
import java.util.Arrays;
import org.bongsu.model.Theme;

/** The colours of figures in one theme; beacons and families keep their order of lightness in grey. */
public final class Palette {
    private static final Palette LIGHT = new Palette(
            new Ground(rgb(0xFFFFFF), rgb(0xF6F4EE), rgb(0xDDE6EA), rgb(0xC9C4B6)),
            new Ink(rgb(0x1B2430), rgb(0x5A6673), rgb(0xC8CED4), rgb(0x1F5FA8)),
            new int[] {0x6E8296, 0xE0A526, 0xD9741F, 0xBF3A26, 0x7A1222});
    private static final Palette DARK = new Palette(
            new Ground(rgb(0x14181D), rgb(0x22272D), rgb(0x171E26), rgb(0x4A525B)),
            new Ink(rgb(0xE6EAEE), rgb(0x9AA5B1), rgb(0x3A434D), rgb(0x6FB1F2)),
            new int[] {0x8CA0B5, 0xF0BC4A, 0xF08C3A, 0xEE5F49, 0xE2304C});
    private static final Palette PRINT = new Palette(
            new Ground(rgb(0xFFFFFF), rgb(0xFAF9F6), rgb(0xECF1F4), rgb(0xB9B5AA)),
            new Ink(rgb(0x000000), rgb(0x4A4A4A), rgb(0xB8B8B8), rgb(0x1B4F8C)),
            new int[] {0x6E8296, 0xE0A526, 0xD9741F, 0xBF3A26, 0x7A1222});

    /** The surfaces: page, land, sea, and the lines between them. */
    public record Ground(Color page, Color land, Color sea, Color border) { }

    /** What is written and ruled: text, quiet text, hairlines, and the one accent. */
    public record Ink(Color text, Color quiet, Color hairline, Color accent) { }

    private final Ground ground;
    private final Ink ink;
    private final Color[] beacons;

    private Palette(Ground ground, Ink ink, int[] beacons) {
        this.ground = ground;
        this.ink = ink;
        this.beacons = Arrays.stream(beacons).mapToObj(Palette::rgb).toArray(Color[]::new);
    }

    /** The palette of a theme. */
    public static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case PRINT -> PRINT;
        };
    }

    public Ground ground() {
        return ground;
    }

    public Ink ink() {
        return ink;
    }

    /** The colour of a severity, 1 to 5. */
    public Color beacon(int severity) {
        return beacons[Math.clamp(severity, 1, 5) - 1];
    }

    /** A colour with another opacity, 0 to 1. */
    public static Color clear(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(opacity * 255));
    }

    private static Color rgb(int value) {
        return new Color(value);
    }
}
