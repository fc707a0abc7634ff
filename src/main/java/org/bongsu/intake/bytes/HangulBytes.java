package org.bongsu.intake.bytes;

import java.util.BitSet;

/**
 * How much like Korean in two bytes (Unified Hangul Code, the superset of EUC-KR) a run of bytes looks.
 *
 * @param pairs    pairs of bytes that form a character
 * @param syllables those among them that are one of the 2,350 syllables of KS X 1001
 * @param extended those that are one of the other 8,822 syllables
 * @param frequent those that are one of the most frequent syllables of written Korean
 * @param broken   high bytes that start no pair
 */
record HangulBytes(int pairs, int syllables, int extended, int frequent, int broken) {
    private static final BitSet FREQUENT = commonest();

    static HangulBytes count(byte[] bytes, int limit) {
        int pairs = 0;
        int syllables = 0;
        int extended = 0;
        int frequent = 0;
        int broken = 0;
        int end = Math.min(bytes.length, limit);
        int i = 0;
        while (i < end) {
            int lead = bytes[i] & 0xFF;
            if (lead < 0x80) {
                i++;
                continue;
            }
            int trail = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
            if (lead >= 0xA1 && lead <= 0xFD && trail >= 0xA1 && trail <= 0xFE) {
                pairs++;
                if (lead >= 0xB0 && lead <= 0xC8) {
                    syllables++;
                    frequent += FREQUENT.get(lead << 8 | trail) ? 1 : 0;
                }
                i += 2;
            } else if (lead >= 0x81 && lead <= 0xC6 && extends949(trail)) {
                pairs++;
                extended++;
                i += 2;
            } else {
                broken++;
                i++;
            }
        }
        return new HangulBytes(pairs, syllables, extended, frequent, broken);
    }

    /** Whether it can only sensibly be read as Korean. */
    boolean korean() {
        return pairs > 0
                && broken * 50 <= pairs
                && (syllables + extended) * 10 >= pairs * 7
                && extended * 2 <= pairs
                && (pairs < 40 || frequent * 5 >= pairs);
    }

    private static boolean extends949(int trail) {
        return trail >= 0x41 && trail <= 0x5A || trail >= 0x61 && trail <= 0x7A || trail >= 0x81 && trail <= 0xFE;
    }

    private static BitSet commonest() {
        BitSet set = new BitSet();
        byte[] bytes = "이다의는에을가하고한로를은사지도대기서인자정시일어국해으제리전보부수아라나장상있과관주동성"
                .getBytes(CharacterSets.KOREAN);
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            set.set((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF);
        }
        return set;
    }
}
