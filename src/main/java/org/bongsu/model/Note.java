package org.bongsu.model;

import org.jspecify.annotations.Nullable;

/** The analyst's own note as a source, for an incident without an article. */
public record Note(String id, String title, String text, @Nullable Published published, boolean restricted)
        implements Source { }
