package org.bongsu.suggest.learn;

/**
 * What the rules proposed for a sentence, and what the analyst made of it.
 *
 * @param text    the sentence
 * @param ruled   the type that the rules proposed
 * @param decided the type that it was coded as, or empty when the suggestion was turned down
 * @param article where it stands; sentences of one article are never split between learning and checking
 */
public record Decision(String text, String ruled, String decided, String article) {
    /** Decided for a suggestion that was turned down. */
    public static final String NOTHING = "";
}
