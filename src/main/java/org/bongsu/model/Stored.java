package org.bongsu.model;

/** A record that the store keeps, found by its id. */
public sealed interface Stored permits Source, Incident, Claim, Coverage, Dismissal, KeptCodebook, KeptIndex, SavedView, Dataset, OwnDate, TableMapping {
    /** Unique within its kind, and never used again. */
    String id();
}
