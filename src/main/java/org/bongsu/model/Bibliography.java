package org.bongsu.model;

import org.jspecify.annotations.Nullable;

/**
 * How an article is cited.
 *
 * @param provenance where all this was taken from; null where nobody noted it
 */
public record Bibliography(String title, @Nullable String author, @Nullable String publisher, @Nullable String url,
                           @Nullable Published published, @Nullable Provenance provenance) {
    /** One of which nobody noted where it was taken from. */
    public Bibliography(String title, @Nullable String author, @Nullable String publisher, @Nullable String url, @Nullable Published published) {
        this(title, author, publisher, url, published, null);
    }

    /** The same, published then. */
    public Bibliography withPublished(@Nullable Published day) {
        return new Bibliography(title, author, publisher, url, day, provenance);
    }
}
