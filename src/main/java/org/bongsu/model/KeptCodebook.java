package org.bongsu.model;

/**
 * The codebook of a store; one without it goes by the codebook that Bongsu comes with.
 *
 * @param version its number, such as {@code 1.12}
 * @param json    all of it, in the format of codebook files
 */
public record KeptCodebook(String id, String version, String json) implements Stored {
    /** The id of the one that counts. */
    public static final String ID = "codebook";
}
