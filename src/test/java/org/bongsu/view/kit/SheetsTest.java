package org.bongsu.view.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.bongsu.model.Theme;
import org.bongsu.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The keyboard in a question that the window asks. */
class SheetsTest {
    private Sheets sheets;
    private Stage stage;

    @BeforeEach
    void ask() {
        Texts texts = Headless.call(() -> new Texts(new SimpleObjectProperty<>(Words.of("en"))));
        sheets = Headless.call(() -> new Sheets(new VBox(new TextField(), new Button("behind"))));
        stage = Headless.show(sheets, 800, 600, 1, Theme.LIGHT);
        Headless.run(() -> sheets.ask(texts, "ask.own.title", "?", List.of(new Sheets.Answer("sheet.cancel", "", () -> { }),
                new Sheets.Answer("report.read", "", () -> { }), new Sheets.Answer("sheet.done", "accent", () -> { }))));
    }

    @AfterEach
    void close() {
        Headless.run(stage::close);
    }

    @Test
    void tabGoesRoundThroughAllAnswersAndNeverBehindTheQuestion() {
        List<String> seen = new ArrayList<>(List.of(focus()));
        for (int i = 0; i < 3; i++) {
            tab(false);
            seen.add(focus());
        }
        assertEquals(List.of("Done", "Cancel", "Read them", "Done"), seen);
    }

    @Test
    void shiftTabGoesRoundTheOtherWay() {
        List<String> seen = new ArrayList<>(List.of(focus()));
        for (int i = 0; i < 3; i++) {
            tab(true);
            seen.add(focus());
        }
        assertEquals(List.of("Done", "Read them", "Cancel", "Done"), seen);
    }

    private String focus() {
        return Headless.call(() -> stage.getScene().getFocusOwner() instanceof Button button ? button.getText() : "elsewhere");
    }

    private void tab(boolean shift) {
        Headless.run(() -> stage.getScene().getFocusOwner().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", KeyCode.TAB, shift, false, false, false)));
        Headless.run(() -> { });
    }
}
