package org.bongsu.suggest.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bongsu.model.Quantity;
import org.bongsu.suggest.event.Page;
import org.bongsu.suggest.number.QuantityWord;

/** Takes numbers of one kind together that a text gives one by one: each missile's range, the losses of either side. */
final class Together {
    private static final Set<String> LOSSES = Set.of("killed", "injured", "missing");
    private static final Set<String> FLOWN = Set.of("range", "apogee", "speed");
    private static final Pattern EACH = Pattern.compile("(?i)\\b(?:respectively|another|the\\s+other|the\\s+second)\\b|각각|나머지");
    private static final Pattern SIDE = Pattern.compile("(?i)\\b(?:north\\s+korean|south\\s+korean|rok|dprk|nk|u\\.?s\\.?|american|unc|un|japanese|chinese|russian|civilians?|soldiers?|police\\w*|marines?|sailors?|agents?|infiltrators?|commandos?)\\b");
    private static final int NEAR = 90;

    private Together() { }

    /** The first of some numbers, with those that the text sets beside it. */
    static QuantityWord of(Page page, List<QuantityWord> words) {
        QuantityWord first = words.getFirst();
        Quantity all = first.quantity();
        int end = first.end();
        for (QuantityWord next : words.subList(1, words.size())) {
            Quantity q = next.quantity();
            if (!first.sameKind(next) || next.start() - end > NEAR) {
                continue;
            }
            String between = page.words(end, next.start());
            String after = page.words(next.end(), Math.min(page.text().length(), next.end() + 40));
            Double a = all.best() != null ? all.best() : all.high();
            Double b = q.best();
            if (a == null || b == null) {
                continue;
            }
            if (FLOWN.contains(q.name()) && !between.contains(". ") && !a.equals(b) && (EACH.matcher(between).find() || EACH.matcher(after.split("\\.\\s|[;\\n]", 2)[0]).find())) {
                double low = all.low() != null ? all.low() : a;
                all = new Quantity(q.name(), Math.min(low, b), null, Math.max(a, b), q.unit());
            } else if (LOSSES.contains(q.name()) && all.low() == null && all.high() == null && sides(page.words(first.start(), first.end()), page.words(next.start(), next.end()))) {
                all = Quantity.of(q.name(), a + b, q.unit());
            } else {
                continue;
            }
            end = next.end();
        }
        return new QuantityWord(first.start(), end, all);
    }

    /** Whether two losses are of different people. */
    private static boolean sides(String first, String second) {
        String a = side(first);
        String b = side(second);
        return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
    }

    private static String side(String words) {
        var match = SIDE.matcher(words);
        return match.find() ? match.group().toLowerCase(java.util.Locale.ROOT) : "";
    }
}
