package org.bongsu.search;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an index was made of: it is of use only to the same store in the same shape.
 *
 * @param store the identity of the store
 * @param shape changes when words are taken apart otherwise, or when more of them are known of an incident
 */
public record Stamp(String store, String shape) {
    /** Raised whenever words are taken apart otherwise than before. */
    private static final String FORMAT = "1";

    Map<String, String> with(long number) {
        return Map.of("store", store, "shape", shape, "format", FORMAT, "number", Long.toString(number));
    }

    /** The number of the last change in an index with this note; -1 when it is of no use. */
    long number(@Nullable Map<String, String> note) {
        if (note == null || !store.equals(note.get("store")) || !shape.equals(note.get("shape")) || !FORMAT.equals(note.get("format"))) {
            return -1;
        }
        try {
            return Long.parseLong(Objects.requireNonNullElse(note.get("number"), "-1"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
