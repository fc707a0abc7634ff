package org.bongsu.view.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A choice of one among a few, side by side; one is always chosen. */
public final class Segments<T> extends HBox {
    private final ObjectProperty<T> value;
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();

    public Segments(T first) {
        value = new SimpleObjectProperty<>(first);
        getStyleClass().add("segments");
        setMinWidth(Region.USE_PREF_SIZE);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        value.subscribe(chosen -> mark());
        group.selectedToggleProperty().subscribe(toggle -> {
            if (toggle == null) {
                mark();
            } else {
                buttons.entrySet().stream().filter(e -> e.getValue() == toggle).findFirst().ifPresent(e -> value.set(e.getKey()));
            }
        });
    }

    /** The chosen one. */
    public ObjectProperty<T> value() {
        return value;
    }

    /** Adds one to choose from. */
    public Segments<T> with(T choice, ObservableValue<String> name) {
        ToggleButton button = new ToggleButton();
        button.textProperty().bind(name);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        buttons.put(choice, button);
        getChildren().add(button);
        mark();
        return this;
    }

    private void mark() {
        ToggleButton button = buttons.get(value.get());
        if (button != null) {
            button.setSelected(true);
        }
    }
}
