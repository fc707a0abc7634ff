package org.bongsu.view.reading.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.bongsu.model.Claim;
import org.bongsu.model.Stance;
import org.bongsu.words.Words;

/** What is said of an incident and by whom, each with its words; what is denied stands beside what is asserted. */
final class ClaimList extends GridPane {
    private final Words words;
    private final ActorNames names;
    private final Consumer<Claim> onWords;

    ClaimList(List<Claim> claims, Words words, Consumer<Claim> onWords) {
        this.words = words;
        this.names = new ActorNames(words);
        this.onWords = onWords;
        getStyleClass().add("claims");
        List<Claim> denied = claims.stream().filter(c -> c.what().stance() == Stance.DENIES).toList();
        List<Claim> said = new ArrayList<>(claims);
        said.removeAll(denied);
        add("reading.claims.said", said);
        add("reading.claims.denied", denied);
        for (int i = 0; i < getChildren().size(); i++) {
            ColumnConstraints even = new ColumnConstraints();
            even.setPercentWidth(100.0 / getChildren().size());
            getColumnConstraints().add(even);
        }
    }

    private void add(String heading, List<Claim> claims) {
        if (!claims.isEmpty()) {
            addColumn(getChildren().size(), column(heading, claims));
        }
    }

    private Node column(String heading, List<Claim> claims) {
        Label over = new Label(words.say(heading));
        over.getStyleClass().add("overline");
        VBox column = new VBox(over);
        column.getStyleClass().add("claim-column");
        claims.forEach(claim -> column.getChildren().add(claim(claim)));
        return column;
    }

    private Node claim(Claim claim) {
        String by = claim.what().by();
        String field = words.sayOr("field." + claim.what().field(), words.sayOr("quantity." + claim.what().field(), claim.what().field()));
        Label who = new Label(words.say("reading.claims.on", by == null ? words.say("reading.claims.source") : names.name(by), field));
        who.getStyleClass().add("small");
        who.setWrapText(true);
        Label quote = new Label(words.say("reading.claims.quote", claim.evidence().quote().strip().replaceAll("\\s+", " ")));
        quote.getStyleClass().addAll("small", "quiet", "claim-quote");
        quote.setWrapText(true);
        VBox both = new VBox(who, quote);
        both.getStyleClass().add("claim");
        both.setOnMouseClicked(event -> {
            onWords.accept(claim);
            event.consume();
        });
        both.setAccessibleText(who.getText() + " " + quote.getText());
        return both;
    }
}
