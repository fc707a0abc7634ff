package org.bongsu.view.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a pane shows while it holds nothing: one sentence, what to do next, and the buttons that do it. */
public final class EmptyState extends VBox {
    private static final double MEASURE = 400;

    private final HBox buttons;

    public EmptyState(Ikon icon, ObservableValue<String> sentence, ObservableValue<String> next, Button... actions) {
        getStyleClass().add("empty-state");
        buttons = new HBox(actions);
        buttons.getStyleClass().add("actions");
        getChildren().addAll(new FontIcon(icon), label(sentence, "heading"), label(next, "quiet"));
        if (actions.length > 0) {
            getChildren().add(buttons);
        }
    }

    /** Gives the keyboard to the first of its buttons. */
    @Override
    public void requestFocus() {
        buttons.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private static Label label(ObservableValue<String> text, String style) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMaxWidth(MEASURE);
        return label;
    }
}
