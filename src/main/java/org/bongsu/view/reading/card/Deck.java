package org.bongsu.view.reading.card;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cards of an article in the order of its text, one of them chosen: an immutable value.
 *
 * @param chosen key of the chosen card, or null
 */
public record Deck(List<Card> cards, @Nullable String chosen) {
    public static final Deck EMPTY = new Deck(List.of(), null);

    public Deck {
        cards = cards.stream().sorted(Comparator.comparingInt((Card c) -> c.lead().start()).thenComparing(Card::key)).toList();
    }

    public Optional<Card> card() {
        return card(chosen);
    }

    public Optional<Card> card(@Nullable String key) {
        return cards.stream().filter(c -> c.key().equals(key)).findFirst();
    }

    public Deck choose(@Nullable String key) {
        return new Deck(cards, card(key).isPresent() ? key : null);
    }

    /** With other cards; the choice stays where it was, as far as it can. */
    public Deck with(List<Card> others) {
        return new Deck(others, chosen).choose(chosen);
    }

    /** The card so many steps below (or above) the chosen one, staying within the deck. */
    public Deck step(int by) {
        if (cards.isEmpty()) {
            return this;
        }
        int at = index();
        int to = at < 0 ? 0 : Math.clamp(at + by, 0, cards.size() - 1);
        return choose(cards.get(to).key());
    }

    /** The next card to decide on below the chosen one, from the top again when there is none; else the choice stays. */
    public Deck nextOpen() {
        int at = Math.max(0, index() + 1);
        for (int i = 0; i < cards.size(); i++) {
            Card card = cards.get((at + i) % cards.size());
            if (card.open() && !card.key().equals(chosen)) {
                return choose(card.key());
            }
        }
        return this;
    }

    /** How many are still to be decided on. */
    public int left() {
        return (int) cards.stream().filter(Card::open).count();
    }

    private int index() {
        return cards.stream().map(Card::key).toList().indexOf(chosen);
    }
}
