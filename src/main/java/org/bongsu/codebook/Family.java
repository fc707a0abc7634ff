package org.bongsu.codebook;

import org.bongsu.model.Theme;

/**
 * A family of types, such as all launches.
 *
 * <p>The colours of all families run from dark to light on a light ground (from light to dark on a dark one), in the
 * codebook's order, so that they stay apart in grey and for colour-blind eyes.
 *
 * @param light its colour on a light ground and on paper, sRGB as 0xRRGGBB
 * @param dark  its colour on a dark ground, sRGB as 0xRRGGBB
 */
public record Family(String key, Type.Names names, int light, int dark) {
    /** Its colour in a theme, sRGB as 0xRRGGBB. */
    public int color(Theme theme) {
        return theme == Theme.DARK ? dark : light;
    }
}
