package org.bongsu.model;

import java.time.Instant;
import java.util.List;

/**
 * One action of a coder, as it was made durable.
 *
 * @param number its number in the journal, from 1, without gaps
 * @param action message key of what was done, such as {@code action.accept}
 * @param coder  who did it
 */
public record Change(long number, String action, Instant at, String coder, List<Edit> edits) {
    public Change {
        edits = List.copyOf(edits);
    }
}
