package org.bongsu.suggest.event;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.bongsu.suggest.actor.ActorWord;
import org.bongsu.suggest.number.QuantityWord;
import org.bongsu.suggest.place.PlaceWord;
import org.bongsu.suggest.text.Clause;
import org.bongsu.suggest.text.Dateline;
import org.bongsu.suggest.text.Lexicon;
import org.bongsu.suggest.text.Sentence;
import org.bongsu.suggest.time.Saying;
import org.bongsu.suggest.time.TimePairs;
import org.bongsu.suggest.time.TimeWord;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is read: its sentences, and every expression that was understood in it.
 *
 * @param anchor where it stands in time
 * @param layout how it falls into parts
 * @param words  the expressions, each list in order of their start
 */
public record Page(String text, boolean korean, Anchor anchor, Layout layout, Expressions words) {
    /** The day of publication and the zone in which the source speaks. */
    public record Anchor(LocalDate day, ZoneId zone) { }

    /** The sentences of a text in order, the clauses of each, and where its datelines start and end. */
    public record Layout(List<Sentence> sentences, Map<Sentence, List<Clause>> clauses, List<int[]> datelines) {
        /** The layout of a text. */
        public static Layout of(String text, boolean korean) {
            List<Sentence> sentences = Sentence.of(text);
            Map<Sentence, List<Clause>> clauses = new HashMap<>();
            sentences.forEach(sentence -> clauses.put(sentence, Clause.of(text, sentence, korean)));
            return new Layout(sentences, clauses, Dateline.of(text));
        }

        /** Whether a span of the text lies in a dateline. */
        public boolean dateline(int start, int end) {
            return datelines.stream().anyMatch(line -> start >= line[0] && end <= line[1]);
        }
    }

    /** The expressions of a text, and the words that speak for types. */
    public record Expressions(List<TimeWord> times, List<PlaceWord> places, List<ActorWord> actors, List<QuantityWord> quantities, List<Lexicon.Hit<Integer>> cues) { }

    /** Its sentences, in order. */
    public List<Sentence> sentences() {
        return layout.sentences();
    }

    /** The sentence that holds an offset; null between two. */
    public @Nullable Sentence sentence(int offset) {
        int low = 0;
        int high = sentences().size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence each = sentences().get(middle);
            if (each.holds(offset, offset)) {
                return each;
            }
            if (each.end() < offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /** The clauses of one of its sentences, in order. */
    public List<Clause> clauses(Sentence sentence) {
        return layout.clauses().getOrDefault(sentence, List.of());
    }

    /** The times in a part of the text, pairs such as "between Tuesday night and Wednesday" as one. */
    public List<TimeWord> times(int from, int to) {
        return TimePairs.joined(text, korean, within(words.times(), TimeWord::start, TimeWord::end, from, to));
    }

    /** Whether a time is only that of a saying. */
    boolean said(TimeWord word) {
        return Saying.dated(text, word.start(), word.end(), korean);
    }

    /** The places named in a part of the text, without datelines. */
    public List<PlaceWord> places(int from, int to) {
        return within(words.places(), PlaceWord::start, PlaceWord::end, from, to).stream().filter(word -> !word.dateline()).toList();
    }

    /** The actors named in a part of the text. */
    public List<ActorWord> actors(int from, int to) {
        return within(words.actors(), ActorWord::start, ActorWord::end, from, to);
    }

    /** The quantities given in a part of the text. */
    public List<QuantityWord> quantities(int from, int to) {
        return within(words.quantities(), QuantityWord::start, QuantityWord::end, from, to);
    }

    /** The words in a part of the text that speak for types. */
    List<Lexicon.Hit<Integer>> cues(int from, int to) {
        return within(words.cues(), Lexicon.Hit::start, Lexicon.Hit::end, from, to);
    }

    /** The text from one offset to another. */
    public String words(int from, int to) {
        return text.substring(from, to);
    }

    /** Those of a list in order of start that lie in a part of the text, without looking at the rest of the list. */
    private static <T> List<T> within(List<T> all, ToIntFunction<T> start, ToIntFunction<T> end, int from, int to) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(all.get(middle)) < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<T> found = new ArrayList<>();
        for (int i = low; i < all.size() && start.applyAsInt(all.get(i)) < to; i++) {
            if (end.applyAsInt(all.get(i)) <= to) {
                found.add(all.get(i));
            }
        }
        return found;
    }
}
