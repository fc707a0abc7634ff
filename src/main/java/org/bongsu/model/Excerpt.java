package org.bongsu.model;

import java.util.List;

/**
 * A piece of a text in which something was found.
 *
 * @param text  the piece, with … where the text goes on
 * @param marks where in it the words are that were looked for, in order
 */
public record Excerpt(String text, List<Span> marks) {
    public Excerpt {
        marks = List.copyOf(marks);
    }
}
