package org.bongsu.intake.bytes;

import java.nio.charset.Charset;
import java.util.List;

/** Tells the remaining character sets apart: what neither UTF-8 nor Korean explains. */
final class OtherBytes {
    private static final List<Charset> EAST_ASIAN = List.of(CharacterSets.JAPANESE_UNIX, CharacterSets.JAPANESE,
            CharacterSets.CHINESE, CharacterSets.TAIWANESE);

    private OtherBytes() { }

    /** Whether the bytes can be read in the set that their label names. */
    static boolean fits(byte[] bytes, Charset label, int sample) {
        String text = new String(bytes, 0, Math.min(bytes.length, sample), label);
        long high = text.chars().filter(c -> c >= 0x80).count();
        long odd = text.chars().filter(c -> c == 0xFFFD || c >= 0x80 && c < 0xA0).count();
        boolean singleByte = label.newEncoder().maxBytesPerChar() <= 1;
        return odd * 50 <= high && !(singleByte && !isCyrillicOrGreek(text, high) && inRuns(bytes, sample));
    }

    static Charset find(byte[] bytes, int sample) {
        if (inRuns(bytes, sample)) {
            for (Charset charset : EAST_ASIAN) {
                if (reads(new String(bytes, 0, Math.min(bytes.length, sample), charset))) {
                    return charset;
                }
            }
            String cyrillic = new String(bytes, 0, Math.min(bytes.length, sample), CharacterSets.CYRILLIC);
            if (isCyrillicOrGreek(cyrillic, cyrillic.chars().filter(c -> c >= 0x80).count())) {
                return CharacterSets.CYRILLIC;
            }
        }
        return CharacterSets.WESTERN;
    }

    /** Japanese has kana, Chinese has ideographs from the common block and next to nothing else. */
    private static boolean reads(String text) {
        long high = text.chars().filter(c -> c >= 0x80).count();
        long bad = text.chars().filter(c -> c == 0xFFFD || c >= 0xE000 && c < 0xF900 || c >= 0xFF61 && c <= 0xFF9F).count();
        long kana = text.chars().filter(c -> c >= 0x3041 && c <= 0x30FF).count();
        long han = text.chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF || c >= 0x3000 && c <= 0x3003 || c >= 0xFF01 && c <= 0xFF5E).count();
        return bad * 50 <= high && (kana + han) * 10 >= high * 8;
    }

    private static boolean isCyrillicOrGreek(String text, long high) {
        long letters = text.chars().filter(c -> c >= 0x370 && c < 0x530 && Character.isLetter(c)).count();
        long lower = text.chars().filter(c -> c >= 0x370 && c < 0x530 && Character.isLowerCase(c)).count();
        return letters * 10 >= high * 8 && lower * 2 >= letters;
    }

    /** Whether high bytes come in words, as in scripts other than Latin, rather than one at a time. */
    private static boolean inRuns(byte[] bytes, int sample) {
        int high = 0;
        int runs = 0;
        int end = Math.min(bytes.length, sample);
        for (int i = 0; i < end; i++) {
            if (bytes[i] < 0) {
                high++;
                runs += i == 0 || bytes[i - 1] >= 0 ? 1 : 0;
            }
        }
        return high >= runs * 3 / 2 && high > 1;
    }
}
