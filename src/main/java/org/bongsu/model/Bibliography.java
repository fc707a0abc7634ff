package org.bongsu.model;

import org.jspecify.annotations.Nullable;

/** How an article is cited. */
public record Bibliography(String title, @Nullable String author, @Nullable String publisher, @Nullable String url,
                           @Nullable Published published) { }
