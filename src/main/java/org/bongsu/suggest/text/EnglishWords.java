package org.bongsu.suggest.text;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of months, weekdays, units and numbers in English. */
public final class EnglishWords {
    /** A month, whole or cut short, as a group of a pattern. */
    public static final String MONTH = "(January|February|March|April|May|June|July|August|September|October|November|December"
            + "|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)(?![a-z])";
    /** A day of the week, whole or cut short, as a group of a pattern. */
    public static final String WEEKDAY = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?:\\.(?=\\s*(?:[a-z\\d(,]|[A-Z][a-z]{2,8}\\.? \\d)))?)(?![a-z])";
    /** A number in digits or words, exact or vague, as a part of a pattern without a group of its own. */
    public static final String NUMBER = "\\d+(?:\\.\\d+)?|(?i:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one|two)\\s+(?:hundred|thousand)|several|some|a\\s+few|few|(?:a\\s+)?couple\\s+of|many)";
    /** A unit of time in the singular, as a group of a pattern. */
    public static final String UNIT = "(second|minute|hour|day|week|fortnight|month|quarter|year|decade|century)";
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("a", 1), Map.entry("an", 1), Map.entry("one", 1),
            Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
            Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11),
            Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14), Map.entry("fifteen", 15),
            Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18), Map.entry("nineteen", 19),
            Map.entry("twenty", 20), Map.entry("thirty", 30), Map.entry("forty", 40), Map.entry("fifty", 50), Map.entry("sixty", 60),
            Map.entry("seventy", 70), Map.entry("eighty", 80), Map.entry("ninety", 90), Map.entry("both", 2), Map.entry("dozen", 12));

    private EnglishWords() { }

    /** The number of a month, 1 to 12, by its name or abbreviation. */
    public static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    /** A day of the week by its name or abbreviation. */
    public static DayOfWeek weekday(String name) {
        return DayOfWeek.of(DAYS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }

    /** The value of a number in digits or words, or -1 for a vague one such as "several". */
    public static double number(String word) {
        String w = word.toLowerCase(Locale.ROOT).strip();
        if (Character.isDigit(w.charAt(0))) {
            return Double.parseDouble(w.replace(",", ""));
        }
        if (w.endsWith(" hundred") || w.endsWith(" thousand")) {
            return number(w.substring(0, w.indexOf(' '))) * (w.endsWith(" hundred") ? 100 : 1000);
        }
        String[] parts = w.split("[\\s-]");
        if (parts.length == 2 && NUMBERS.containsKey(parts[0]) && NUMBERS.containsKey(parts[1])) {
            return NUMBERS.get(parts[0]) + NUMBERS.get(parts[1]);
        }
        return NUMBERS.getOrDefault(w, -1);
    }

    /** The TIMEX3 letter of a unit: S, M (minutes as well as months), H, D, W, Y; decades are DE, quarters Q. */
    public static String unit(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        return w.startsWith("dec") ? "DE" : w.startsWith("cent") ? "CE" : w.startsWith("fort") ? "W" : w.startsWith("q") ? "Q"
                : w.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    /** 1 to 4 for "first" to "fourth"; any other word counts as "fourth". */
    public static int ordinal(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "first" -> 1;
            case "second" -> 2;
            case "third" -> 3;
            default -> 4;
        };
    }

    /** The TIMEX3 value of "daily", "weekly" and the like. */
    public static String often(String word) {
        return switch (word.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'd' -> "P1D";
            case 'w' -> "P1W";
            case 'm' -> "P1M";
            case 'q' -> "P1Q";
            default -> "P1Y";
        };
    }
}
