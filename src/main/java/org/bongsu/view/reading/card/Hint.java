package org.bongsu.view.reading.card;

import java.util.ArrayList;
import java.util.List;
import org.bongsu.codebook.Type;

/**
 * A key and what it does now.
 *
 * @param key  as it stands on the keyboard
 * @param what message key
 */
public record Hint(String key, String what) {
    private static final List<Hint> SELECTED = List.of(new Hint("T", "reading.hint.new"), new Hint("⇧T", "reading.hint.type"), new Hint("D", "reading.hint.date"),
            new Hint("P", "reading.hint.place"), new Hint("A", "reading.hint.actor"), new Hint("Q", "reading.hint.quantity"),
            new Hint("C", "reading.hint.claim"), new Hint("Y", "reading.hint.denial"));

    private static final List<Hint> CLAIM = List.of(new Hint("Enter", "reading.hint.claim.show"), new Hint("H", "reading.hint.claim.headline"),
            new Hint("E", "reading.hint.edit"), new Hint("W", "reading.hint.claim.words"), new Hint("Del", "reading.hint.remove"), new Hint("Esc", "reading.hint.back"));

    /** The keys that do something with a claim. */
    public static List<Hint> ofClaim() {
        return CLAIM;
    }

    /** The keys that say what selected words are. */
    public static List<Hint> ofSelection() {
        return SELECTED;
    }

    /** The keys that do something with a card. */
    public static List<Hint> of(Card card, CardsModel model) {
        List<Hint> hints = new ArrayList<>();
        switch (card.stage()) {
            case SUGGESTED -> {
                boolean known = model.known(card).isPresent();
                hints.add(new Hint("Enter", known ? "reading.hint.link" : "reading.hint.accept"));
                if (known) {
                    hints.add(new Hint("⇧L", "reading.hint.not-same"));
                }
                hints.add(new Hint("⌫", "reading.hint.reject"));
                hints.add(new Hint("1–9", "reading.hint.type"));
            }
            case DRAFT -> {
                hints.add(new Hint("Enter", "reading.hint.finish"));
                hints.add(new Hint("Del", "reading.hint.remove"));
            }
            case CODED -> hints.add(new Hint("Del", "reading.hint.remove"));
        }
        hints.add(new Hint("E", "reading.hint.edit"));
        hints.add(new Hint("G", "reading.hint.map"));
        if (card.stage() != Card.Stage.SUGGESTED && Type.familyOf(card.incident().type()).equals("launch")) {
            hints.add(new Hint("R", "reading.hint.round"));
        }
        hints.add(new Hint("F", "reading.hint.check"));
        return hints;
    }
}
