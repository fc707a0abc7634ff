package org.bongsu.suggest.number;

import static org.bongsu.suggest.number.EnglishNumbers.HEDGE;
import static org.bongsu.suggest.number.EnglishNumbers.NUMBER;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.suggest.text.Lexicon;
import org.bongsu.suggest.text.Tables;

/** Finds numbers with what they count or measure, in English. */
public final class QuantityFinder {
    private static final String RANGE = "(?:(?:between\\s+|from\\s+)?" + NUMBER + "\\s*(?:-|–|to|and|or)\\s*)?";
    private static final String ADJECTIVES = "(?:(?:\\s+|-)(?!of\\b|and\\b|to\\b|in\\b|on\\b|from\\b|that\\b|were\\b|was\\b|the\\b|with\\b|by\\b|at\\b|for\\b|over\\b|about\\b|into\\b|under\\b|against\\b|between\\b|after\\b|before\\b|toward|around\\b|involving\\b|is\\b|are\\b|has\\b|have\\b|had\\b"
            + "|its?\\b|as\\b|who\\b|which\\b|kilomet|km|mile|people|percent|per\\b|days|minutes|hours|fired\\b|fires\\b|launched\\b|launches\\b|sent\\b|shot\\b|lost\\b|\\d+\\s|" + EnglishNumbers.WORD + "\\b)(?:[A-Za-z0-9][\\w'’-]*|\\([\\w-]{2,14}\\))){0,5}?";
    private static final int REACH = 120;
    private static final String NEXT = "(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|new)";
    private static final Pattern ONES = Pattern.compile("(" + EnglishNumbers.WORD + "|\\d+)(?:\\s+[\\w-]+){0,3}?\\s+(?:ones|others)\\b(?!\\s+(?:were\\s+)?(?:killed|injured|wounded|hurt|missing))");
    private static final Pattern START = Pattern.compile("(?<![\\w.,-])(?:\\d|(?i:at\\s|more\\s+than|over|some|about|around|roughly|nearly|almost|approximately|up\\s+to|as\\s+m|an?\\s|another|fewer|less|no\\s+[flm]|not\\s+[lm]|just\\s|between|from\\s|half\\s"
            + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|score|hundred|thousand|several|multiple|many|both"
            + "|kill|injur|wound|maim|dead|slain|leaving|claim))");
    private final Map<String, String> names = new HashMap<>();
    private final Pattern counted;
    private final Pattern ordinal;
    private final Pattern noun;

    /** Reads the table of things that are counted. */
    public QuantityFinder() {
        for (String[] row : Tables.rows("counts.tsv")) {
            if (!row[0].equals("killed") && !row[0].equals("injured")) {
                Tables.parts(row[1]).stream().filter(noun -> !Lexicon.hangul(noun.charAt(0))).forEach(noun -> names.put(noun, row[0]));
            }
        }
        String nouns = String.join("|", names.keySet().stream().sorted(Comparator.comparing(String::length).reversed().thenComparing(noun -> noun)).map(Pattern::quote).toList());
        String behind = ")\\b(?!\\s+(?:tests?|launch|launches|launchers?|programmes?|programs?|incursions?|sites?|flights?|defen[cs]e|range|silos?|launcher|technology|base|systems?|forces?|units?|capabilit\\w+|activit\\w+|and\\s+boats))";
        noun = Pattern.compile("\\b(?:" + nouns + ")\\b");
        counted = Pattern.compile(HEDGE + RANGE + NUMBER + "[\"”]?(?:\\s+of\\s+(?:its|the))?" + ADJECTIVES + "\\s+(" + nouns + behind);
        ordinal = Pattern.compile("\\b(?:its|the)\\s+" + NEXT + ADJECTIVES + "\\s+(missile|projectile|ICBM|IRBM|MRBM|SRBM" + behind + "(?!\\s+(?:to|of)\\b)");
    }

    /** The quantities of an English text, in order, none overlapping another. */
    public List<QuantityWord> find(String text) {
        List<QuantityWord> found = EnglishMeasures.find(text);
        Scan scan = new Scan(text, START.matcher(text).results().mapToInt(MatchResult::start).toArray(), found);
        EnglishLosses.find(scan);
        scan.each(counted, noun, REACH, m -> {
            if (!m.group(3).matches("(?i)an?|one|1") || !m.group(4).endsWith("s")) {
                scan.add(m, EnglishNumbers.quantity(names.getOrDefault(m.group(4), m.group(4)), m.group(1), m.group(2), m.group(3)));
            }
        });
        ordinal.matcher(text).results().forEach(m -> scan.add(m, EnglishNumbers.quantity("missiles", null, null, "one")));
        List<QuantityWord> ordered = Scan.ordered(found);
        return Scan.ordered(ones(text, ordered));
    }

    /** Adds "two short-range ones" with the name of what was counted last before it in the sentence. */
    private static List<QuantityWord> ones(String text, List<QuantityWord> found) {
        List<QuantityWord> all = new java.util.ArrayList<>(found);
        Matcher ones = ONES.matcher(text);
        while (ones.find()) {
            found.stream().filter(word -> word.end() <= ones.start() && word.quantity().unit().isEmpty() && !text.substring(word.end(), ones.start()).contains(". "))
                    .reduce((a, b) -> b).ifPresent(word -> {
                        var quantity = EnglishNumbers.quantity(word.quantity().name(), null, null, ones.group(1));
                        if (quantity != null) {
                            all.add(new QuantityWord(ones.start(), ones.end(), quantity));
                        }
                    });
        }
        return all;
    }
}
