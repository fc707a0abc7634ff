package org.bongsu.figure;

import java.awt.Color;

/** Arithmetic on whole pixels, two channels at a time. */
public final class Blend {
    private static final int EVEN = 0x00FF00FF;

    private Blend() { }

    /** A premultiplied colour over another one. */
    public static int over(int below, int above) {
        int rest = 255 - (above >>> 24);
        return above + faded(below, rest);
    }

    /** A premultiplied colour at so many 255ths of its strength. */
    public static int faded(int color, int share) {
        int even = (color & EVEN) * share + 0x00800080;
        int odd = (color >>> 8 & EVEN) * share + 0x00800080;
        even = even + (even >>> 8 & EVEN) >>> 8 & EVEN;
        odd = odd + (odd >>> 8 & EVEN) >>> 8 & EVEN;
        return odd << 8 | even;
    }

    /** Between two colours, so many 256ths of the way to the second. */
    public static int between(int a, int b, int way) {
        int rest = 256 - way;
        int even = (a & EVEN) * rest + (b & EVEN) * way >>> 8 & EVEN;
        int odd = (a >>> 8 & EVEN) * rest + (b >>> 8 & EVEN) * way & 0xFF00FF00;
        return odd | even;
    }

    /** A colour at an opacity from 0 to 1. */
    public static int premultiplied(Color color, double opacity) {
        return (int) Math.round(opacity * 255) << 24 | (int) Math.round(color.getRed() * opacity) << 16
                | (int) Math.round(color.getGreen() * opacity) << 8 | (int) Math.round(color.getBlue() * opacity);
    }
}
