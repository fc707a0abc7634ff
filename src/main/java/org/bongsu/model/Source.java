package org.bongsu.model;

import org.jspecify.annotations.Nullable;

/** What a claim can point into: an article, a row of an imported table, or the analyst's own note. */
public sealed interface Source extends Stored permits Article, TableRow, Note {
    /** A line that names it. */
    String title();

    /** The text that claims quote, never altered after import. */
    String text();

    /** When it was published, where known. */
    @Nullable Published published();

    /** Whether it must stay out of figures, reports and bundles. */
    boolean restricted();

    /** What it counts as when sources are counted: the same for all reprints of one text, and for any other its own id. */
    default String origin() {
        return id();
    }
}
