package org.bongsu.view.situation;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Where the name of a view is typed: Enter keeps it, Escape or leaving does not. */
final class KeepField extends TextField {
    private final DeskModel model;
    private final Runnable done;

    KeepField(DeskModel model, Runnable done) {
        this.model = model;
        this.done = done;
        getStyleClass().add("keep-field");
        setPromptText(model.words().say("desk.views.name"));
        setAccessibleText(model.words().say("desk.views.name"));
        setOnAction(event -> keep());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                done.run();
            }
        });
        focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                done.run();
            }
        });
    }

    private void keep() {
        boolean named = model.onKeep(getText());
        pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), !named);
        if (named) {
            done.run();
        }
    }
}
