package org.bongsu.figure.map.ground;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import org.bongsu.figure.Palette;
import org.bongsu.model.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written on figures can be read on all that it may stand on: 4.5 to 1, by WCAG 2.2. */
class MapPaletteTest {
    private static final double TEXT = 4.5;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void namesOnTheMapStandOutFromLandAndSea(Theme theme) {
        MapPalette palette = MapPalette.of(theme);
        MapPalette.Fills on = palette.fills();
        List<Color> all = List.of(on.sea(), on.rim(), on.abroad(), on.home());
        for (Color letters : List.of(palette.letters().place(), palette.letters().region(), palette.letters().division())) {
            all.forEach(ground -> readable(letters, ground));
        }
        List.of(on.sea(), on.rim()).forEach(ground -> readable(palette.letters().water(), ground));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsOfChartsAndTimelineStandOutFromTheirPage(Theme theme) {
        Palette palette = Palette.of(theme);
        for (Color ink : List.of(palette.ink().text(), palette.ink().quiet(), palette.ink().accent())) {
            List.of(palette.ground().page(), palette.ground().land(), palette.ground().sea()).forEach(ground -> readable(ink, ground));
        }
    }

    private static void readable(Color ink, Color ground) {
        double contrast = contrast(ink, ground);
        assertTrue(contrast >= TEXT, () -> "%06x on %06x: %.2f".formatted(ink.getRGB() & 0xFFFFFF, ground.getRGB() & 0xFFFFFF, contrast));
    }

    private static double contrast(Color one, Color two) {
        double a = luminance(one);
        double b = luminance(two);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed() / 255.0) + 0.7152 * linear(c.getGreen() / 255.0) + 0.0722 * linear(c.getBlue() / 255.0);
    }

    private static double linear(double v) {
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
}
