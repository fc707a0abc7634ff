package org.bongsu.suggest.claim;

import java.util.ArrayList;
import java.util.List;
import org.bongsu.model.Stance;
import org.bongsu.suggest.event.Cues;
import org.bongsu.suggest.event.Event;
import org.bongsu.suggest.event.Page;
import org.bongsu.suggest.event.Telling;
import org.bongsu.suggest.event.VoiceFinder;
import org.bongsu.suggest.text.Clause;
import org.bongsu.suggest.text.Lexicon;
import org.bongsu.suggest.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds who else reports where something that was launched came down: a coast guard, a ministry of another country. */
public final class Splashdown {
    private Splashdown() { }

    /** Adds a claim for each body that says that something fell into the sea; the sea is the named one, where one is named. */
    public static void read(Page page, Event event, Cues cues, @Nullable String named, Claims claims) {
        List<Sentence> sentences = new ArrayList<>(event.tellings().stream().map(Telling::sentence).distinct().toList());
        event.more().stream().filter(sentence -> !sentences.contains(sentence)).forEach(sentences::add);
        for (Sentence sentence : sentences) {
            for (Clause clause : page.clauses(sentence)) {
                List<Lexicon.Hit<Integer>> words = cues.words(page, clause.start(), clause.end());
                List<Lexicon.Hit<Integer>> water = cues.of("@water", words);
                String reporter = VoiceFinder.reporter(page, clause.start(), clause.end());
                if (reporter != null && !water.isEmpty() && cues.has("@splash", words) && !reporter.equals(event.main().voices().reporter())) {
                    String sea = page.words(water.getFirst().start(), water.getFirst().end());
                    claims.add("landing", named != null ? named : sea, Stance.ATTRIBUTES, reporter, clause.start(), clause.end());
                }
            }
        }
    }
}
