package org.bongsu.model;

import org.jspecify.annotations.Nullable;

/**
 * An expression that was understood in a text.
 *
 * @param start offset of the first UTF-16 unit
 * @param end   offset behind the last
 * @param value times as in TIMEX3 ({@code 2026-01-27}, {@code 2026-W04}); places by name; actors by code; quantities as {@code 25 %}
 * @param point of a place, else null
 */
public record Mention(MentionKind kind, int start, int end, String quote, String value, @Nullable GeoPoint point) { }
