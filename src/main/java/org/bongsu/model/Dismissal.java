package org.bongsu.model;

/** That the analyst turned a suggestion down, so that it is not made again: its type and the span of its lead in an article. */
public record Dismissal(String id, String article, String type, int start, int end) implements Stored { }
