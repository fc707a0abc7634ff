package org.bongsu.view.situation;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The rows of the inspector: a quiet name and its value, both of which wrap. */
final class Rows {
    private Rows() { }

    static HBox row(Node name, Node value) {
        HBox row = new HBox(name, value);
        row.getStyleClass().add("inspector-row");
        HBox.setHgrow(value, Priority.ALWAYS);
        return row;
    }

    /** A field's name, with a capital. */
    static Label name(String name) {
        return text(name.isEmpty() ? "" : Character.toUpperCase(name.charAt(0)) + name.substring(1), "row-name");
    }

    static Label text(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
