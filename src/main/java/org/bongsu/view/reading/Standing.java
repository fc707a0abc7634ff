package org.bongsu.view.reading;

import java.util.List;
import org.bongsu.model.Incident;
import org.bongsu.model.Suggestion;

/**
 * How far an article has come.
 *
 * @param incidents that the store has of it
 * @param open      suggestions that are not decided on; none as long as it is not read
 */
record Standing(List<Incident> incidents, List<Suggestion> open) {
    static final Standing NOTHING = new Standing(List.of(), List.of());

    Standing {
        incidents = List.copyOf(incidents);
        open = List.copyOf(open);
    }

    /** Incidents that it reports, drafts not counted. */
    int coded() {
        return (int) incidents.stream().filter(incident -> !incident.draft()).count();
    }

    int drafts() {
        return incidents.size() - coded();
    }

    /** How many have something to check. */
    int doubtful() {
        return (int) (incidents.stream().filter(Doubts::of).count() + open.stream().filter(Doubts::of).count());
    }
}
