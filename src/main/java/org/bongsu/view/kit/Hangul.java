package org.bongsu.view.kit;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Where the letters of the Korean two-set keyboard (2-beolsik) stand on the Latin one. */
final class Hangul {
    private static final String JAMO = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ";
    private static final String KEYS = "QWERTYUIOPASDFGHJKLZXCVBNM";
    private static final String SHIFTED_JAMO = "ㅃㅉㄸㄲㅆㅒㅖ";
    private static final String SHIFTED_KEYS = "QWERTOP";

    private Hangul() { }

    /** The key that a jamo is typed with; empty for any other character. */
    static Optional<KeyCode> key(String character) {
        if (character.length() != 1) {
            return Optional.empty();
        }
        return at(JAMO.indexOf(character), KEYS).or(() -> at(SHIFTED_JAMO.indexOf(character), SHIFTED_KEYS));
    }

    /** The key that an event is of: its own code, or that of the jamo that it brings instead. */
    static KeyCode physical(KeyEvent event) {
        if (event.getEventType() != KeyEvent.KEY_TYPED && event.getCode() != KeyCode.UNDEFINED) {
            return event.getCode();
        }
        String text = event.getEventType() == KeyEvent.KEY_TYPED ? event.getCharacter() : event.getText();
        return key(text).orElse(KeyCode.UNDEFINED);
    }

    private static Optional<KeyCode> at(int index, String keys) {
        return index < 0 ? Optional.empty() : Optional.of(KeyCode.valueOf(keys.substring(index, index + 1)));
    }
}
