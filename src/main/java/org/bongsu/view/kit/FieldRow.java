package org.bongsu.view.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A field with its name before it, names in a column of their own. */
public final class FieldRow extends HBox {
    /**
     * A row.
     *
     * @param column width of the names, in logical pixels
     */
    public FieldRow(ObservableValue<String> name, double column, Node field) {
        getStyleClass().add("field-row");
        Label label = new Label();
        label.getStyleClass().add("field-name");
        label.textProperty().bind(name);
        label.setMinWidth(column);
        label.setPrefWidth(column);
        label.setMaxWidth(column);
        Node named = field instanceof UnderstoodField understood ? understood.field() : field;
        label.setLabelFor(named);
        if (named.getAccessibleText() == null && !named.accessibleTextProperty().isBound()) {
            named.accessibleTextProperty().bind(name);
        }
        HBox.setHgrow(field, Priority.ALWAYS);
        if (field instanceof Region region) {
            region.setMinWidth(0);
        }
        getChildren().addAll(label, field);
    }
}
