package org.bongsu.view.kit;

import java.util.Locale;
import org.bongsu.words.Initials;

/**
 * Something that can be done, as the palette lists it.
 *
 * @param id    the same in every language, such as the message key of its name
 * @param name  what it does, in the language of the window
 * @param other the same in the other language, so that it is found by either
 * @param area  where it belongs, such as a menu or a screen
 * @param key   the key that does it, as shown; empty for none
 */
public record Command(String id, String name, String other, String area, String key, Runnable action) {
    /** Not found by what is typed. */
    static final int NO = Integer.MAX_VALUE;
    private static final int PREFIX = 0;
    private static final int WORD = 1;
    private static final int WITHIN = 2;
    private static final int LETTERS = 3;
    private static final int AREA = 4;

    /** How well what is typed fits, 0 best: each of its words must fit, by the start of the name, of a word, by first consonants, or by its letters in order. */
    int fit(String typed) {
        int worst = PREFIX;
        for (String word : typed.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            worst = Math.max(worst, Math.min(Math.min(fit(word, name), fit(word, other)), area.toLowerCase(Locale.ROOT).startsWith(word) ? AREA : NO));
        }
        return worst;
    }

    private static int fit(String word, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String text = Initials.only(word) ? Initials.of(lower) : lower;
        int at = text.indexOf(word);
        if (at == 0) {
            return PREFIX;
        }
        if (at > 0) {
            return Character.isLetterOrDigit(text.charAt(at - 1)) ? WITHIN : WORD;
        }
        return word.length() > 1 && inOrder(word, text) ? LETTERS : NO;
    }

    /** Whether all letters of a word occur in a text one after another, with others between, the first at the start of a word. */
    private static boolean inOrder(String word, String text) {
        int from = -1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == word.charAt(0) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                from = i;
                break;
            }
        }
        if (from < 0) {
            return false;
        }
        int next = 0;
        for (int i = from; i < text.length() && next < word.length(); i++) {
            next += text.charAt(i) == word.charAt(next) ? 1 : 0;
        }
        return next == word.length();
    }
}
