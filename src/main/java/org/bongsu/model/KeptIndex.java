package org.bongsu.model;

/** The settings of the index of a store; one without them goes by what the application is set to. */
public record KeptIndex(String id, IndexSettings settings) implements Stored {
    /** The id of the one that counts. */
    public static final String ID = "index";
}
