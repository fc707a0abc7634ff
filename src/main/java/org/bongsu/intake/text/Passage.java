package org.bongsu.intake.text;

import org.bongsu.model.Layout;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document's text that stands by itself.
 *
 * @param kind what it is; null for running text
 */
public record Passage(Layout.@Nullable Kind kind, String text) {
    /** Running text. */
    public static Passage prose(String text) {
        return new Passage(null, text);
    }
}
