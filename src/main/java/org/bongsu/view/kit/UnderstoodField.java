package org.bongsu.view.kit;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A text field that says below how it understood what was typed. */
public final class UnderstoodField extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final String NOT = "not-understood";

    private final TextField field = new TextField();
    private final Label reading = new Label();

    public UnderstoodField() {
        getStyleClass().add("understood");
        reading.setWrapText(true);
        reading.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(field, reading);
    }

    /** Where it is typed. */
    public TextField field() {
        return field;
    }

    /** Says how it was understood; empty when there is nothing to say. The line keeps its place. */
    public void understood(String as) {
        say(as, false);
    }

    /** Says what could not be understood, and what would be. */
    public void notUnderstood(String why) {
        say(why, true);
    }

    private void say(String words, boolean wrong) {
        reading.setText(words);
        reading.getStyleClass().remove(NOT);
        if (wrong) {
            reading.getStyleClass().add(NOT);
        }
        field.pseudoClassStateChanged(DANGER, wrong);
        field.setAccessibleHelp(words);
    }
}
