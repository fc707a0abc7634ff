package org.bongsu.view.situation;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bongsu.model.Incident;
import org.bongsu.view.kit.MarkedLabel;
import org.bongsu.view.kit.Symbols;
import org.jspecify.annotations.Nullable;

/** A row of the list: symbol, title, and under it day, place and type. */
final class IncidentCell extends ListCell<Incident> {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final DeskModel model;
    private final StackPane symbol = new StackPane();
    private final MarkedLabel title = new MarkedLabel();
    private final MarkedLabel under = new MarkedLabel();
    private final HBox row = new HBox(symbol, new VBox(title, under));

    IncidentCell(DeskModel model) {
        this.model = model;
        getStyleClass().add("incident-cell");
        title.getStyleClass().add("cell-title");
        under.getStyleClass().add("cell-under");
        symbol.getStyleClass().add("cell-symbol");
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("cell-row");
        VBox words = (VBox) row.getChildren().get(1);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Incident incident, boolean empty) {
        super.updateItem(incident, empty);
        pseudoClassStateChanged(LIT, incident != null && incident.id().equals(model.session().selection().get().hovered()));
        if (incident == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        IncidentWords words = new IncidentWords(model.words(), model.codebook());
        Node sign = Symbols.of(model.codebook(), incident, model.look().getValue().palette(), 14);
        symbol.getChildren().setAll(sign);
        String said = incident.title().isBlank() ? words.type(incident) : incident.title();
        title.say(said, model.marks(said));
        under.say(words.under(incident), model.marks(words.under(incident)));
        setAccessibleText(title.getText() + ", " + under.getText());
        setGraphic(row);
    }
}
