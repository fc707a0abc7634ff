package org.bongsu.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/** Makes names comparable: without case, breves, apostrophes, hyphens and spaces, and by sound across romanisations. */
final class NameFold {
    private static final String[] LEADS = {"g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"};
    private static final String[] VOWELS = {"a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
        "wi", "yu", "eu", "ui", "i"};
    private static final String[] TAILS = {"", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t",
        "t", "ng", "t", "t", "k", "t", "p", "t"};

    /** What letters beyond ASCII are compared as, as far as it was asked; a letter is the same whoever works it out. */
    private static final char[] KNOWN = new char[1 << 16];

    private NameFold() { }

    /** One character as names are compared by, or 0 for one that does not count (apostrophes, hyphens, breves, spaces). */
    static char fold(char c) {
        if (c < 128) {
            return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
        }
        if (c >= '가' && c <= '힣') {
            return c;
        }
        if (!Character.isLetterOrDigit(c)) {
            return 0;
        }
        char known = KNOWN[c];
        if (known == 0) {
            known = plain(c);
            KNOWN[c] = known;
        }
        return known;
    }

    private static char plain(char c) {
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        char first = Character.toLowerCase(plain.charAt(0));
        return first >= 0x1100 && first <= 0x11ff ? c : first;
    }

    /** A name as names are compared by; empty when nothing of it counts. */
    static String fold(String name) {
        String composed = Normalizer.isNormalized(name, Normalizer.Form.NFC) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
        StringBuilder key = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = fold(composed.charAt(i));
            if (c != 0) {
                key.append(c);
            }
        }
        return initial(key);
    }

    /** The sound of a name, equal for its McCune-Reischauer, Revised and northern spellings and for its Hangul. */
    static String sound(String name) {
        String s = fold(hangul(name) ? romanised(fold(name)) : name).toLowerCase(Locale.ROOT);
        s = s.replace("ph", "p").replace("th", "t").replace("kh", "k").replace("tch", "c").replace("ch", "c").replace("sh", "s");
        s = s.replace("yeo", "yo").replace("weo", "wo").replace("eo", "o").replace("eu", "u").replace("ae", "e").replace("oe", "e");
        s = s.replace('g', 'k').replace('d', 't').replace('b', 'p').replace('j', 'c').replace('r', 'l').replace("nk", "g");
        s = s.replaceAll("(.)\\1", "$1").replaceAll("[nl]i$", "ri").replaceAll("lg", "ng").replace("nl", "l").replace("ln", "l");
        return s.replaceAll("^l", "n").replaceAll("^n(?=[yi])", "");
    }

    /** Whether a name has Hangul in it. */
    static boolean hangul(String name) {
        return name.chars().anyMatch(c -> c >= '가' && c <= '힣');
    }

    private static String initial(StringBuilder key) {
        if (!key.isEmpty()) {
            key.setCharAt(0, initial(key.charAt(0)));
        }
        return key.toString();
    }

    /** A first syllable as the South writes it: 로 (동) as 노, 녕 (변) as 영; any other character as it is. */
    static char initial(char first) {
        if (first < '가' || first > '힣') {
            return first;
        }
        int index = first - '가';
        int lead = index / 588;
        String vowel = VOWELS[index % 588 / 28];
        boolean soft = vowel.startsWith("y") || vowel.equals("i");
        if ((lead == 2 || lead == 5) && soft) {
            return (char) ('가' + 11 * 588 + index % 588);
        }
        return lead == 5 ? (char) ('가' + 2 * 588 + index % 588) : first;
    }

    private static String romanised(String hangul) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < hangul.length(); i++) {
            int index = hangul.charAt(i) - '가';
            if (index < 0 || index > '힣' - '가') {
                out.append(hangul.charAt(i));
            } else {
                out.append(LEADS[index / 588]).append(VOWELS[index % 588 / 28]).append(TAILS[index % 28]);
            }
        }
        return out.toString();
    }
}
