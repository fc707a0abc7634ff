package org.bongsu.suggest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;

/**
 * An article as it is read: its sentences, and every expression that was understood in it.
 *
 * @param anchor where it stands in time
 * @param words  the expressions, each list in order
 */
record Page(String text, boolean korean, Anchor anchor, List<Sentence> sentences, Expressions words) {
    private static final Pattern JOIN = Pattern.compile("\\s*(?:and|to|until|through|or|and\\s+early|-|–|~|부터|에서|과|와)\\s*");
    private static final Pattern LEAD = Pattern.compile("(?i)(?:between|from|overnight)\\s+(?:late\\s+)?$");

    /** The day of publication and the zone in which the source speaks. */
    record Anchor(LocalDate day, ZoneId zone) { }

    /** The expressions of a text. */
    record Expressions(List<TimeWord> times, List<PlaceWord> places, List<ActorWord> actors, List<QuantityWord> quantities) { }

    /** The times in a part of the text, pairs such as "between Tuesday night and Wednesday" as one. */
    List<TimeWord> times(int from, int to) {
        List<TimeWord> found = new ArrayList<>();
        for (TimeWord word : words.times()) {
            if (word.start() < from || word.end() > to) {
                continue;
            }
            TimeWord last = found.isEmpty() ? null : found.getLast();
            DateSpan first = last == null ? null : last.span();
            DateSpan second = word.span();
            if (last != null && first != null && second != null && JOIN.matcher(text.substring(last.end(), word.start())).matches()
                    && LEAD.matcher(text.substring(Math.max(0, last.start() - 16), last.start())).find()
                    && !second.end().isBefore(first.start()) && first.precision().code() <= DatePrecision.DAYS.code()) {
                found.set(found.size() - 1, new TimeWord(last.start(), word.end(), last.value() + "/" + word.value(),
                        EnglishDates.spanning(first, second), last.kind(), null));
            } else {
                found.add(word);
            }
        }
        return found;
    }

    List<PlaceWord> places(int from, int to) {
        return words.places().stream().filter(word -> word.start() >= from && word.end() <= to && !word.dateline()).toList();
    }

    List<ActorWord> actors(int from, int to) {
        return words.actors().stream().filter(word -> word.start() >= from && word.end() <= to).toList();
    }

    List<QuantityWord> quantities(int from, int to) {
        return words.quantities().stream().filter(word -> word.start() >= from && word.end() <= to).toList();
    }

    String words(int from, int to) {
        return text.substring(from, to);
    }
}
