package org.bongsu.view.reading.card;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import org.bongsu.model.Claim;
import org.bongsu.model.Incident;
import org.bongsu.view.reading.typed.Field;
import org.bongsu.view.reading.typed.IncidentWords;
import org.bongsu.view.reading.typed.Option;
import org.jspecify.annotations.Nullable;

/** A card on the screen: in three lines, or opened when it is the chosen one. */
final class CardView extends VBox implements FormHost {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Card card;
    private final CardsPane pane;
    private final CardsModel model;
    private final @Nullable CardForm form;

    CardView(Card card, boolean chosen, CardsModel model, Candidates candidates, CardsPane pane) {
        this.card = card;
        this.pane = pane;
        this.model = model;
        getStyleClass().addAll("card", card.stage().name().toLowerCase(Locale.ROOT));
        pseudoClassStateChanged(CHOSEN, chosen);
        setFocusTraversable(chosen);
        setAccessibleRole(AccessibleRole.BUTTON);
        IncidentWords says = new IncidentWords(model.words(), model.codebook());
        setAccessibleText(model.words().say("reading.card.spoken", says.type(card.incident().type()), says.when(card.incident().when()),
                says.where(card.incident().where()), says.status(card.incident())));
        getChildren().add(new CardHead(card, model.words(), model.codebook(), model.settings().getValue().theme()));
        form = chosen ? new CardForm(card, model, new ClaimActions(model, card, candidates, pane::words), this) : null;
        if (form != null) {
            getChildren().add(form);
        }
        setOnMouseClicked(event -> {
            model.choose(card.key());
            pane.focus();
        });
    }

    Card card() {
        return card;
    }

    /** Whether it shows a card as it is. */
    boolean shows(Card other, boolean chosen) {
        return card.equals(other) && chosen == (form != null);
    }

    List<Row> rows() {
        return form == null ? List.of() : form.rows();
    }

    /** All lines, those not shown included. */
    List<Row> lines() {
        return form == null ? List.of() : form.lines();
    }

    @Override
    public void keep(Incident after) {
        model.save(card, after);
    }

    @Override
    public void keep(Option option) {
        Claim claim = option.claim();
        if (claim == null) {
            model.save(card, option.after());
        } else {
            model.correct(claim);
        }
    }

    /** What is missing or doubtful in it, the gravest first; nothing while it is closed. */
    List<Check> checks() {
        return form == null ? List.of() : form.checks();
    }

    @Override
    public void leave() {
        model.tagger().forget();
        pane.focus();
    }

    @Override
    public void walk(String from, int by) {
        pane.walk(from, by);
    }

    @Override
    public String notUnderstood(Field field, String typed) {
        return model.words().sayOr("reading.not-understood." + field.id(), model.words().say(field.kind() == Field.Kind.READ ? "reading.not-understood.number" : "reading.not-understood", typed), typed);
    }
}
