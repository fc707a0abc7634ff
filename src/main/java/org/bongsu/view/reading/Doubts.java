package org.bongsu.view.reading;

import java.util.Set;
import org.bongsu.model.Attribution;
import org.bongsu.model.Incident;
import org.bongsu.model.Suggestion;

/** Which incidents have something to check before they can be relied on. */
final class Doubts {
    private static final double LOW = 0.5;
    private static final Set<String> REASONS = Set.of("reason.check-the-day", "reason.no-day", "reason.contested");

    private Doubts() { }

    /** Whether a suggestion is uncertain, has no day that is sure, or is contested. */
    static boolean of(Suggestion suggestion) {
        return suggestion.score() < LOW || of(suggestion.proposal()) || suggestion.reasons().stream().anyMatch(reason -> REASONS.contains(reason.key()));
    }

    /** Whether an incident has no day, or is contested. */
    static boolean of(Incident incident) {
        return incident.when() == null || incident.judgement().attribution() == Attribution.CONTESTED;
    }
}
