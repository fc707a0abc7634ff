package org.bongsu.view.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.bongsu.model.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys act by their place on the keyboard, once a press, and leave typing alone. */
class KeysTest {
    @BeforeAll
    static void toolkit() {
        Headless.start();
    }

    private final List<String> done = new ArrayList<>();
    private final StackPane pane = new StackPane();
    private final TextField field = new TextField();

    @BeforeEach
    void install() {
        Headless.run(() -> {
            pane.getChildren().add(field);
            new Keys("any").on("N", "next", () -> done.add("next")).on("Shortcut+E", "export", () -> done.add("export"))
                    .on("DIGIT1", "launch", () -> done.add("launch")).install(pane);
        });
    }

    @Test
    void actOnALetterThatIsPressedAndTyped() {
        fire(pane, KeyEvent.KEY_PRESSED, KeyCode.N, "n", false);
        fire(pane, KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "n", false);
        assertEquals(List.of("next"), done);
    }

    @Test
    void actOnceOnAJamoWithOrWithoutItsKey() {
        fire(pane, KeyEvent.KEY_PRESSED, KeyCode.N, "ㅜ", false);
        fire(pane, KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "ㅜ", false);
        fire(pane, KeyEvent.KEY_RELEASED, KeyCode.N, "ㅜ", false);
        assertEquals(List.of("next"), done);
        fire(pane, KeyEvent.KEY_PRESSED, KeyCode.UNDEFINED, "ㅜ", false);
        fire(pane, KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "ㅜ", false);
        fire(pane, KeyEvent.KEY_RELEASED, KeyCode.UNDEFINED, "", false);
        assertEquals(List.of("next", "next"), done);
        fire(pane, KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "ㅜ", false);
        assertEquals(List.of("next", "next", "next"), done);
        fire(pane, KeyEvent.KEY_PRESSED, KeyCode.UNDEFINED, "ㄷ", true);
        assertEquals("export", done.getLast());
    }

    @Test
    void aKeyThatMovesIntoAFieldIsNotTypedThere() {
        Stage stage = Headless.show(new StackPane(pane), 200, 100, 1, Theme.LIGHT);
        Headless.run(() -> new Keys("more").on("E", "edit", field::requestFocus).install(pane));
        fire(pane, KeyEvent.KEY_PRESSED, KeyCode.E, "e", false);
        fire(field, KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "e", false);
        fire(field, KeyEvent.KEY_RELEASED, KeyCode.E, "e", false);
        assertEquals("", field.getText());
        fire(field, KeyEvent.KEY_PRESSED, KeyCode.X, "x", false);
        fire(field, KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "x", false);
        assertEquals("x", field.getText());
        Headless.run(stage::close);
    }

    @Test
    void leaveLettersToAFieldButNotControlKeys() {
        fire(field, KeyEvent.KEY_PRESSED, KeyCode.N, "n", false);
        fire(field, KeyEvent.KEY_PRESSED, KeyCode.DIGIT1, "1", false);
        assertEquals(List.of(), done);
        fire(field, KeyEvent.KEY_PRESSED, KeyCode.E, "e", true);
        assertEquals(List.of("export"), done);
    }

    @ParameterizedTest
    @CsvSource({"ㅂ,Q", "ㅈ,W", "ㄷ,E", "ㄱ,R", "ㅅ,T", "ㅛ,Y", "ㅕ,U", "ㅑ,I", "ㅐ,O", "ㅔ,P", "ㅁ,A", "ㄴ,S", "ㅇ,D", "ㄹ,F", "ㅎ,G",
        "ㅗ,H", "ㅓ,J", "ㅏ,K", "ㅣ,L", "ㅋ,Z", "ㅌ,X", "ㅊ,C", "ㅍ,V", "ㅠ,B", "ㅜ,N", "ㅡ,M", "ㄲ,R", "ㅆ,T", "ㅖ,P"})
    void standWhereTheTwoSetKeyboardHasThem(String jamo, KeyCode key) {
        assertEquals(key, Hangul.key(jamo).orElseThrow());
    }

    private static void fire(javafx.scene.Node target, EventType<KeyEvent> type, KeyCode code, String text, boolean control) {
        boolean typed = type == KeyEvent.KEY_TYPED;
        Headless.run(() -> Event.fireEvent(target, new KeyEvent(type, typed ? text : KeyEvent.CHAR_UNDEFINED, typed ? "" : text, code, false, control, false, false)));
    }
}
