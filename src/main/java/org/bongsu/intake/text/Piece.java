package org.bongsu.intake.text;

import org.bongsu.model.Bibliography;

/**
 * An article as a format gives it.
 *
 * @param key what tells it from others in the same file; empty for the one that the file itself is
 */
public record Piece(String key, Bibliography about, Body body) {
    /** The one that the file itself is. */
    public static Piece whole(Bibliography about, Body body) {
        return new Piece("", about, body);
    }
}
