package org.bongsu.model;

import java.util.List;

/**
 * An incident that another report may speak of.
 *
 * @param score   how likely it is the same event, above 0 to 1; from 0.5 on it is offered for linking
 * @param reasons what speaks for it and against it, as messages
 */
public record Match(Incident incident, double score, List<Suggestion.Reason> reasons) {
    public Match {
        reasons = List.copyOf(reasons);
    }
}
