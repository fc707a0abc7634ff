package org.bongsu.view.kit;

import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Texts that change with the language while the window is open. */
public final class Texts {
    private final ObservableValue<Words> words;

    public Texts(ObservableValue<Words> words) {
        this.words = words;
    }

    /** The language of now, and those to come. */
    public ObservableValue<Words> words() {
        return words;
    }

    /** A message in the language of now, for what is made anew each time that it is shown. */
    public String say(String key, @Nullable Object... args) {
        return words.getValue().say(key, args);
    }

    /** A message that follows the language. */
    public ObservableValue<String> of(String key, @Nullable Object... args) {
        return words.map(now -> now.say(key, args));
    }

    /** Words about a value that follow both the value and the language. */
    public <T> ObservableValue<String> with(ObservableValue<T> value, BiFunction<Words, T, String> say) {
        return Bindings.createStringBinding(() -> say.apply(words.getValue(), value.getValue()), words, value);
    }

    /** A label that follows the language. */
    public Label label(String key, String... styles) {
        Label label = new Label();
        label.textProperty().bind(of(key));
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A button that follows the language. */
    public Button button(String key, Runnable action, String... styles) {
        Button button = new Button();
        button.textProperty().bind(of(key));
        button.setOnAction(event -> action.run());
        button.getStyleClass().addAll(styles);
        return button;
    }

    /** A button that shows only an icon; the message is its tooltip and what screen readers say. */
    public Button iconButton(Ikon icon, String key, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setOnAction(event -> action.run());
        button.getStyleClass().addAll("flat", "icon-only");
        button.accessibleTextProperty().bind(of(key));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(of(key));
        button.setTooltip(tip);
        return button;
    }
}
