package org.bongsu.codebook;

import java.util.Locale;

/** Whether a text says a word: whole in Latin letters, and with any particle in Korean. */
public final class Wording {
    private Wording() { }

    /** Whether it does, whatever the case of letters; no text says an empty word. */
    public static boolean says(String text, String word) {
        String in = text.toLowerCase(Locale.ROOT);
        String folded = word.strip().toLowerCase(Locale.ROOT);
        boolean latin = folded.codePoints().allMatch(c -> c < 0x2000);
        for (int at = in.indexOf(folded); at >= 0 && !folded.isEmpty(); at = in.indexOf(folded, at + 1)) {
            int end = at + folded.length();
            boolean whole = (at == 0 || !Character.isLetterOrDigit(in.charAt(at - 1)))
                    && (end == in.length() || !latinLetter(in.charAt(end)));
            if (!latin || whole) {
                return true;
            }
        }
        return false;
    }

    /** Korean particles follow Latin words without a space. */
    private static boolean latinLetter(char c) {
        return Character.isLetterOrDigit(c) && c < 0x2000;
    }
}
