package org.bongsu.intake.text;

import java.text.Normalizer;
import java.util.List;

/** Takes out of words what no reader sees, and composes Hangul that came in pieces. */
public final class Cleaning {
    /** Embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX 9), and their ends. */
    private static final String TURNS = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    private static final List<String> NAMES = List.of("[LRE]", "[RLE]", "[PDF]", "[LRO]", "[RLO]", "[LRI]", "[RLI]", "[FSI]", "[PDI]");
    private static final int OPENING = 90;

    private Cleaning() { }

    /**
     * A text of several lines, composed (NFC), without control characters other than tab and line feed, soft hyphens, zero-width
     * spaces, byte order marks and noncharacters; halves of characters become U+FFFD.
     */
    public static String text(String text) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder seen = new StringBuilder(composed.length());
        composed.codePoints().filter(c -> !isUnseen(c)).forEach(c -> seen.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
        return seen.toString();
    }

    /**
     * A line: as {@link #text}, with single spaces and without what joins letters unseen. What turns the direction of writing, and can make a
     * name look like another, turns nothing any more and stands there by its name, {@code [RLO]} for instance.
     */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (TURNS.indexOf(c) >= 0) {
                line.append(NAMES.get(TURNS.indexOf(c)));
            } else if (!joins(c)) {
                line.append(c);
            }
        }
        return text(line.toString()).strip();
    }

    /** The first words of a text, to stand for a title that it does not have. */
    public static String opening(String text) {
        int end = text.indexOf('\n');
        int limit = Math.min(end < 0 ? text.length() : end, 4 * OPENING);
        String line = line(text.substring(0, limit));
        if (line.length() <= OPENING) {
            return line;
        }
        int space = line.lastIndexOf(' ', OPENING);
        return line.substring(0, space > OPENING / 2 ? space : OPENING) + "…";
    }

    /** Whether a character of the most frequent scripts needs no second look. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || c > 0xA0 && c < 0x300 && c != 0xAD || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0x4E00 && c <= 0x9FFF || c >= 0x2010 && c <= 0x2027 || c >= 0x3001 && c <= 0x3029;
    }

    private static boolean isUnseen(int c) {
        return c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c <= 0x9F || c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF
                || c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' && c != 0 || c == 0xA0 || c >= 0x2000 && c <= 0x200A || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F
                || c == 0x3000;
    }

    private static boolean joins(char c) {
        return c == 0x61C || c >= 0x200C && c <= 0x200F || c >= 0x206A && c <= 0x206F;
    }
}
