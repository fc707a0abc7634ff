package org.bongsu.model;

/** A relation from one incident to another, by its id. */
public record Link(LinkKind kind, String incident) { }
