package org.bongsu.view.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.bongsu.model.Account;
import org.bongsu.model.Article;
import org.bongsu.model.Incident;
import org.bongsu.view.kit.WhileShown;

/** All about the chosen incident, or about the day whose index is taken apart. */
final class Inspector extends ScrollPane {
    private final DeskModel model;
    private final Consumer<Article> opener;
    private final VBox content = new VBox();

    /**
     * An inspector.
     *
     * @param opener shows an article in the reading screen
     */
    Inspector(DeskModel model, Consumer<Article> opener) {
        this.model = model;
        this.opener = opener;
        getStyleClass().addAll("inspector", "edge-to-edge");
        content.getStyleClass().add("inspector-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(model.words().say("desk.inspector"));
        WhileShown.of(this, model.session().selection()).subscribe((before, after) -> {
            if (!Objects.equals(before.chosen(), after.chosen())) {
                setVvalue(0);
                fill();
            }
        });
        WhileShown.of(this, model.accounts()).subscribe((before, after) -> fill());
        WhileShown.of(this, model.session().situation()).subscribe((before, after) -> fill());
        WhileShown.of(this, model.look()).subscribe((before, after) -> fill());
        WhileShown.of(this, model.overview().said()).subscribe((before, after) -> fill());
        WhileShown.of(this, model.day()).subscribe(day -> fill());
    }

    private void fill() {
        LocalDate day = model.day().get();
        content.getChildren().clear();
        if (day != null) {
            setVvalue(0);
            content.getChildren().add(new DayParts(model, day));
        } else {
            model.chosen().ifPresentOrElse(this::ofIncident, () -> content.getChildren().add(
                    Rows.text(model.words().say("desk.inspector.empty"), "quiet")));
        }
    }

    private void ofIncident(Incident incident) {
        List<Account> accounts = model.accounts().get().of(incident);
        content.getChildren().add(new IncidentFacts(model, incident, accounts));
        model.session().situation().get().row(incident.id()).ifPresent(row -> content.getChildren().add(new MachineFacts(model, row)));
        if (!accounts.isEmpty()) {
            content.getChildren().add(new SourceAccounts(model, accounts, opener));
        }
    }
}
