package org.bongsu.intake.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.intake.text.Numerals;
import org.bongsu.intake.text.Passages;
import org.jspecify.annotations.Nullable;

/** Counts the items of a document's lists, level by level, as the program that made it does, and says what it writes before each. */
final class Numbering {
    private static final int LEVELS = 10;
    /** What stands for the number of a level: %1 in Word and here, ^1 in Hangul. */
    private static final Pattern NUMBER = Pattern.compile("[%^]([1-9])");
    private static final Map<String, Numerals> NAMES = Map.ofEntries(Map.entry("decimal", Numerals.DECIMAL), Map.entry("digit", Numerals.DECIMAL), Map.entry("number", Numerals.DECIMAL),
            Map.entry("1", Numerals.DECIMAL), Map.entry("lowerletter", Numerals.LOWER_LETTER), Map.entry("latinsmall", Numerals.LOWER_LETTER), Map.entry("lowercasealphabet", Numerals.LOWER_LETTER),
            Map.entry("upperletter", Numerals.UPPER_LETTER), Map.entry("latincapital", Numerals.UPPER_LETTER), Map.entry("uppercasealphabet", Numerals.UPPER_LETTER),
            Map.entry("lowerroman", Numerals.LOWER_ROMAN), Map.entry("romansmall", Numerals.LOWER_ROMAN), Map.entry("lowercaseromannumber", Numerals.LOWER_ROMAN),
            Map.entry("upperroman", Numerals.UPPER_ROMAN), Map.entry("romancapital", Numerals.UPPER_ROMAN), Map.entry("uppercaseromannumber", Numerals.UPPER_ROMAN),
            Map.entry("ganada", Numerals.HANGUL), Map.entry("hangulsyllable", Numerals.HANGUL), Map.entry("hangul", Numerals.HANGUL), Map.entry("chosung", Numerals.JAMO),
            Map.entry("hanguljamo", Numerals.JAMO), Map.entry("decimalenclosedcircle", Numerals.CIRCLED), Map.entry("circleddigit", Numerals.CIRCLED), Map.entry("circlednumber", Numerals.CIRCLED));

    private final Map<String, Level[]> lists = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    /**
     * How the items of a level are numbered.
     *
     * @param numerals null for a dot
     * @param pattern  with %1 for the number of the first level, %2 of the second
     */
    record Level(@Nullable Numerals numerals, String pattern, int start) { }

    /** The signs that a program calls by a name; null for dots and for what is no number. */
    static @Nullable Numerals numerals(@Nullable String name) {
        return name == null ? null : switch (name) {
            case "a" -> Numerals.LOWER_LETTER;
            case "A" -> Numerals.UPPER_LETTER;
            case "i" -> Numerals.LOWER_ROMAN;
            case "I" -> Numerals.UPPER_ROMAN;
            default -> NAMES.get(name.toLowerCase(Locale.ROOT).replace("_", ""));
        };
    }

    /** Tells of a level of a list, the first is 0. */
    void level(String list, int level, Level how) {
        if (level >= 0 && level < LEVELS) {
            lists.computeIfAbsent(list, key -> new Level[LEVELS])[level] = how;
        }
    }

    /** What stands before the next item of a level, with the spaces of its depth; a dot where the list is not known. */
    String next(String list, int at) {
        int level = Math.clamp(at, 0, LEVELS - 1);
        Level[] levels = lists.get(list);
        Level how = levels == null ? null : levels[level];
        if (levels == null || how == null) {
            return Passages.indent(level) + Passages.ITEM;
        }
        int[] count = counts.computeIfAbsent(list, key -> new int[LEVELS]);
        count[level] = count[level] == 0 ? how.start + 1 : count[level] + 1;
        Arrays.fill(count, level + 1, LEVELS, 0);
        String mark = how.numerals == null || how.pattern.isBlank() ? Passages.ITEM : written(how, levels, count).strip() + " ";
        return Passages.indent(level) + mark;
    }

    /** Counts are kept one higher than they are, so that 0 is none yet. */
    private static String written(Level how, Level[] levels, int[] count) {
        Matcher matcher = NUMBER.matcher(how.pattern);
        return matcher.replaceAll(found -> {
            int level = Integer.parseInt(found.group(1)) - 1;
            Level of = levels[level];
            Numerals signs = of == null || of.numerals == null ? Numerals.DECIMAL : of.numerals;
            int number = count[level] == 0 ? (of == null ? 1 : of.start) : count[level] - 1;
            return Matcher.quoteReplacement(signs.of(number));
        });
    }
}
