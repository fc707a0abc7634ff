package org.bongsu.view.reading.card;

import javafx.scene.input.KeyCombination;
import org.bongsu.desk.MarkKind;
import org.bongsu.view.kit.Keys;
import org.bongsu.view.reading.typed.CardFields;

/** The keys of the cards: those that decide, those that say what selected words are, and the digits of the types. */
public final class CardKeys {
    private final CardsModel model;
    private final CardsPane cards;
    private final Runnable enter;

    /**
     * Keys of a column of cards.
     *
     * @param enter gives the keyboard back to where the work is
     */
    public CardKeys(CardsModel model, CardsPane cards, Runnable enter) {
        this.model = model;
        this.cards = cards;
        this.enter = enter;
    }

    /** Adds those that decide on a card or go to another. */
    public void decide(Keys keys) {
        keys.on("Enter", "reading.keys.accept", then(model::accept))
                .on("Shift+Enter", "reading.keys.accept-new", then(model::acceptNew))
                .on("Backspace", "reading.keys.reject", then(model::reject))
                .on("L", "reading.keys.link", then(model::link))
                .on("Shift+L", "reading.keys.not-same", then(model::notSame))
                .on("R", "reading.keys.round", then(model::addRound))
                .on("F", "reading.keys.check", cards::check)
                .on("G", "reading.keys.map", cards::map)
                .on("B", "reading.keys.severity", () -> cards.edit("severity", ""))
                .on("I", "reading.keys.status", () -> cards.edit(CardFields.STATUS, ""))
                .on("E", "reading.keys.edit", () -> cards.edit(CardFields.TYPE, ""))
                .on("Delete", "reading.keys.remove", then(model::remove))
                .on("J", "reading.keys.down", () -> cards.step(1))
                .on("K", "reading.keys.up", () -> cards.step(-1));
    }

    /** Adds those that say what selected words are, and those that choose a type. */
    public void tag(Keys keys) {
        keys.on("T", "reading.keys.new", model.tagger()::draft);
        mark(keys, "Shift+T", "reading.keys.type", MarkKind.TYPE);
        mark(keys, "D", "reading.keys.date", MarkKind.DATE);
        mark(keys, "P", "reading.keys.place", MarkKind.PLACE);
        mark(keys, "A", "reading.keys.actor", MarkKind.ACTOR);
        mark(keys, "Q", "reading.keys.quantity", MarkKind.QUANTITY);
        mark(keys, "C", "reading.keys.claim", MarkKind.CLAIM);
        mark(keys, "Y", "reading.keys.denial", MarkKind.DENIAL);
        for (int digit = 0; digit <= 9; digit++) {
            String typed = String.valueOf(digit);
            keys.on(typed, digit == 0 ? "reading.keys.type.all" : "reading.keys.type.favourite",
                    () -> cards.edit(CardFields.TYPE, typed));
        }
    }

    /** Lists the keys of a claim, which its line acts on. */
    public void claims(Keys keys) {
        keys.listed(KeyCombination.valueOf("H"), "reading.keys.claim.headline")
                .listed(KeyCombination.valueOf("W"), "reading.keys.claim.words")
                .listed(KeyCombination.valueOf("E"), "reading.keys.claim.edit")
                .listed(KeyCombination.valueOf("Delete"), "reading.keys.claim.remove")
                .listed(KeyCombination.valueOf("Enter"), "reading.keys.claim.show");
    }

    private void mark(Keys keys, String key, String message, MarkKind kind) {
        keys.on(key, message, () -> {
            if (model.selection().get().getLength() > 0 || model.page().get().deck().card().isEmpty()) {
                model.tagger().mark(kind);
            } else {
                switch (kind) {
                    case CLAIM -> cards.claims();
                    case DENIAL -> cards.edit(DenialRow.ID, "");
                    default -> cards.edit(CardFields.of(kind), "");
                }
            }
        });
    }

    private Runnable then(Runnable action) {
        return () -> {
            action.run();
            enter.run();
        };
    }
}
