package org.bongsu.model;

/**
 * A part of a text.
 *
 * @param start offset of the first UTF-16 unit
 * @param end   offset behind the last
 */
public record Span(int start, int end) { }
