package org.bongsu.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article or an incident that holds what was looked for.
 *
 * @param day      when it was published, or happened
 * @param excerpts the words around what was found, from its title on
 */
public record Hit(Kind kind, String id, Excerpt title, @Nullable LocalDate day, List<Excerpt> excerpts) {
    /** What can be found. */
    public enum Kind implements Coded {
        /** A text as imported. */
        ARTICLE,
        /** Something that happened. */
        INCIDENT;
    }

    public Hit {
        excerpts = List.copyOf(excerpts);
    }
}
