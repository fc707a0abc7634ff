package org.bongsu.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is compared: one case, one width, composed, without the marks over Latin letters (so that Pyŏngyang is Pyongyang), and with one
 * sign each for hyphens and apostrophes.
 *
 * @param at where each character, and the end, stood in the text before; null when none has moved
 */
record Folded(String text, int @Nullable [] at) {
    private static final char COMPATIBLE_JAMO = '\u3130';
    private static final char COMPATIBLE_JAMO_END = '\u318F';

    static Folded of(String text) {
        if (Normalizer.isNormalized(text, Form.NFKC)) {
            char[] folded = new char[text.length()];
            for (int i = 0; i < folded.length; i++) {
                folded[i] = one(text.charAt(i));
            }
            return new Folded(new String(folded), null);
        }
        Builder folded = new Builder(text.length());
        int from = 0;
        while (from < text.length()) {
            int to = together(text, from);
            if (to == from + 1 && text.charAt(from) < 0x80) {
                folded.add(text.charAt(from), from);
            } else {
                String part = text.substring(from, to);
                // A jamo alone is a syllable that is being typed, and stays what it is.
                String normal = jamo(part.charAt(0)) ? part : Normalizer.normalize(part, Form.NFKC);
                for (int i = 0; i < normal.length(); i++) {
                    folded.add(normal.charAt(i), from);
                }
            }
            from = to;
        }
        return folded.build(text.length());
    }

    /** A text that grows, and where each of its characters stood before. */
    private static final class Builder {
        private final StringBuilder text;
        private int[] at;

        Builder(int length) {
            text = new StringBuilder(length);
            at = new int[length + 1];
        }

        void add(char c, int before) {
            if (text.length() + 1 >= at.length) {
                at = Arrays.copyOf(at, at.length + at.length / 2 + 1);
            }
            at[text.length()] = before;
            text.append(one(c));
        }

        Folded build(int end) {
            at = Arrays.copyOf(at, text.length() + 1);
            at[text.length()] = end;
            return new Folded(text.toString(), at);
        }
    }

    /** Where a character of the folded text stood before. */
    int before(int offset) {
        return at == null ? offset : at[offset];
    }

    /** The end of the characters that may be composed into one. */
    private static int together(String text, int from) {
        int to = text.offsetByCodePoints(from, 1);
        while (to < text.length() && joins(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean joins(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c >= '\u1160' && c <= '\u11FF';
    }

    private static boolean jamo(char c) {
        return c > COMPATIBLE_JAMO && c < COMPATIBLE_JAMO_END;
    }

    private static char one(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
        }
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u00AD', '\u2212' -> '-';
            case '\u2018', '\u2019', '\u02BC', '\u02BB', '\u00B4', '\u2032' -> '\'';
            case 'ø', 'Ø' -> 'o';
            case 'đ', 'Đ' -> 'd';
            case 'ł', 'Ł' -> 'l';
            default -> c < 0x250 || c >= 0x1E00 && c < 0x1F00 ? bare(c) : Character.toLowerCase(c);
        };
    }

    private static char bare(char c) {
        String apart = Normalizer.normalize(String.valueOf(c), Form.NFD);
        return Character.toLowerCase(apart.charAt(0));
    }
}
