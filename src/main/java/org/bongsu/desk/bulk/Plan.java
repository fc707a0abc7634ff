package org.bongsu.desk.bulk;

import java.util.List;
import org.bongsu.model.Edit;
import org.bongsu.model.Incident;

/**
 * What a step would do to the chosen incidents, before it is done.
 *
 * @param changed those of the chosen that would change, before and after; an incident that goes has no after
 * @param same    how many of the chosen are so already
 * @param unable  how many cannot be changed so: no date, no place, no company
 * @param edits   all that would be written, claims and relations of others included
 */
public record Plan(Step step, List<Turned> changed, int same, int unable, List<Edit> edits) {
    /** An incident that would change. */
    public record Turned(Incident before, List<Incident> after) {
        public Turned {
            after = List.copyOf(after);
        }
    }

    public Plan {
        changed = List.copyOf(changed);
        edits = List.copyOf(edits);
    }

    /** How many were chosen. */
    public int chosen() {
        return changed.size() + same + unable;
    }
}
