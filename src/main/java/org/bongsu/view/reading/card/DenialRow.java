package org.bongsu.view.reading.card;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bongsu.model.Claim;
import org.bongsu.model.Stance;
import org.bongsu.view.reading.typed.ActorNames;
import org.bongsu.words.Words;

/** Who denies an incident: neither its status nor its attribution, but claims of their own; Enter shows the words. */
final class DenialRow extends HBox implements Row {
    static final String ID = "denial";

    private final List<Claim> denials;
    private final FormHost host;
    private final Runnable reveal;

    DenialRow(List<Claim> claims, Words words, FormHost host, Runnable reveal) {
        this.denials = claims.stream().filter(c -> c.what().stance() == Stance.DENIES).toList();
        this.host = host;
        this.reveal = reveal;
        getStyleClass().addAll("form-row", "denial");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        ActorNames names = new ActorNames(words);
        String by = denials.stream().map(c -> c.what().by()).map(code -> code == null ? words.say("reading.claims.source") : names.name(code))
                .distinct().collect(Collectors.joining(", "));
        Label name = new Label(words.say("reading.field.denial"));
        name.getStyleClass().addAll("quiet", "form-name");
        Label value = new Label(denials.isEmpty() ? words.say("reading.field.no-denial") : by);
        value.getStyleClass().addAll("form-value", denials.isEmpty() ? "nothing" : "something");
        value.setMinWidth(0);
        Label what = new Label(words.say("reading.field.denial.what"));
        what.getStyleClass().addAll("small", "quiet", "note");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        what.visibleProperty().bind(denials.isEmpty() ? focusedProperty() : new SimpleBooleanProperty(true));
        what.managedProperty().bind(what.visibleProperty());
        VBox lines = new VBox(value, what);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(name, lines);
        setAccessibleText(name.getText() + " " + value.getText() + ". " + words.say("reading.field.denial.what"));
        setAccessibleHelp(words.say("reading.field.denial.what"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnMouseClicked(event -> enter());
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case TAB -> host.walk(ID, event.isShiftDown() ? -1 : 1);
            case ESCAPE -> host.leave();
            case ENTER, SPACE -> {
                if (!denials.isEmpty()) {
                    reveal.run();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void enter() {
        requestFocus();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void keep() { }
}
