package org.bongsu.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A text in which quantities are looked for, only where one can begin.
 *
 * @param starts offsets at which a quantity can begin
 * @param found  what was found, in no order
 */
record Scan(String text, int[] starts, List<QuantityWord> found) {
    /** Tries a pattern at each place. */
    void each(Pattern pattern, Consumer<MatchResult> action) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        for (int start : starts) {
            if (matcher.region(start, text.length()).lookingAt()) {
                action.accept(matcher);
            }
        }
    }

    /** Adds what a match means, if it means anything. */
    void add(MatchResult m, @Nullable Quantity quantity) {
        if (quantity != null) {
            int lead = m.group().length() - m.group().stripLeading().length();
            found.add(new QuantityWord(m.start() + lead, m.end(), quantity));
        }
    }

    /** Words in their order, none overlapping another: the first and longest stay. */
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
}
