package org.bongsu.suggest.number;

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
    private static final int BEHIND = 40;

    /** Tries a pattern at each place. */
    void each(Pattern pattern, Consumer<MatchResult> action) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        for (int start : starts) {
            if (matcher.region(start, text.length()).lookingAt()) {
                action.accept(matcher);
            }
        }
    }

    /** Tries a pattern at each place that has one of the words it needs not far behind. */
    void each(Pattern pattern, Pattern needed, int reach, Consumer<MatchResult> action) {
        int[] words = needed.matcher(text).results().mapToInt(MatchResult::start).toArray();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        int next = 0;
        for (int start : starts) {
            while (next < words.length && words[next] < start) {
                next++;
            }
            if (next < words.length && words[next] - start <= reach && matcher.region(start, text.length()).lookingAt()) {
                action.accept(matcher);
            }
        }
    }

    /** The matches of a pattern around the words that it needs, some units before them at most: much faster than a search of the whole text. */
    static List<MatchResult> around(String text, Pattern needed, int before, Pattern pattern) {
        List<MatchResult> found = new ArrayList<>();
        Matcher words = needed.matcher(text);
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        int end = 0;
        while (words.find()) {
            if (words.start() >= end && matcher.region(Math.max(end, words.start() - before), Math.min(text.length(), words.end() + BEHIND)).find()) {
                found.add(matcher.toMatchResult());
                end = matcher.end();
            }
        }
        return found;
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
