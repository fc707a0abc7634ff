package org.bongsu.view.kit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A dialog inside the window: a title, something to read or fill in, and buttons. */
public final class Sheet extends VBox {
    private final HBox foot = new HBox();

    /**
     * A sheet.
     *
     * @param width in logical pixels
     */
    public Sheet(ObservableValue<String> title, double width, Node body) {
        getStyleClass().add("modal-sheet");
        Label heading = new Label();
        heading.getStyleClass().add("heading");
        heading.textProperty().bind(title);
        HBox head = new HBox(heading);
        head.getStyleClass().add("sheet-head");
        StackPane middle = new StackPane(body);
        middle.getStyleClass().add("sheet-body");
        VBox.setVgrow(middle, Priority.ALWAYS);
        foot.getStyleClass().add("sheet-foot");
        getChildren().addAll(head, middle, foot);
        setPrefWidth(width);
        setMaxSize(width, USE_PREF_SIZE);
        accessibleTextProperty().bind(title);
    }

    /** Its buttons, the main act last. */
    public Sheet buttons(Button... buttons) {
        foot.getChildren().setAll(List.of(buttons));
        return this;
    }

    /** Puts something before the buttons, at the left. */
    public Sheet beside(Node node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        foot.getChildren().addFirst(node);
        return this;
    }
}
