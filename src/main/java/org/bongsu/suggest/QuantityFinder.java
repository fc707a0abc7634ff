package org.bongsu.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Finds numbers with what they count or measure, in English. */
final class QuantityFinder {
    static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|dozens|scores|hundreds|thousands|a\\s+(?:half-)?dozen|dozen|several|multiple|some|a\\s+few|a\\s+couple(?:\\s+of)?|a\\s+pair\\s+of|a\\s+number\\s+of|a\\s+series\\s+of|many|at\\s+least\\s+one|both|an?))";
    private static final String HEDGE = "((?i:at\\s+least|more\\s+than|over|some|about|around|roughly|nearly|almost|approximately|up\\s+to|as\\s+many\\s+as|an\\s+estimated|another|fewer\\s+than|less\\s+than))?\\s*";
    private static final String RANGE = "(?:(?:between\\s+|from\\s+)?" + NUMBER + "\\s*(?:-|–|to|and|or)\\s*)?";
    private static final String ADJECTIVES = "(?:(?:\\s+|-)(?!of\\b|and\\b|to\\b|in\\b|on\\b|from\\b|that\\b|were\\b|was\\b|the\\b|with\\b|by\\b|at\\b|for\\b|over\\b|about\\b|into\\b|under\\b|against\\b|between\\b|after\\b|before\\b|toward|around\\b|involving\\b|is\\b|are\\b|has\\b|have\\b|had\\b|its?\\b|as\\b|who\\b|which\\b|kilomet|km|mile|people|percent|per\\b|days|minutes|hours)[A-Za-z0-9][\\w'’-]*){0,5}?";
    private static final Pattern MEASURE = Pattern.compile(HEDGE + RANGE + "(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)\\s*-?\\s*(km|kms|kilometers?|kilometres?|miles?|nautical\\s+miles?|metres?|meters?)\\b");
    private static final Pattern HIGH = Pattern.compile("(?i)\\b(?:altitude|apogee|height|high|peak|peaking|up to space|maximum altitude)\\b");
    private static final Pattern LONG = Pattern.compile("(?i)\\b(?:flew|flown|flies|fly|travell?ed|travels|range|distance|covered|covering|flight|after)\\b");
    private static final Pattern SPEED = Pattern.compile("\\bMach\\s+(\\d+(?:\\.\\d+)?)");
    private static final Pattern RATE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*-?\\s*(?:percent|per\\s+cent|%)");
    private static final Pattern MAGNITUDE = Pattern.compile("\\bmagnitude(?:\\s+of)?(?:\\s+about)?\\s+(\\d(?:\\.\\d)?)|\\b(\\d\\.\\d)[\\s-]magnitude");
    private static final Pattern MONEY = Pattern.compile("(?:US)?\\$\\s?(\\d+(?:[.,]\\d+)*)\\s*(billion|million|trillion|bn|m)?\\b|(\\d+(?:[.,]\\d+)*)\\s+(billion|million|trillion)\\s+(?:U\\.?S\\.?\\s+)?(dollars|won|yen|euros)");
    private static final Pattern LOST = Pattern.compile(HEDGE + NUMBER + "(?:\\s+(?!and\\b|but\\b)[\\w'’-]+){0,6}?\\s+(?:(?:were|was|have\\s+been|are)\\s+)?(killed|dead|died|slain|injured|wounded|hurt|maimed)\\b");
    private static final Pattern LOSING = Pattern.compile("\\b(?i:(kill(?:ing|ed|s)|injur(?:ing|ed|es)|wound(?:ing|ed|s)|maim(?:ing|ed)))\\s+(?:the\\s+)?" + HEDGE + NUMBER + "\\b");
    private static final Pattern LOST_NEXT = Pattern.compile("\\b(?:killed|dead|slain)\\s+and\\s+" + HEDGE + NUMBER + "\\s+(?:more\\s+|others\\s+)?(?:were\\s+)?(wounded|injured|hurt)\\b");
    private static final int NEAR = 60;
    private static final Pattern START = Pattern.compile("(?<![\\w.,])(?:US\\$|\\$|\\d|(?i:at\\s|more\\s+than|over|some|about|around|roughly|nearly|almost|approximately|up\\s+to|as\\s+many|an?\\s|another|fewer|less|between|from\\s+\\w+\\s+to"
            + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|score|hundred|thousand|several|multiple|many|both"
            + "|mach|magnitude|kill|injur|wound|maim|dead|slain))");
    private final Map<String, String> names = new HashMap<>();
    private final Pattern counted;

    QuantityFinder() {
        for (String[] row : Tables.rows("counts.tsv")) {
            if (!row[0].equals("killed") && !row[0].equals("injured")) {
                Tables.parts(row[1]).stream().filter(noun -> !Lexicon.hangul(noun.charAt(0))).forEach(noun -> names.put(noun, row[0]));
            }
        }
        String nouns = String.join("|", names.keySet().stream().sorted(Comparator.comparing(String::length).reversed().thenComparing(noun -> noun)).map(Pattern::quote).toList());
        counted = Pattern.compile(HEDGE + RANGE + NUMBER + "(?:\\s+of\\s+its)?" + ADJECTIVES + "\\s+(" + nouns
                + ")\\b(?!\\s+(?:tests?|launch|launches|launchers?|programmes?|programs?|incursions?|sites?|flights?|defen[cs]e|range|silos?|launcher|technology|base|and\\s+boats))");
    }

    /** The quantities of an English text, in order, none overlapping another. */
    List<QuantityWord> find(String text) {
        List<QuantityWord> found = new ArrayList<>();
        int[] starts = START.matcher(text).results().mapToInt(java.util.regex.MatchResult::start).toArray();
        each(MEASURE, text, starts, m -> measure(text, m, found));
        each(SPEED, text, starts, m -> add(found, m, Quantity.of("speed", number(m.group(1)), "Mach")));
        each(RATE, text, starts, m -> add(found, m, Quantity.of("rate", number(m.group(1)), "%")));
        each(MAGNITUDE, text, starts, m -> add(found, m, Quantity.of("magnitude", number(m.group(1) != null ? m.group(1) : m.group(2)), "")));
        each(MONEY, text, starts, m -> add(found, m, Quantity.of("money", money(m), m.group(5) == null || m.group(5).equals("dollars") ? "USD" : m.group(5))));
        each(LOST_NEXT, text, starts, m -> losses(found, m, 1, 2, "injured"));
        each(LOSING, text, starts, m -> losses(found, m, 2, 3, m.group(1)));
        each(LOST, text, starts, m -> losses(found, m, 1, 2, m.group(3)));
        each(counted, text, starts, m -> {
            Quantity quantity = counted(names.getOrDefault(m.group(4), m.group(4)), m.group(1), m.group(2), m.group(3));
            if (quantity != null) {
                add(found, m, quantity);
            }
        });
        return ordered(found);
    }

    static List<QuantityWord> ordered(List<QuantityWord> found) {
        found.sort(Comparator.comparingInt(QuantityWord::start).thenComparing(word -> -word.end()));
        List<QuantityWord> kept = new ArrayList<>();
        for (QuantityWord word : found) {
            if (kept.isEmpty() || word.start() >= kept.getLast().end()) {
                kept.add(word);
            }
        }
        return kept;
    }

    private static void each(Pattern pattern, String text, int[] starts, java.util.function.Consumer<Matcher> action) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        for (int start : starts) {
            if (matcher.region(start, text.length()).lookingAt()) {
                action.accept(matcher);
            }
        }
    }

    private static void add(List<QuantityWord> found, Matcher m, Quantity quantity) {
        int start = m.start();
        while (start < m.end() && Character.isWhitespace(m.group().charAt(start - m.start()))) {
            start++;
        }
        found.add(new QuantityWord(start, m.end(), quantity));
    }

    private static void losses(List<QuantityWord> found, Matcher m, int hedge, int number, String verb) {
        String v = verb.toLowerCase(Locale.ROOT);
        String name = v.startsWith("kill") || v.startsWith("d") || v.startsWith("sl") ? "killed" : "injured";
        Quantity quantity = counted(name, m.group(hedge), null, m.group(number));
        if (quantity != null) {
            add(found, m, quantity);
        }
    }

    private static void measure(String text, Matcher m, List<QuantityWord> found) {
        boolean miles = m.group(4).contains("mile");
        if (m.group(4).startsWith("met")) {
            return;
        }
        String before = text.substring(Math.max(0, m.start() - NEAR), m.start());
        String after = text.substring(m.end(), Math.min(text.length(), m.end() + 25));
        before = before.substring(Math.max(before.lastIndexOf(". ") + 1, 0));
        int high = last(HIGH, before);
        int far = last(LONG, before);
        boolean up = high > far || HIGH.matcher(after.split("[,;.]| and ", 2)[0]).find();
        String name = up ? "apogee" : far >= 0 || HIGH.matcher(after).find() ? "range" : "distance";
        Quantity read = counted(name, m.group(1), m.group(2), m.group(3));
        if (read != null) {
            add(found, m, new Quantity(name, read.low(), read.best(), read.high(), miles ? m.group(4).startsWith("n") ? "nmi" : "mi" : "km"));
        }
    }

    private static int last(Pattern pattern, String text) {
        int at = -1;
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            at = matcher.start();
        }
        return at;
    }

    /** A number as low, best and high, by the words around it. */
    static @Nullable Quantity counted(String name, @Nullable String hedge, @Nullable String from, String number) {
        String h = hedge == null ? "" : hedge.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        String w = number.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        int vague = vague(w);
        if (vague > 0) {
            return new Quantity(name, (double) vague, null, null, "");
        }
        double value = number(w);
        if (value < 0) {
            return null;
        }
        double first = from == null ? -1 : number(from);
        if (first >= 0 && first < value) {
            return new Quantity(name, first, null, value, "");
        }
        return switch (h) {
            case "at least", "more than", "over" -> new Quantity(name, value, null, null, "");
            case "up to", "as many as", "fewer than", "less than" -> new Quantity(name, null, null, value, "");
            default -> Quantity.of(name, value, "");
        };
    }

    /** The least that a vague number means, or 0 for an exact one. */
    private static int vague(String word) {
        return switch (word) {
            case "several", "multiple", "a few", "a number of", "a series of", "some", "many" -> 3;
            case "dozens", "scores" -> 24;
            case "hundreds" -> 200;
            case "thousands" -> 2000;
            case "at least one" -> 1;
            default -> 0;
        };
    }

    private static double number(String word) {
        String w = word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return switch (w) {
            case "a dozen", "dozen" -> 12;
            case "a half-dozen" -> 6;
            case "a couple", "a couple of", "a pair of" -> 2;
            default -> EnglishWords.number(w.replace(",", ""));
        };
    }

    private static double money(Matcher m) {
        String digits = m.group(1) != null ? m.group(1) : m.group(3);
        String scale = m.group(2) != null ? m.group(2) : m.group(4);
        double factor = scale == null ? 1 : scale.startsWith("b") ? 1e9 : scale.startsWith("t") ? 1e12 : 1e6;
        return Double.parseDouble(digits.replace(",", "")) * factor;
    }
}
