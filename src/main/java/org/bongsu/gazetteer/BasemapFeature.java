package org.bongsu.gazetteer;

/** A line of the division of Korea: {@code mdl}, {@code nll}, or the ring of the {@code dmz}. */
public record BasemapFeature(String id, BasemapNames names, BasemapLine line) { }
