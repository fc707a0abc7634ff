package org.bongsu.desk;

import java.util.function.ToIntFunction;
import org.bongsu.model.Filter;
import org.bongsu.situation.Lens;
import org.bongsu.situation.Shown;
import org.bongsu.situation.Situation;
import org.jspecify.annotations.Nullable;

/** One lens, which any thread may look through, one after another. */
final class Looking {
    private Lens lens;
    private Situation looked;

    Looking(Situation situation) {
        lens = new Lens(situation);
        looked = situation;
    }

    /**
     * What is asked for.
     *
     * @param anyTime whether what the filter shows at any time is asked for, too
     */
    record Question(Situation situation, Filter filter, boolean anyTime) { }

    /**
     * What a filter shows.
     *
     * @param anyTime whatever its days; null when it was not asked for
     */
    record Answer(Shown shown, @Nullable Shown anyTime) { }

    /** Looks at a situation through a filter. */
    synchronized Answer at(Question question) {
        if (question.situation != looked) {
            lens = lens.over(question.situation, question.filter);
            looked = question.situation;
        } else {
            lens.look(question.filter);
        }
        return new Answer(lens.shown(), question.anyTime ? lens.anyTime() : null);
    }

    /** Counts by what was looked at last. */
    synchronized int count(ToIntFunction<Lens> of) {
        return of.applyAsInt(lens);
    }
}
