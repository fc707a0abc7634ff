package org.bongsu.codebook;

import java.util.List;
import java.util.Map;

/**
 * What comes of an edit.
 *
 * @param moves    what incidents, claims and dismissals of a key are re-coded to; keys that are not here stay
 * @param problems why it must not be done; nothing when it may
 */
public record Edited(Content content, Map<String, String> moves, List<Problem> problems) {
    public Edited {
        moves = Map.copyOf(moves);
        problems = List.copyOf(problems);
    }

    /** Whether it may be done. */
    public boolean sound() {
        return problems.isEmpty();
    }
}
