package org.bongsu.suggest.event;

import java.util.List;
import org.bongsu.codebook.Type;
import org.bongsu.suggest.text.Clause;
import org.bongsu.suggest.text.Lexicon;
import org.bongsu.suggest.text.Sentence;
import org.bongsu.suggest.time.TimeWord;
import org.jspecify.annotations.Nullable;

/**
 * One clause that tells of an event.
 *
 * @param found   the type that its words speak for
 * @param clause  where it stands
 * @param reality whether it tells news, something to come, or something long past
 * @param when    the time that it gives, or null
 * @param voices  who speaks in it
 */
public record Telling(Cues.Found found, Clause clause, Reality reality, @Nullable TimeWord when, Voices voices) {
    /** Days after which something is told as background. */
    public static final long RECENT_DAYS = 45;

    /** How real the event of a clause is. */
    public enum Reality {
        /** It happened of late. */
        NEWS,
        /** It is to happen. */
        EXPECTED,
        /** It happened long before, or is told as background. */
        PAST,
        /** It did not happen, or is only imagined. */
        NOT
    }

    /**
     * Who speaks of it.
     *
     * @param reporter a body or state that reports it, or null
     * @param accuser  who accuses another of it, or null
     * @param accused  who is accused, or null
     * @param denier   who denies it, or null
     */
    public record Voices(@Nullable String reporter, @Nullable String accuser, @Nullable String accused, @Nullable String denier) {
        static final Voices NONE = new Voices(null, null, null, null);
    }

    /** The type that its words speak for. */
    public String type() {
        return found.type();
    }

    /** The family of that type. */
    public String family() {
        return Type.familyOf(found.type());
    }

    /** The sentence that it stands in. */
    public Sentence sentence() {
        return clause.sentence();
    }

    /** The words that speak for the type. */
    public List<Lexicon.Hit<Integer>> words() {
        return found.words();
    }

    /** The same as another type. */
    Telling as(String type) {
        return new Telling(new Cues.Found(type, found.weight(), found.words()), clause, reality, when, voices);
    }
}
