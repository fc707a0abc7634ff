package org.bongsu.codebook;

import java.util.Locale;
import java.util.Optional;
import org.bongsu.model.Theme;

/**
 * A colour for each ground.
 *
 * @param light on a light ground and on paper, sRGB as 0xRRGGBB
 * @param dark  on a dark ground, sRGB as 0xRRGGBB
 */
public record Colors(int light, int dark) {
    public Colors {
        if ((light | dark) >>> 24 != 0) {
            throw new IllegalArgumentException("a colour is 0xRRGGBB");
        }
    }

    /** The colour in a theme, sRGB as 0xRRGGBB. */
    public int in(Theme theme) {
        return theme == Theme.DARK ? dark : light;
    }

    /** A colour as it is written: {@code #41348C}. */
    public static String written(int rgb) {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }

    /** The colour of six hexadecimal digits behind a hash. */
    public static Optional<Integer> read(String hex) {
        return hex.matches("#[0-9A-Fa-f]{6}") ? Optional.of(Integer.parseInt(hex.substring(1), 16)) : Optional.empty();
    }
}
