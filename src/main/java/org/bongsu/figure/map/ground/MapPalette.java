package org.bongsu.figure.map.ground;

import java.awt.Color;
import org.bongsu.model.Theme;

/**
 * The colours of the map's ground in one theme: paper that recedes behind what happened on it.
 *
 * @param fills   of land and water
 * @param strokes of all lines
 * @param letters of all names
 */
public record MapPalette(Fills fills, Strokes strokes, Letters letters) {
    private static final MapPalette LIGHT = new MapPalette(
            new Fills(rgb(0xDFE8EC), rgb(0xD2DFE5), rgb(0xF0EDE5), rgb(0xFCFBF7)),
            new Strokes(rgb(0x8BA1AD), rgb(0xA39C8D), rgb(0xD3CDBF), rgb(0xB3C8D2), rgb(0x6A5A4C)),
            new Letters(rgb(0x36404A), rgb(0x666054), rgb(0x496474), rgb(0x6F5E4F)));
    private static final MapPalette DARK = new MapPalette(
            new Fills(rgb(0x161C23), rgb(0x1A222A), rgb(0x21262C), rgb(0x2B3138)),
            new Strokes(rgb(0x55636F), rgb(0x666B70), rgb(0x3D444C), rgb(0x3A4A56), rgb(0xA8977F)),
            new Letters(rgb(0xC9D0D7), rgb(0x909AA3), rgb(0x6E8CA5), rgb(0xAF9F88)));
    private static final MapPalette PRINT = new MapPalette(
            new Fills(rgb(0xEDF2F5), rgb(0xE0E9EE), rgb(0xF6F4EF), rgb(0xFFFFFF)),
            new Strokes(rgb(0x7C929E), rgb(0x958E80), rgb(0xCFC9BC), rgb(0xAAC2CD), rgb(0x5A4B3E)),
            new Letters(rgb(0x1E252B), rgb(0x6D6759), rgb(0x4B6B7E), rgb(0x66563F)));

    /** The sea, its rim along the coast, the neighbours' land, and that of the two Koreas. */
    public record Fills(Color sea, Color rim, Color abroad, Color home) { }

    /** Coasts, international borders, provinces, rivers, and the lines of the division. */
    public record Strokes(Color coast, Color border, Color province, Color river, Color division) { }

    /** Towns, countries and provinces, waters, and the lines of the division. */
    public record Letters(Color place, Color region, Color water, Color division) { }

    /** The colours of a theme. */
    public static MapPalette of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case PRINT -> PRINT;
        };
    }

    private static Color rgb(int value) {
        return new Color(value);
    }
}
