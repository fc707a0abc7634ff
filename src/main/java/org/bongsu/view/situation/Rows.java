package org.bongsu.view.situation;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bongsu.view.kit.MarkedLabel;

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

    /** A text in which the words of the filter are marked. */
    static Label marked(DeskModel model, String text, String... styles) {
        MarkedLabel label = new MarkedLabel();
        label.say(text, model.marks(text));
        return styled(label, styles);
    }

    static Label text(String text, String... styles) {
        return styled(new Label(text), styles);
    }

    private static Label styled(Label label, String... styles) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
