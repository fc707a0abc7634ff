package org.bongsu.view.reading.card;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.IndexRange;
import org.bongsu.codebook.Codebook;
import org.bongsu.desk.Claiming;
import org.bongsu.desk.Tagging;
import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.Evidence;
import org.bongsu.model.Incident;
import org.bongsu.view.reading.typed.ClaimFields;
import org.bongsu.view.reading.typed.Field;
import org.bongsu.words.Words;

/** What can be done with the claims of a card; of a suggestion they are only shown. */
final class ClaimActions {
    private final CardsModel model;
    private final Card card;
    private final Candidates candidates;
    private final Consumer<Claim> onWords;

    ClaimActions(CardsModel model, Card card, Candidates candidates, Consumer<Claim> onWords) {
        this.model = model;
        this.card = card;
        this.candidates = candidates;
        this.onWords = onWords;
    }

    Words words() {
        return model.words();
    }

    Codebook codebook() {
        return model.codebook();
    }

    Candidates candidates() {
        return candidates;
    }

    /** Tells whether a claim has the keyboard, so that its keys are shown. */
    void focused(boolean now) {
        model.onClaim().set(now);
    }

    void reveal(Claim claim) {
        onWords.accept(claim);
    }

    /** The title of the source where it is not the open article; empty for that. */
    String source(Claim claim) {
        Article article = model.page().get().article();
        return article != null && claim.evidence().source().equals(article.id()) ? "" : model.title(claim.evidence().source());
    }

    List<Field> fields(Claim claim) {
        return stored() ? new ClaimFields(words(), codebook()).of(card.incident(), claim) : List.of();
    }

    boolean headline(Claim claim) {
        return stored() && model.told().attempt(() -> {
            Optional<Incident> after = claiming().headline(card.incident(), claim);
            model.refresh();
            if (after.isEmpty()) {
                model.told().say("reading.done.claim.no-headline");
            } else {
                model.told().say("reading.done.claim.headline");
            }
        });
    }

    boolean remove(Claim claim) {
        return stored() && model.told().attempt(() -> {
            boolean removed = claiming().remove(claim);
            model.refresh();
            model.told().say(removed ? "reading.done.claim.removed" : "reading.done.claim.last");
        });
    }

    /** Lets the selected words say what a claim says. */
    boolean anchor(Claim claim) {
        Article article = model.page().get().article();
        IndexRange selected = model.selection().get();
        if (!stored() || article == null) {
            return false;
        }
        if (selected.getLength() == 0) {
            model.told().say("reading.done.select-first");
            return false;
        }
        Evidence words = Tagging.words(article, selected.getStart(), selected.getEnd());
        return model.told().attempt(() -> {
            claiming().anchor(claim, words);
            model.used();
            model.refresh();
            model.told().say("reading.done.claim.anchored");
        });
    }

    private Claiming claiming() {
        return model.claiming();
    }

    private boolean stored() {
        if (card.suggestion() != null) {
            model.told().say("reading.done.claim.accept-first");
        }
        return card.suggestion() == null;
    }
}
