package org.bongsu.view.reading.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.bongsu.model.Stance;
import org.bongsu.view.reading.typed.CardFields;
import org.bongsu.view.reading.typed.Field;

/** A chosen card opened: the known incident that it may be, what to check, its fields, and what is said of it. */
final class CardForm extends VBox {
    private final List<Row> rows = new ArrayList<>();
    private final List<Check> checks;
    private final ClaimList claims;

    CardForm(Card card, CardsModel model, ClaimActions actions, FormHost host) {
        getStyleClass().add("card-form");
        checks = Check.of(card, model.page().get().article(), model.marking(), model.words());
        model.match(card).ifPresent(match -> getChildren().add(new Known(match, model.compare(match.incident(), card.claims()), model)));
        getChildren().add(new Checks(checks, field -> host.walk(field, 0)));
        for (Field field : model.fields().of(card.incident())) {
            if (field.id().equals(CardFields.STATUS)) {
                rows.add(new Beacons(card.incident(), model.words(), host));
            }
            FormField row = new FormField(field, actions.candidates(), host);
            rows.add(row);
            if (field.id().equals(CardFields.WHERE)) {
                rows.add(new PlaceMap(card.incident(), model, host));
            }
            if (field.id().equals(CardFields.ATTRIBUTION)) {
                rows.add(new DenialRow(card.claims(), model.words(), host, () -> card.claims().stream()
                        .filter(c -> c.what().stance() == Stance.DENIES).findFirst().ifPresent(actions::reveal)));
            }
        }
        VBox fields = new VBox();
        fields.getStyleClass().add("form-rows");
        rows.forEach(row -> fields.getChildren().add(row.node()));
        claims = new ClaimList(card.claims(), model.compare(card.incident(), card.claims()), actions, host);
        getChildren().addAll(fields, claims);
    }

    /** The lines that can be walked to. */
    List<Row> rows() {
        return Stream.concat(rows.stream().filter(row -> row.node().isVisible()), claims.rows().stream()).toList();
    }

    /** Those of the fields, those not shown included. */
    List<Row> lines() {
        return rows;
    }

    /** What is missing or doubtful, the gravest first. */
    List<Check> checks() {
        return checks.stream().filter(check -> check.level() != Check.Level.TOLD).toList();
    }
}
