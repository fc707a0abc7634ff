package org.bongsu.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in its file an article's bibliography was taken from.
 *
 * @param updated    when the text was changed last, where the file says so and it is not when it was published
 * @param statements what the file says; the first of a field is what was taken, others are those that disagree with it
 */
public record Provenance(@Nullable Published updated, List<Statement> statements) {
    /** What is told. */
    public enum Field implements Coded {
        /** Its title. */
        TITLE,
        /** Who wrote it. */
        AUTHOR,
        /** Who published it. */
        PUBLISHER,
        /** When it was published. */
        PUBLISHED,
        /** When it was changed last. */
        UPDATED
    }

    /** Where it stands. */
    public enum Place implements Coded {
        /** Linked data in a page (JSON-LD). */
        LINKED_DATA,
        /** Elements of a page that are meant for machines (meta). */
        META,
        /** Times that are marked as such in a page. */
        TIME,
        /** The address. */
        ADDRESS,
        /** A heading over the text. */
        HEADING,
        /** The title of a window. */
        WINDOW,
        /** Words that name the author, beside the text. */
        BYLINE,
        /** Words that name the day, beside or in the first lines of the text. */
        DATELINE,
        /** The first words of the text, for want of a title. */
        OPENING,
        /** Properties of a document. */
        PROPERTIES,
        /** Headers of a mail. */
        HEADERS,
        /** Elements of a feed. */
        FEED,
        /** The name of the file. */
        FILE_NAME
    }

    /**
     * What is said in one place of one field.
     *
     * @param value as it reads; moments as {@link Published#iso} gives them
     */
    public record Statement(Field field, Place place, String value) { }

    public Provenance {
        statements = List.copyOf(statements);
    }

    /** What is said of a field, what was taken first. */
    public List<Statement> of(Field field) {
        return statements.stream().filter(statement -> statement.field == field).toList();
    }
}
