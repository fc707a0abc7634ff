package org.bongsu.model;

/** A filter under a name. */
public record SavedView(String name, Filter filter) { }
