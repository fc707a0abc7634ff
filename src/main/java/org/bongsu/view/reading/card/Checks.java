package org.bongsu.view.reading.card;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a card lacks or what should be looked at, one quiet line each; a click goes there. */
final class Checks extends VBox {
    Checks(List<Check> checks, Consumer<String> go) {
        getStyleClass().add("checks");
        for (Check check : checks) {
            Label line = new Label(check.text());
            line.getStyleClass().addAll("small", "check", check.level() == Check.Level.TOLD ? "quiet" : "caution");
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            line.setOnMouseClicked(event -> {
                go.accept(check.field());
                event.consume();
            });
            getChildren().add(line);
        }
        setManaged(!checks.isEmpty());
    }
}
