package org.bongsu.suggest;

import java.util.Set;
import org.bongsu.suggest.event.Event;

/**
 * How likely a suggestion is right in its type, day and status: a logistic function whose weights were fitted to 600
 * suggestions of held, development and state agency texts, and then lowered by half a unit, as unseen texts give less.
 */
final class Score {
    private static final Set<String> WORDY = Set.of("diplomacy", "policy");
    private static final double BASE = 0.7;
    private static final int USUAL = 8;
    private static final double WEIGHT = 0.5;
    private static final double DATED = 0.4;
    private static final double FIRST = 0.8;
    private static final double HEADLINE = 0.2;
    private static final double EXPECTED = -0.3;
    private static final double OF_WORDS = -0.6;
    private static final double HUNDRED = 100;

    private Score() { }

    /** From 0 to 1; the headline's event is surer than another, one of the first sentence surer still, talks and papers less. */
    static double of(Event event, boolean headline, boolean first) {
        double sum = BASE + WEIGHT * (event.main().found().weight() - USUAL) + (event.when() != null ? DATED : 0) + (first ? FIRST : 0) + (headline ? HEADLINE : 0)
                + (event.expected() ? EXPECTED : 0) + (WORDY.contains(event.family()) ? OF_WORDS : 0);
        return Math.round(HUNDRED / (1 + Math.exp(-sum))) / HUNDRED;
    }
}
