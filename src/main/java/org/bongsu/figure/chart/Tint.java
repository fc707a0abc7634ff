package org.bongsu.figure.chart;

import java.awt.Color;
import org.bongsu.figure.Look;
import org.bongsu.model.Theme;

/**
 * A colour on a light ground (and on paper) and on a dark one.
 *
 * @param light sRGB as 0xRRGGBB
 * @param dark  sRGB as 0xRRGGBB
 */
public record Tint(int light, int dark) {
    Color in(Look look) {
        return new Color(look.theme() == Theme.DARK ? dark : light);
    }
}
