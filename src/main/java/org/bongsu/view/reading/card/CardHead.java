package org.bongsu.view.reading.card;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bongsu.codebook.Codebook;
import org.bongsu.figure.Palette;
import org.bongsu.model.Incident;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Symbols;
import org.bongsu.view.reading.typed.IncidentWords;
import org.bongsu.words.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A card in three lines: symbol, type and day; place, status and severity; the first words of its sentence. */
final class CardHead extends HBox {
    CardHead(Card card, Words words, Codebook codebook, Theme theme) {
        getStyleClass().add("card-head");
        Incident incident = card.incident();
        IncidentWords says = new IncidentWords(words, codebook);
        Label type = new Label(says.type(incident.type()));
        type.getStyleClass().add("medium");
        type.setMinWidth(0);
        String day = says.brief(incident.when());
        Label when = new Label(day.isEmpty() ? words.say("reading.card.no-date") : day);
        when.getStyleClass().add(day.isEmpty() ? "caution" : "quiet");
        when.setMinWidth(USE_PREF_SIZE);
        String place = says.where(incident.where());
        Label where = new Label((place.isEmpty() ? words.say("reading.card.no-place") : place) + " · " + says.status(incident));
        where.getStyleClass().addAll("small", "quiet");
        where.setMinWidth(0);
        HBox lights = new HBox();
        lights.getStyleClass().add("small-beacons");
        for (int i = 1; i <= 5; i++) {
            lights.getChildren().add(Beacons.light(i, incident.severity(), 2.5));
        }
        Label sentence = new Label(card.lead().quote().strip().replaceAll("\\s+", " "));
        sentence.getStyleClass().addAll("small", "quiet");
        sentence.setMinWidth(0);
        VBox lines = new VBox(line(type, stage(card, words), between(), when), line(where, between(), lights), sentence);
        lines.getStyleClass().add("card-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        getChildren().addAll(symbol(card, codebook, theme), lines);
    }

    private static Node stage(Card card, Words words) {
        return switch (card.stage()) {
            case SUGGESTED -> new Region();
            case DRAFT -> {
                Label draft = new Label(words.say("review.draft"));
                draft.getStyleClass().addAll("small", "draft-tag");
                draft.setMinWidth(USE_PREF_SIZE);
                yield draft;
            }
            case CODED -> {
                FontIcon done = new FontIcon(Feather.CHECK);
                done.getStyleClass().add("done");
                yield done;
            }
        };
    }

    /** Solid when it counts, hollow when it does not. */
    private static Node symbol(Card card, Codebook codebook, Theme theme) {
        StackPane box = new StackPane(Symbols.of(codebook, card.incident(), Palette.of(theme), 18));
        box.getStyleClass().add("card-symbol");
        return box;
    }

    private static Region between() {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        return between;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("card-line");
        return line;
    }
}
