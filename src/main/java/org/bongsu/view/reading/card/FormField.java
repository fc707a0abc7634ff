package org.bongsu.view.reading.card;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.bongsu.view.reading.typed.CardFields;
import org.bongsu.view.reading.typed.Field.Kind;
import org.bongsu.view.reading.typed.Field;
import org.bongsu.view.reading.typed.Option;
import org.bongsu.view.reading.typed.TypeFinder;
import org.jspecify.annotations.Nullable;

/** A field of a card: its name and value, and while it has the keyboard, what is typed and how that is understood. */
final class FormField extends HBox implements Row {
    private final Field field;
    private final Candidates candidates;
    private final FormHost host;
    private final TextField typed = new TextField();
    private final Label value;
    private boolean over;
    private @Nullable List<Option> asked;
    private String askedAs = "";

    FormField(Field field, Candidates candidates, FormHost host) {
        this.field = field;
        this.candidates = candidates;
        this.host = host;
        getStyleClass().add("form-row");
        Label name = new Label(field.label());
        name.getStyleClass().addAll("quiet", "form-name");
        value = new Label(field.value().isEmpty() ? field.prompt() : field.value());
        value.getStyleClass().addAll("form-value", field.value().isEmpty() ? "nothing" : "something");
        value.setMinWidth(0);
        value.setMouseTransparent(true);
        typed.setAccessibleText(field.label().isEmpty() ? field.id() : field.label());
        typed.setPromptText(field.prompt());
        typed.getStyleClass().add("form-typed");
        typed.setText(field.value());
        typed.focusedProperty().addListener((all, before, focused) -> focus(focused));
        typed.textProperty().addListener((all, before, text) -> typing());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Label note = new Label(field.note());
        note.getStyleClass().addAll("small", "quiet");
        note.setMinWidth(Region.USE_PREF_SIZE);
        StackPane both = new StackPane(value, typed);
        both.getStyleClass().add("form-both");
        HBox.setHgrow(both, Priority.ALWAYS);
        getChildren().addAll(name, both, note);
        typed.setOpacity(0);
    }

    @Override
    public String id() {
        return field.id();
    }

    @Override
    public void enter() {
        typed.requestFocus();
    }

    @Override
    public Node node() {
        return this;
    }

    /** Takes the keyboard with words typed already. */
    void enter(String words) {
        typed.requestFocus();
        typed.setText(words);
        typed.end();
    }

    /** Takes the keyboard with words that may be understood in several ways; they are shown, and the first is lit. */
    void ask(String words, List<Option> options) {
        asked = options.isEmpty() ? null : options;
        askedAs = words;
        enter(words);
        list();
    }

    @Override
    public void keep() {
        if (!over && typed.isFocused()) {
            commit();
        }
    }

    private void focus(boolean focused) {
        typed.setOpacity(focused ? 1 : 0);
        value.setVisible(!focused);
        if (focused) {
            over = false;
            candidates.onPick(option -> {
                if (goesOn(option)) {
                    return;
                }
                over = true;
                candidates.hide();
                host.keep(option);
                host.leave();
            });
            typed.setText(field.value());
            typed.selectAll();
            if (field.kind() == Kind.CHOICE || field.kind() == Kind.OFFER) {
                list();
            }
        } else {
            candidates.hide();
            if (!over && changed()) {
                Platform.runLater(this::commit);
            }
        }
    }

    private void typing() {
        if (!typed.isFocused() || over) {
            return;
        }
        if (field.id().equals(CardFields.TYPE) && TypeFinder.complete(typed.getText())) {
            List<Option> options = reads();
            if (options.size() == 1) {
                over = true;
                candidates.hide();
                host.keep(options.getFirst());
                host.leave();
                return;
            }
        }
        if (field.kind() != Kind.FREE && changed() || field.kind() == Kind.OFFER) {
            list();
        } else if (field.kind() == Kind.READ) {
            candidates.hide();
        }
    }

    private void list() {
        List<Option> options = reads();
        int lit = changed() ? 0 : field.kind() == Kind.OFFER ? -1 : Math.max(0, options.stream().map(Option::label).toList().indexOf(field.value()));
        if (options.isEmpty() && typed.getText().isBlank()) {
            candidates.hide();
        } else {
            candidates.show(typed, options, lit, host.notUnderstood(field, typed.getText().strip()));
        }
    }

    private List<Option> reads() {
        List<Option> waiting = asked;
        return waiting != null && typed.getText().equals(askedAs) ? waiting : field.reads().apply(typed.getText());
    }

    /** Whether an option only begins something: its words are typed, and the keyboard stays. */
    private boolean goesOn(Option option) {
        String further = option.further();
        if (further == null) {
            return false;
        }
        if (typed.isFocused()) {
            typed.setText(further);
            typed.end();
        }
        return true;
    }

    private boolean changed() {
        return asked != null || !typed.getText().equals(field.value());
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (commit()) {
                    host.leave();
                }
                event.consume();
            }
            case TAB -> {
                if (!commit()) {
                    over = true;
                }
                host.walk(field.id(), event.isShiftDown() ? -1 : 1);
                event.consume();
            }
            case ESCAPE -> {
                over = true;
                host.leave();
                event.consume();
            }
            case DOWN, UP -> {
                if (candidates.isVisible()) {
                    candidates.step(event.getCode() == KeyCode.DOWN ? 1 : -1);
                } else if (field.kind() != Kind.FREE) {
                    list();
                }
                event.consume();
            }
            default -> { }
        }
    }

    /** Whether nothing was left that is not understood. */
    private boolean commit() {
        if (over) {
            return true;
        }
        Optional<Option> option = candidates.lit().filter(lit -> field.kind() != Kind.FREE)
                .or(() -> changed() ? reads().stream().findFirst() : Optional.empty());
        if (option.isEmpty()) {
            return !changed() || typed.getText().isBlank();
        }
        if (goesOn(option.get())) {
            return false;
        }
        if (field.kind() == Kind.CHOICE && !changed() && option.get().label().equals(field.value())) {
            return true;
        }
        over = true;
        candidates.hide();
        host.keep(option.get());
        return true;
    }
}
