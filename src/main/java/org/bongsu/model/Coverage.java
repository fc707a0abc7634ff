package org.bongsu.model;

/** A span that counts as covered though no article was read: the span of an imported table, or "searched, nothing found". */
public record Coverage(String id, DateSpan span, String reason) implements Stored {
    /** The reason of a store that was filled with the curated sample. */
    public static final String SAMPLE = "sample";
    /** The reason of days that the analyst searched without finding anything. */
    public static final String SEARCHED = "searched";
}
