package org.bongsu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Korean names in Latin letters: Revised Romanisation (Dongchang), McCune-Reischauer (Tongch'ang, with or without its marks) and the usages
 * between them have one sound each.
 */
final class Romanised {
    private static final String INITIAL = "(kk|tt|pp|ss|jj|tch|ch|sh|[gkndtrlmbpshj])?";
    private static final String VOWEL = "(yeo|yae|wae|yo|ya|ye|yu|yi|wo|wa|we|wi|oe|eo|eu|ae|ui|oo|ee|[aeiou])";
    private static final String FINAL = "(ng(?![aeiou])|[kltmpnr](?![aeiouyw])|g(?![aeiouyw])|b(?![aeiouyw])|ng)?";
    private static final Pattern SYLLABLE = Pattern.compile(INITIAL + VOWEL + FINAL);
    private static final int SHORTEST = 6;
    private static final int LONGEST = 40;

    private Romanised() { }

    /** The sound of a folded word that may be a Korean name of several syllables, or null when it cannot. */
    static @Nullable String sound(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return null;
        }
        StringBuilder sound = new StringBuilder();
        int syllables = read(word, sound, new ArrayList<>());
        return syllables < 2 ? null : sound.toString();
    }

    /** The offsets at which a word could be parted into syllables; none when it is no Korean name. */
    static List<Integer> borders(String word) {
        List<Integer> ends = new ArrayList<>();
        if (word.length() < 4 || word.length() > LONGEST || read(word, new StringBuilder(), ends) < 2) {
            return List.of();
        }
        ends.removeLast();
        // Jongun is read Jon-gun, and may be Jong-un.
        List<Integer> nasal = ends.stream().filter(end -> word.charAt(end - 1) == 'n' && word.charAt(end) == 'g').map(end -> end + 1).toList();
        ends.addAll(nasal);
        return ends;
    }

    private static int read(String word, StringBuilder sound, List<Integer> ends) {
        Matcher syllable = SYLLABLE.matcher(word);
        int at = 0;
        while (at < word.length()) {
            syllable.region(at, word.length());
            if (!syllable.lookingAt()) {
                return 0;
            }
            String initial = syllable.group(1);
            String last = syllable.group(3);
            sound.append(initial == null ? "" : consonant(initial)).append(vowel(syllable.group(2))).append(last == null ? "" : last.equals("ng") ? "N" : consonant(last));
            at = syllable.end();
            ends.add(at);
        }
        return ends.size();
    }

    private static String consonant(String letters) {
        return switch (letters) {
            case "g", "k", "kk" -> "k";
            case "d", "t", "tt" -> "t";
            case "b", "p", "pp" -> "p";
            case "j", "jj", "ch", "tch" -> "c";
            case "s", "ss", "sh" -> "s";
            case "r", "l" -> "l";
            default -> letters;
        };
    }

    private static String vowel(String letters) {
        return switch (letters) {
            case "eo" -> "o";
            case "yeo" -> "yo";
            case "eu", "oo" -> "u";
            case "ee", "yi" -> "i";
            default -> letters;
        };
    }
}
