package org.bongsu.view.reading.card;

import org.bongsu.model.Article;
import org.bongsu.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The open article with what was understood of it.
 *
 * @param article null when none is open
 * @param reading all that was understood, decided on or not
 */
public record Page(@Nullable Article article, Reading reading, Deck deck, State state) {
    /** How far the reading has come. */
    public enum State {
        /** No article is open. */
        NONE,
        /** Suggestions are being made. */
        READING,
        /** Suggestions were made. */
        READ,
        /** No suggestions could be made; tagging by hand still works. */
        FAILED
    }

    public static final Page NONE = new Page(null, Reading.NOTHING, Deck.EMPTY, State.NONE);

    public Page with(Deck other) {
        return new Page(article, reading, other, state);
    }
}
