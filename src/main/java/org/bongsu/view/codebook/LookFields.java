package org.bongsu.view.codebook;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Colors;
import org.bongsu.view.kit.Symbols;
import org.jspecify.annotations.Nullable;

/** The fields for symbol and colours of a type or family; empty ones are its family's. */
final class LookFields {
    private static final double SYMBOL = 16;
    private static final double SWATCH = 16;
    private static final double HEX = 96;

    private final CodebookModel model;
    private final ObjectProperty<@Nullable String> symbol = new SimpleObjectProperty<>();
    private final FlowPane symbols = new FlowPane(2, 2);
    private final ToggleGroup group = new ToggleGroup();
    private final TextField light = new TextField();
    private final TextField dark = new TextField();
    private final Rectangle lightSwatch = new Rectangle(SWATCH, SWATCH);
    private final Rectangle darkSwatch = new Rectangle(SWATCH, SWATCH);
    private @Nullable Colors otherwise;

    LookFields(CodebookModel model, boolean optional, Fields fields, Runnable changed) {
        this.model = model;
        var words = model.look().words();
        symbols.getStyleClass().add("symbol-choice");
        if (optional) {
            button(null, words.say("codebook.as-family"));
        }
        Codebook.SYMBOLS.forEach(each -> button(each, each));
        group.selectedToggleProperty().subscribe(toggle -> {
            if (toggle == null) {
                mark();
            } else {
                symbol.set((String) toggle.getUserData());
                changed.run();
            }
        });
        fields.add("symbol", symbols);
        HBox colors = new HBox(lightSwatch, color(light, words.say("codebook.color.light"), changed), darkSwatch,
                color(dark, words.say("codebook.color.dark"), changed));
        colors.getStyleClass().add("color-fields");
        fields.add("color", colors);
    }

    private TextField color(TextField field, String name, Runnable changed) {
        field.setPrefWidth(HEX);
        field.setMaxWidth(HEX);
        field.setAccessibleText(name);
        field.setTooltip(new javafx.scene.control.Tooltip(name));
        field.textProperty().subscribe(text -> {
            swatches();
            changed.run();
        });
        return field;
    }

    private void button(@Nullable String each, String name) {
        ToggleButton button = new ToggleButton();
        button.setUserData(each);
        button.setToggleGroup(group);
        button.setAccessibleText(name);
        if (each == null) {
            button.setText(name);
        } else {
            Region sign = Symbols.of(model.codebook(), each, model.look().theme(), SYMBOL);
            button.setGraphic(sign);
        }
        symbols.getChildren().add(button);
    }

    private void mark() {
        String now = symbol.get();
        symbols.getChildren().stream().map(ToggleButton.class::cast).filter(button -> java.util.Objects.equals(button.getUserData(), now))
                .findFirst().ifPresent(button -> button.setSelected(true));
    }

    /**
     * Shows a look.
     *
     * @param family what empty colours stand for, or null
     */
    void set(@Nullable String ownSymbol, @Nullable Colors own, @Nullable Colors family) {
        otherwise = family;
        symbol.set(ownSymbol);
        mark();
        light.setPromptText(family == null ? "" : Colors.written(family.light()));
        dark.setPromptText(family == null ? "" : Colors.written(family.dark()));
        light.setText(own == null ? "" : Colors.written(own.light()));
        dark.setText(own == null ? "" : Colors.written(own.dark()));
        swatches();
    }

    @Nullable String symbol() {
        return symbol.get();
    }

    /** The colours, or null for the family's. */
    @Nullable Colors colors() {
        Optional<Integer> a = Colors.read(light.getText().strip());
        Optional<Integer> b = Colors.read(dark.getText().strip());
        return a.isPresent() && b.isPresent() ? new Colors(a.get(), b.get()) : null;
    }

    /** Whether what is typed is neither two colours nor, where the family's may stand in, nothing. */
    boolean wrong() {
        boolean empty = light.getText().isBlank() && dark.getText().isBlank();
        return colors() == null && !(empty && otherwise != null);
    }

    private void swatches() {
        Colors family = otherwise;
        lightSwatch.setFill(paint(light, family == null ? null : (Integer) family.light()));
        darkSwatch.setFill(paint(dark, family == null ? null : (Integer) family.dark()));
    }

    private static Color paint(TextField field, @Nullable Integer otherwise) {
        Integer rgb = Colors.read(field.getText().strip()).orElse(field.getText().isBlank() ? otherwise : null);
        return rgb == null ? Color.TRANSPARENT : Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
