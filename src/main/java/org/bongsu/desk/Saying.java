package org.bongsu.desk;

import java.util.Comparator;
import java.util.Optional;
import org.bongsu.model.Claim;
import org.bongsu.model.Evidence;
import org.bongsu.model.Mention;
import org.bongsu.model.MentionKind;
import org.bongsu.model.Reading;
import org.bongsu.model.Stance;

/** Who says what some words of an article say: as it was read already, else the actor named last before them in their sentence. */
final class Saying {
    private Saying() { }

    static Optional<String> by(String text, Reading reading, Evidence words, boolean denies) {
        Optional<String> read = reading.suggestions().stream().flatMap(s -> s.claims().stream())
                .filter(c -> covers(c.evidence(), words) && denies == (c.what().stance() == Stance.DENIES))
                .sorted(Comparator.comparingInt(c -> c.evidence().end() - c.evidence().start()))
                .map(Claim::what).flatMap(what -> Optional.ofNullable(what.by()).stream()).findFirst();
        return read.isPresent() || !denies ? read : named(text, reading, words);
    }

    /** The actor named last before the end of the words, in their sentence. */
    private static Optional<String> named(String text, Reading reading, Evidence words) {
        Evidence sentence = sentence(text, words);
        return reading.mentions().stream().filter(m -> m.kind() == MentionKind.ACTOR && m.start() >= sentence.start() && m.end() <= sentence.end())
                .min(Comparator.comparing((Mention m) -> m.start() > words.end()).thenComparingInt(m -> Math.abs(words.start() - m.start())))
                .map(Mention::value);
    }

    /** The sentences that words stand in, whole; a paragraph ends one. */
    static Evidence sentence(String text, Evidence words) {
        int start = words.start();
        while (start > 0 && !ends(text, start - 1)) {
            start--;
        }
        int end = words.end();
        while (end < text.length() && (end == 0 || !ends(text, end - 1))) {
            end++;
        }
        return Evidence.of(words.source(), text, Math.min(start, words.start()), Math.max(end, words.end()));
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || "。！？".indexOf(c) >= 0 || ".!?".indexOf(c) >= 0 && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    private static boolean covers(Evidence whole, Evidence words) {
        return whole.start() <= words.start() && words.end() <= whole.end();
    }
}
