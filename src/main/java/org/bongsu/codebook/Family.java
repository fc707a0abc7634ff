package org.bongsu.codebook;

import org.bongsu.model.Theme;

/**
 * A family of types, such as all launches.
 *
 * <p>The colours of the families that Bongsu comes with run from dark to light on a light ground (from light to dark on a
 * dark one), in the codebook's order, so that they stay apart in grey and for colour-blind eyes.
 *
 * @param symbol one of {@link Codebook#SYMBOLS}
 */
public record Family(String key, Type.Names names, String symbol, Colors colors) {
    /** Its colour in a theme, sRGB as 0xRRGGBB. */
    public int color(Theme theme) {
        return colors.in(theme);
    }
}
