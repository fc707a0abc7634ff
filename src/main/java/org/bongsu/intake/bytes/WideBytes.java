package org.bongsu.intake.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds UTF-16 without a byte order mark, by the zero bytes of its spaces and Latin letters. */
final class WideBytes {
    private static final int SAMPLE = 1 << 14;
    private static final int FEWEST = 8;

    private WideBytes() { }

    static @Nullable Charset find(byte[] bytes) {
        int units = Math.min(bytes.length, SAMPLE) / 2;
        int little = 0;
        int big = 0;
        int narrow = 0;
        for (int i = 0; i < units; i++) {
            byte first = bytes[2 * i];
            byte second = bytes[2 * i + 1];
            little += second == 0 && first > 0 ? 1 : 0;
            narrow += printable(first) && printable(second) ? 1 : 0;
            big += first == 0 && second > 0 ? 1 : 0;
        }
        if (units < FEWEST || (little + big) * 20 < units || narrow * 3 > units) {
            return null;
        }
        Charset charset = little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return readable(new String(bytes, 0, units * 2, charset)) ? charset : null;
    }

    private static boolean printable(byte b) {
        return b >= ' ' && b < 0x7F;
    }

    /** Whether nearly all of it is letters, marks and spaces that texts are made of. */
    private static boolean readable(String text) {
        long odd = text.chars().filter(c -> c == 0 || c == 0xFFFD || c >= 0xE000 && c < 0xF900 || !Character.isDefined(c)).count();
        return odd * 20 <= text.length();
    }
}
