package org.bongsu.view.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where words stand in a text, whatever their case. */
final class Hits {
    private static final int MOST = 9_999;

    private Hits() { }

    /** The offsets of the words in the text, in order. */
    static List<Integer> of(String text, String words) {
        List<Integer> found = new ArrayList<>();
        // Each character by itself, so that offsets in the lowered text are those of the text.
        String in = lower(text);
        String sought = lower(words);
        int at = sought.isBlank() ? -1 : in.indexOf(sought);
        while (at >= 0 && found.size() < MOST) {
            found.add(at);
            at = in.indexOf(sought, at + sought.length());
        }
        return found;
    }

    private static String lower(String text) {
        StringBuilder lowered = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lowered.append(c == '\u00A0' ? ' ' : c == '’' ? '\'' : c == '“' || c == '”' ? '"' : one(c));
        }
        return lowered.toString();
    }

    private static char one(char c) {
        String lower = c < 128 ? String.valueOf(Character.toLowerCase(c)) : String.valueOf(c).toLowerCase(Locale.ROOT);
        return lower.length() == 1 ? lower.charAt(0) : c;
    }
}
