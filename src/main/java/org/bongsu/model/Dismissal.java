package org.bongsu.model;

import org.jspecify.annotations.Nullable;

/**
 * That the analyst turned a suggestion down, so that it is not made again; or only that it is the same as a known incident, so that it
 * is not offered as a further report of that one again.
 *
 * @param type     of the suggestion, or of the draft that it became
 * @param start    where its lead begins in the article
 * @param incident the incident that it is not, or null when the suggestion itself was turned down
 */
public record Dismissal(String id, String article, String type, int start, int end, @Nullable String incident) implements Stored {
    /** A suggestion turned down. */
    public Dismissal(String id, String article, String type, int start, int end) {
        this(id, article, type, start, end, null);
    }

    /** The same by another type. */
    public Dismissal withType(String other) {
        return new Dismissal(id, article, other, start, end, incident);
    }
}
