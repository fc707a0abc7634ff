package org.bongsu.view.reading.card;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bongsu.model.Incident;
import org.bongsu.model.Suggestion;
import org.bongsu.words.Words;

/** A chosen card opened: the known incident that it may be, what to check, its fields, and what is said of it. */
final class CardForm extends VBox {
    private static final double LOW = 0.5;
    private static final String CHECK = "reason.check";

    private final Words words;
    private final List<Row> rows = new ArrayList<>();

    CardForm(Card card, CardsModel model, Candidates candidates, FormHost host, Node claims) {
        this.words = model.words();
        getStyleClass().add("card-form");
        model.known(card).ifPresent(known -> getChildren().add(offer(known, model)));
        checks(card);
        for (Field field : model.fields().of(card.incident())) {
            if (field.id().equals(CardFields.STATUS)) {
                rows.add(new Beacons(card.incident(), words, host));
            }
            rows.add(new FormField(field, candidates, host));
        }
        VBox fields = new VBox();
        fields.getStyleClass().add("form-rows");
        rows.forEach(row -> fields.getChildren().add(row.node()));
        getChildren().addAll(fields, claims);
    }

    List<Row> rows() {
        return rows;
    }

    private Node offer(Incident known, CardsModel model) {
        IncidentWords says = new IncidentWords(words, model.codebook());
        Label title = new Label(words.say("reading.known", known.title()));
        title.getStyleClass().add("medium");
        title.setWrapText(true);
        Label about = new Label(says.brief(known.when()) + " · " + says.type(known.type()));
        about.getStyleClass().addAll("small", "quiet");
        Label keys = new Label(words.say("reading.known.keys"));
        keys.getStyleClass().addAll("small", "quiet");
        VBox offer = new VBox(title, about, keys);
        offer.getStyleClass().add("known");
        return offer;
    }

    private void checks(Card card) {
        Suggestion suggestion = card.suggestion();
        if (card.open() && card.incident().when() == null) {
            check(words.say("reading.check.no-date"));
        }
        if (suggestion == null) {
            return;
        }
        if (suggestion.score() < LOW) {
            check(words.say("reading.check.uncertain", suggestion.score()));
        }
        for (Suggestion.Reason reason : suggestion.reasons()) {
            String text = words.sayOr(reason.key(), "", reason.args().toArray());
            if (!text.isEmpty() && reason.key().startsWith(CHECK)) {
                check(text);
            } else if (!text.isEmpty()) {
                line(text, "quiet");
            }
        }
    }

    private void check(String text) {
        line(text, "caution");
    }

    private void line(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().addAll("small", style, "check");
        label.setWrapText(true);
        getChildren().add(label);
    }
}
