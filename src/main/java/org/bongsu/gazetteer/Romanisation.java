package org.bongsu.gazetteer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes a name in Hangul in Latin letters: Revised, McCune-Reischauer without its marks, and as the North writes. */
final class Romanisation {
    private static final String[] VOWELS = {"a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
        "wi", "yu", "eu", "ui", "i"};
    private static final String[] REVISED = {"g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"};
    private static final String[] MCCUNE = {"k", "kk", "n", "t", "tt", "r", "m", "p", "pp", "s", "ss", "", "ch", "tch", "ch", "k", "t", "p", "h"};
    private static final String[] NORTHERN = {"k", "kk", "n", "t", "tt", "r", "m", "p", "pp", "s", "ss", "", "j", "jj", "ch", "kh", "th", "ph", "h"};
    private static final String[] TAILS = {"", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t",
        "t", "ng", "t", "t", "k", "t", "p", "t"};
    private static final int SILENT = 11;
    private static final int RIEUL = 5;
    /** The plain consonants as they sound between voiced ones. */
    private static final String[] VOICED = {"g", "", "", "d", "", "", "", "b", "", "", "", "", "j", "", "", "", "", "", ""};

    private Romanisation() { }

    /** The spellings of a name, none for one that is not all Hangul. */
    static List<String> of(String hangul) {
        if (hangul.length() < 2 || !hangul.chars().allMatch(c -> c >= '가' && c <= '힣')) {
            return List.of();
        }
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(spelled(hangul, REVISED, false));
        spellings.add(mild(spelled(hangul, MCCUNE, true)));
        spellings.add(mild(spelled(hangul, NORTHERN, true)));
        return List.copyOf(spellings);
    }

    private static String mild(String revised) {
        return revised.replace("yeo", "yo").replace("eo", "o").replace("eu", "u");
    }

    private static String spelled(String hangul, String[] leads, boolean voiced) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < hangul.length(); i++) {
            int index = hangul.charAt(i) - '가';
            int lead = index / 588;
            int before = i == 0 ? -1 : (hangul.charAt(i - 1) - '가') % 28;
            String first = leads[lead];
            String tail = before <= 0 ? "" : TAILS[before];
            if (before > 0 && lead == SILENT && !tail.equals("ng")) {
                first = sounding(tail);
                tail = "";
            } else if (before > 0 && (lead == 2 || lead == 6 || lead == RIEUL)) {
                tail = tail.equals("k") ? "ng" : tail.equals("t") ? "n" : tail.equals("p") ? "m" : tail;
                if (lead == RIEUL) {
                    boolean flowing = tail.equals("n") || tail.equals("l");
                    first = flowing ? "l" : "n";
                    tail = flowing ? "l" : tail;
                } else if (lead == 2 && tail.equals("l")) {
                    first = "l";
                }
            } else if (voiced && i > 0 && (before == 0 || "nmngl".contains(tail))) {
                first = VOICED[lead].isEmpty() ? first : VOICED[lead];
            }
            out.append(tail).append(first).append(VOWELS[index % 588 / 28]);
        }
        return out.append(TAILS[(hangul.charAt(hangul.length() - 1) - '가') % 28]).toString();
    }

    /** A final consonant that the next vowel takes over. */
    private static String sounding(String tail) {
        return switch (tail) {
            case "k" -> "g";
            case "p" -> "b";
            case "l" -> "r";
            case "t" -> "s";
            default -> tail;
        };
    }
}
