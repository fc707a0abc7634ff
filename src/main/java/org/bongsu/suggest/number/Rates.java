package org.bongsu.suggest.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bongsu.model.Quantity;

/** Rates in percent, and which of two was in force before: "from 25% to 15%", "to 25% from 15%", 15%에서 25%로. */
public final class Rates {
    /** The name of the rate that another took the place of. */
    public static final String BEFORE = "rate-before";
    private static final String HEDGE = "(?:(up\\s+to|at\\s+least|as\\s+much\\s+as|as\\s+high\\s+as|more\\s+than|less\\s+than|at\\s+most|최대|최고|최소|적어도)\\s+)?";
    private static final String SIGN = "\\s*-?\\s*(?:percent\\b|per\\s+cent\\b|%|％|퍼센트|프로(?![가-힣]))(?!\\s*(?:points?\\b|p\\b|포인트))";
    private static final Pattern RATE = Pattern.compile("(?<![\\d.,])" + "(?<!\\b(?:go|goes|going|went|rise|rises|rose|rising|raise|raised|move|moved|back|push|pushed|hike|hiked|jump|jumped|shot)\\s)" + HEDGE + "(?:(\\d+(?:\\.\\d+)?)\\s*(?:-|–|~|∼)\\s*)?(\\d+(?:\\.\\d+)?)" + SIGN, Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\bbetween\\s+(\\d+(?:\\.\\d+)?)\\s+and\\s+(\\d+(?:\\.\\d+)?)" + SIGN, Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM_TO = Pattern.compile("\\bfrom\\s+(\\d+(?:\\.\\d+)?)\\s+to\\s+(\\d+(?:\\.\\d+)?)" + SIGN, Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM = Pattern.compile("(?i)\\b(?:from|replacing|instead\\s+of|rather\\s+than|compared\\s+(?:with|to)|against)\\s+(?:(?:the|a|its|an)\\s+)?(?:(?:current|previous|earlier|existing|initial|original|present|old|threatened|planned)\\s+)?(?:rate\\s+of\\s+)?$");
    private static final Pattern NOW = Pattern.compile("(?i)\\b(?:current|previous|existing|old)(?:ly)?\\s+(?:(?:rate|tariff|duty|level)\\s+)?(?:of\\s+)?$|(?:종전|기존|현행|당초)(?:의|에)?\\s?$");
    private static final Pattern THEN = Pattern.compile("^(?:\\s?에서|였던|이던|인\\s)");
    private static final Pattern PERCENT = Pattern.compile("(?i)percent|per\\s+cent|[%％]|퍼센트|프로");
    private static final int WINDOW = 40;

    private Rates() { }

    static List<QuantityWord> find(String text) {
        List<QuantityWord> found = new ArrayList<>();
        for (Pattern pair : List.of(BETWEEN, FROM_TO)) {
            for (MatchResult m : Scan.around(text, PERCENT, WINDOW, pair)) {
                double first = Double.parseDouble(m.group(1));
                double second = Double.parseDouble(m.group(2));
                if (pair == BETWEEN) {
                    found.add(new QuantityWord(m.start(), m.end(), Amount.of("rate", null, first, second, "%")));
                } else {
                    found.add(new QuantityWord(m.start(1), m.end(1), Quantity.of(BEFORE, first, "%")));
                    found.add(new QuantityWord(m.start(2), m.end(), Quantity.of("rate", second, "%")));
                }
            }
        }
        List<QuantityWord> single = new ArrayList<>();
        for (MatchResult m : Scan.around(text, PERCENT, WINDOW, RATE)) {
            double first = m.group(2) == null ? -1 : Double.parseDouble(m.group(2));
            boolean taken = found.stream().anyMatch(word -> m.start() < word.end() && m.end() > word.start());
            if (!taken) {
                single.add(new QuantityWord(m.start(), m.end(), Amount.of("rate", m.group(1), first, Double.parseDouble(m.group(3)), "%")));
            }
        }
        for (int i = 0; i < single.size(); i++) {
            boolean paired = i > 0 && close(text, single.get(i - 1), single.get(i)) || i + 1 < single.size() && close(text, single.get(i), single.get(i + 1));
            found.add(paired && before(text, single.get(i)) ? as(single.get(i)) : single.get(i));
        }
        return found;
    }

    /** Whether two rates stand in one sentence. */
    private static boolean close(String text, QuantityWord first, QuantityWord second) {
        return !text.substring(first.end(), second.start()).matches("(?s).*(?:\\.\\s|\\n|。).*");
    }

    private static boolean before(String text, QuantityWord word) {
        String lead = text.substring(Math.max(0, word.start() - WINDOW), word.start());
        return FROM.matcher(lead).find() || NOW.matcher(lead).find() || THEN.matcher(text.substring(word.end(), Math.min(text.length(), word.end() + 6))).find();
    }

    private static QuantityWord as(QuantityWord word) {
        return new QuantityWord(word.start(), word.end(), Amount.renamed(word.quantity(), BEFORE));
    }
}
