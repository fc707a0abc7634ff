package org.bongsu.suggest.time;

import java.util.Locale;
import java.util.regex.MatchResult;
import org.bongsu.suggest.text.EnglishWords;
import org.jspecify.annotations.Nullable;

/** How long something lasts, as TIMEX3 writes it. */
final class Durations {
    private Durations() { }

    /** A number, a half or second number behind it, and a unit: groups 1 (the whole part of "5 1/2") to 4. */
    static @Nullable String read(MatchResult m) {
        String behind = m.group(3) == null ? m.group().toLowerCase(Locale.ROOT).endsWith("and a half") ? "and a half" : "" : m.group(3);
        double count = EnglishWords.number(m.group(2));
        if (m.group(1) != null) {
            return null;
        }
        if (behind.equals("1/2") || behind.endsWith("half")) {
            return half((int) count, m.group(4));
        }
        return of(m.group(2), count, m.group(4));
    }

    /** So many of a unit, by the words that count and their number, below zero when they are vague. */
    static String of(@Nullable String words, double count, String unit) {
        boolean couple = words != null && words.toLowerCase(Locale.ROOT).contains("couple");
        return of(couple ? "2" : count < 0 ? "X" : count == Math.rint(count) ? Long.toString((long) count) : Double.toString(count), unit);
    }

    private static String half(int count, String unitWord) {
        String unit = EnglishWords.unit(unitWord);
        return switch (unit) {
            case "Y" -> "P" + count + "Y6M";
            case "H" -> "PT" + count + "H30M";
            case "M" -> unitWord.startsWith("mi") ? "PT" + count + "M30S" : "P" + count + ".5M";
            default -> "P" + count + ".5" + unit;
        };
    }

    /** So many of a unit, {@code X} for an unknown number: decades are ten years, centuries a hundred. */
    static String of(String amount, String unitWord) {
        String unit = EnglishWords.unit(unitWord);
        boolean known = amount.matches("\\d+");
        return switch (unit) {
            case "DE" -> known ? "P" + 10 * Long.parseLong(amount) + "Y" : "PXY";
            case "CE" -> known ? "P" + 100 * Long.parseLong(amount) + "Y" : "PXY";
            default -> ("HS".contains(unit) || unitWord.startsWith("mi") ? "PT" : "P") + amount + unit;
        };
    }
}
