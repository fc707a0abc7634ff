package org.bongsu.view.codebook;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bongsu.figure.Palette;
import org.bongsu.model.Incident;
import org.bongsu.view.kit.Symbols;
import org.bongsu.view.kit.Texts;
import org.bongsu.view.kit.WhileShown;
import org.jspecify.annotations.Nullable;

/** The incidents of the chosen type or family, the latest first; opening one leads to where all is shown of it. */
final class UsePane extends VBox {
    private final CodebookModel model;
    private final CodebookWords says;
    private final ListView<Incident> list = new ListView<>();

    UsePane(CodebookModel model, Texts texts) {
        this.model = model;
        this.says = new CodebookWords(model.look().words());
        getStyleClass().add("use-pane");
        Label none = new Label(texts.say("codebook.use.none"));
        none.getStyleClass().add("quiet");
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.setAccessibleText(texts.say("codebook.use"));
        list.setCellFactory(view -> new Cell());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        Label hint = new Label(texts.say("codebook.use.hint"));
        hint.getStyleClass().addAll("small", "quiet", "side-hint");
        getChildren().addAll(list, hint);
        WhileShown.of(this, model.chosen()).subscribe(branch -> fill());
        WhileShown.of(this, model.counts()).subscribe(counts -> fill());
    }

    private void open() {
        Incident incident = list.getSelectionModel().getSelectedItem();
        if (incident != null) {
            model.open(incident);
        }
    }

    private void fill() {
        list.getItems().setAll(model.use().incidents(model.chosen().get().key()));
    }

    private final class Cell extends ListCell<Incident> {
        Cell() {
            setPrefWidth(0);
            getStyleClass().add("use-cell");
        }

        @Override
        protected void updateItem(@Nullable Incident incident, boolean empty) {
            super.updateItem(incident, empty);
            if (incident == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label title = new Label(incident.title());
            title.setMinWidth(0);
            Label day = new Label(says.day(incident));
            day.getStyleClass().addAll("small", "quiet");
            VBox lines = new VBox(title, day);
            lines.setMinWidth(0);
            HBox row = new HBox(8, Symbols.of(model.codebook(), incident, Palette.of(model.look().theme()), 14), lines);
            row.getStyleClass().add("use-row");
            setGraphic(row);
            setAccessibleText(incident.title() + ", " + day.getText());
        }
    }
}
