package org.bongsu.suggest.number;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as Korean texts write them: 1,500, 1천500, 1만1천, 3천500억, 두, 열두, 수십. */
final class KoreanNumbers {
    private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
    /** A number in digits, with the names of powers of ten between them. */
    static final String FIGURES = "(?:(?:" + DIGITS + ")(?:[조억만천백](?:\\s?(?:" + DIGITS + "))?)*)";
    /** A number in digits or words. */
    static final String NUMBER = "(" + FIGURES + "|수십만|수만|수천|수백|수십|십수|여러|수|몇|두세|서너|대여섯|예닐곱|열한|열두|열세|열네|열다섯|스무|스물|십|한|두|세|석|네|넉|다섯|여섯|일곱|여덟|아홉|열)";
    private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("한", 1), Map.entry("두", 2), Map.entry("세", 3), Map.entry("석", 3), Map.entry("네", 4), Map.entry("넉", 4),
            Map.entry("다섯", 5), Map.entry("여섯", 6), Map.entry("일곱", 7), Map.entry("여덟", 8), Map.entry("아홉", 9), Map.entry("열", 10), Map.entry("십", 10), Map.entry("열한", 11), Map.entry("열두", 12),
            Map.entry("열세", 13), Map.entry("열네", 14), Map.entry("열다섯", 15), Map.entry("스무", 20), Map.entry("스물", 20));
    private static final Map<String, Integer> LEAST = Map.ofEntries(Map.entry("수", 3), Map.entry("몇", 3), Map.entry("여러", 3), Map.entry("십수", 11), Map.entry("수십", 20), Map.entry("수백", 200),
            Map.entry("수천", 2000), Map.entry("수만", 20_000), Map.entry("수십만", 200_000));
    private static final Map<String, int[]> BETWEEN = Map.of("두세", new int[] {2, 3}, "서너", new int[] {3, 4}, "대여섯", new int[] {5, 6}, "예닐곱", new int[] {6, 7});
    private static final Pattern PART = Pattern.compile("(" + DIGITS + ")?\\s*([조억만천백])?");

    private KoreanNumbers() { }

    /** The least that a vague word means, or 0 for a word or number that is exact. */
    static int least(String number) {
        return LEAST.getOrDefault(number, 0);
    }

    /** The two numbers that a word such as 두세 stands between, or none. */
    static int[] between(String number) {
        return BETWEEN.getOrDefault(number, new int[0]);
    }

    /** The value of an exact number. */
    static double value(String number) {
        Integer word = WORDS.get(number);
        if (word != null) {
            return word;
        }
        double total = 0;
        double section = 0;
        double figures = 0;
        Matcher parts = PART.matcher(number);
        while (parts.find()) {
            if (parts.group(1) != null) {
                figures = Double.parseDouble(parts.group(1).replace(",", ""));
            }
            if (parts.group(2) != null) {
                double power = power(parts.group(2));
                if (power < 10_000) {
                    section += figures * power;
                } else {
                    total += (section + figures) * power;
                    section = 0;
                }
                figures = 0;
            }
        }
        return total + section + figures;
    }

    private static double power(String name) {
        return switch (name) {
            case "조" -> 1e12;
            case "억" -> 1e8;
            case "만" -> 1e4;
            case "천" -> 1e3;
            default -> 100;
        };
    }
}
