package org.bongsu.intake.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text that some bytes spell.
 *
 * @param text    with U+FFFD where bytes spell nothing
 * @param charset that it was read in
 */
public record Characters(String text, Charset charset) {
    private static final int SAMPLE = 1 << 18;

    /** Reads by byte order mark, by what the bytes can be, and by the label inside the file, which is believed only where the bytes agree. */
    public static Characters read(byte[] bytes) {
        Characters marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        Charset wide = WideBytes.find(bytes);
        if (wide != null) {
            return new Characters(new String(bytes, wide), wide);
        }
        Charset label = CharacterSets.declared(bytes);
        Charset charset = choose(bytes, label);
        return new Characters(new String(bytes, charset), charset);
    }

    private static @Nullable Characters byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return from(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return from(bytes, 4, Charset.forName("UTF-32LE"));
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return from(bytes, 4, Charset.forName("UTF-32BE"));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return from(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return from(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return null;
    }

    private static Characters from(byte[] bytes, int start, Charset charset) {
        return new Characters(new String(bytes, start, bytes.length - start, charset), charset);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset choose(byte[] bytes, @Nullable Charset label) {
        Charset shifted = escaped(bytes);
        if (shifted != null) {
            return shifted;
        }
        Utf8Bytes utf8 = Utf8Bytes.count(bytes);
        HangulBytes hangul = HangulBytes.count(bytes, SAMPLE);
        boolean short949 = CharacterSets.KOREAN.equals(label) && utf8.onlyTwoByte() && hangul.korean();
        if (utf8.likely() && !short949) {
            return StandardCharsets.UTF_8;
        }
        if (hangul.korean()) {
            return CharacterSets.KOREAN;
        }
        if (label != null && !label.equals(StandardCharsets.UTF_8) && OtherBytes.fits(bytes, label, SAMPLE)) {
            return label;
        }
        return OtherBytes.find(bytes, SAMPLE);
    }

    /** Seven-bit sets that announce themselves by an escape. */
    private static @Nullable Charset escaped(byte[] bytes) {
        int end = Math.min(bytes.length, SAMPLE) - 3;
        for (int i = 0; i < end; i++) {
            if (bytes[i] < 0) {
                return null;
            }
            if (bytes[i] == 0x1B && bytes[i + 1] == '$') {
                return Charset.forName(bytes[i + 2] == ')' && bytes[i + 3] == 'C' ? "ISO-2022-KR" : "ISO-2022-JP");
            }
        }
        return null;
    }
}
