package org.bongsu.model;

/** A filter that the analyst keeps under a name. */
public record SavedView(String id, String name, Filter filter) implements Stored { }
