package org.bongsu.intake.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes out of words what no reader sees, and composes Hangul that came in pieces. */
public final class Cleaning {
    /** Controls other than tab and line feed, soft hyphens, zero-width space, byte order marks, noncharacters. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u00AD\\u200B\\u2060\\uFEFF\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]|[\\x{1FFFE}\\x{1FFFF}\\x{10FFFE}\\x{10FFFF}]");
    /** What changes the direction of writing or joins letters: it can make a title read as something else. */
    private static final Pattern DIRECTION = Pattern.compile("[\\u061C\\u200C-\\u200F\\u202A-\\u202E\\u2066-\\u206F]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+");
    private static final Pattern LONE = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    private static final int OPENING = 90;

    private Cleaning() { }

    /** A text of several lines. */
    public static String text(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        return LONE.matcher(UNSEEN.matcher(composed).replaceAll("")).replaceAll("\uFFFD");
    }

    /** A line: as {@link #text}, without controls of direction and with single spaces. */
    public static String line(String text) {
        return SPACE.matcher(DIRECTION.matcher(text(SPACE.matcher(text).replaceAll(" "))).replaceAll("")).replaceAll(" ").strip();
    }

    /** The first words of a text, to stand for a title that it does not have. */
    public static String opening(String text) {
        int end = text.indexOf('\n');
        String line = line(end < 0 ? text : text.substring(0, end));
        if (line.length() <= OPENING) {
            return line;
        }
        int space = line.lastIndexOf(' ', OPENING);
        return line.substring(0, space > OPENING / 2 ? space : OPENING) + "…";
    }
}
