package org.bongsu.suggest.time;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One way to write a time: what it looks like, and what it means where it stands. */
record TimeRule(Pattern pattern, Reader reader) {
    /** Says what a match means. */
    @FunctionalInterface
    interface Reader {
        /** What the words mean, or null when they are no time after all. */
        @Nullable TimeWord read(MatchResult match, Narrative at);
    }

    /** Says which days a match means. */
    @FunctionalInterface
    interface DayReader {
        /** The days, or null when the words are no time after all. */
        Spans.@Nullable Meaning read(MatchResult match, Narrative at);
    }

    /** A rule for days of the calendar. */
    static TimeRule days(String regex, DayReader reader) {
        return new TimeRule(Pattern.compile(regex), (match, at) -> {
            Spans.Meaning meaning = reader.read(match, at);
            return meaning == null ? null
                    : new TimeWord(match.start(), match.end(), meaning.value(), meaning.span(), meaning.kind(), null);
        });
    }

    /** A rule for words without days: durations, repetitions, vague words. */
    static TimeRule plain(String regex, TimeWord.Kind kind, java.util.function.Function<MatchResult, @Nullable String> value) {
        return new TimeRule(Pattern.compile(regex), (match, at) -> {
            String read = value.apply(match);
            return read == null ? null : new TimeWord(match.start(), match.end(), read, null, kind, null);
        });
    }
}
