package org.bongsu.intake.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the language of a text by its script and its function words. */
public final class LanguageFinder {
    /** The language of a text that shows none. */
    public static final String UNKNOWN = "und";

    private static final int SAMPLE = 8_000;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Map<String, List<String>> FUNCTION_WORDS = functionWords();
    private static final Map<UnicodeScript, String> OWN_SCRIPT = Map.of(
            UnicodeScript.ARABIC, "ar", UnicodeScript.HEBREW, "he", UnicodeScript.GREEK, "el", UnicodeScript.THAI, "th",
            UnicodeScript.DEVANAGARI, "hi", UnicodeScript.ARMENIAN, "hy", UnicodeScript.GEORGIAN, "ka");
    /** A character of these scripts says about as much as two or three Latin letters. */
    private static final int DENSE = 3;

    private LanguageFinder() { }

    /** ISO 639-1, or {@link #UNKNOWN}. */
    public static String language(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        Map<UnicodeScript, Integer> scripts = scripts(sample);
        int hangul = scripts.getOrDefault(UnicodeScript.HANGUL, 0) * DENSE;
        int kana = (scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0)) * DENSE;
        int han = scripts.getOrDefault(UnicodeScript.HAN, 0) * DENSE;
        int words = scripts.getOrDefault(UnicodeScript.LATIN, 0) + scripts.getOrDefault(UnicodeScript.CYRILLIC, 0);
        if (hangul > words && hangul >= kana && hangul * 2 >= han) {
            return "ko";
        }
        if (kana + han > words) {
            return kana * 12 > han ? "ja" : "zh";
        }
        for (Map.Entry<UnicodeScript, String> own : OWN_SCRIPT.entrySet()) {
            if (scripts.getOrDefault(own.getKey(), 0) > words) {
                return own.getKey() == UnicodeScript.ARABIC && sample.matches("(?s).*[پچژگ].*") ? "fa" : own.getValue();
            }
        }
        return byWords(sample);
    }

    private static Map<UnicodeScript, Integer> scripts(String sample) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        int latin = 0;
        for (int i = 0; i < sample.length(); i += Character.charCount(sample.codePointAt(i))) {
            int c = sample.codePointAt(i);
            if (c < 0x80) {
                latin += Character.isLetter(c) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        scripts.merge(UnicodeScript.LATIN, latin, Integer::sum);
        return scripts;
    }

    private static String byWords(String sample) {
        Map<String, Integer> hits = new HashMap<>();
        Map<String, Set<String>> distinct = new HashMap<>();
        int words = 0;
        Matcher matcher = WORD.matcher(sample.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words++;
            FUNCTION_WORDS.getOrDefault(matcher.group(), List.of()).forEach(language -> {
                hits.merge(language, 1, Integer::sum);
                distinct.computeIfAbsent(language, key -> new HashSet<>()).add(matcher.group());
            });
        }
        // One word, however often, is a coincidence.
        hits.keySet().removeIf(language -> distinct.getOrDefault(language, Set.of()).size() < 2);
        String best = UNKNOWN;
        int most = Math.max(2, words / 12);
        for (Map.Entry<String, Integer> hit : hits.entrySet()) {
            if (hit.getValue() > most || hit.getValue() == most && best.equals(UNKNOWN)) {
                best = hit.getKey();
                most = hit.getValue();
            }
        }
        return best;
    }

    private static Map<String, List<String>> functionWords() {
        Map<String, List<String>> languages = new HashMap<>();
        try (InputStream in = LanguageFinder.class.getResourceAsStream("function-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing from the application: function-words.txt");
            }
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList()) {
                if (!line.startsWith("#")) {
                    List<String> words = List.of(line.split(" "));
                    words.stream().skip(1).distinct()
                            .forEach(word -> languages.computeIfAbsent(word, key -> new ArrayList<>()).add(words.getFirst()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return languages;
    }
}
