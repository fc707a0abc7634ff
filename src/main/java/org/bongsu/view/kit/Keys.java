package org.bongsu.view.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one area of the window: what they do, and what the key help says of them.
 *
 * <p>Letters go by their place on the keyboard, so they work with Hangul input on. While text is typed into a field, keys
 * without Ctrl, Alt or Cmd are the field's.
 */
public final class Keys {
    /**
     * One key and what it does.
     *
     * @param message     key of the words that say what it does
     * @param combination as JavaFX writes it: {@code Shortcut+E}, {@code N}, {@code Enter}
     */
    public record Shortcut(String message, KeyCombination combination, Runnable action) { }

    private final String heading;
    private final List<Shortcut> shortcuts = new ArrayList<>();
    private @Nullable KeyCode pressed;

    /** Keys of an area, under the message that names it. */
    public Keys(String heading) {
        this.heading = heading;
    }

    /** The message key of the area's name. */
    public String heading() {
        return heading;
    }

    /** All keys, in the order in which they were given. */
    public List<Shortcut> shortcuts() {
        return List.copyOf(shortcuts);
    }

    /** Gives a key something to do. {@code Shortcut} stands for Ctrl, and for Cmd on a Mac. */
    public Keys on(String combination, String message, Runnable action) {
        shortcuts.add(new Shortcut(message, KeyCombination.valueOf(combination), action));
        return this;
    }

    /** Lists a key that something else acts on, such as a menu. */
    public Keys listed(KeyCombination combination, String message) {
        shortcuts.add(new Shortcut(message, combination, () -> { }));
        return this;
    }

    /** Acts on keys that reach a node without having been used by anything in it. */
    public void install(Node node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        node.addEventHandler(KeyEvent.KEY_TYPED, this::type);
        node.addEventHandler(KeyEvent.KEY_RELEASED, event -> pressed = null);
    }

    private void press(KeyEvent event) {
        pressed = Hangul.physical(event);
        act(event, pressed);
    }

    /** Input methods may bring a jamo without telling of its key first. */
    private void type(KeyEvent event) {
        KeyCode code = Hangul.physical(event);
        if (code != KeyCode.UNDEFINED && code != pressed) {
            act(event, code);
        }
    }

    private void act(KeyEvent event, KeyCode code) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && event.getTarget() instanceof TextInputControl field && field.isEditable()) {
            return;
        }
        KeyEvent physical = new KeyEvent(KeyEvent.KEY_PRESSED, event.getCharacter(), event.getText(), code,
                event.isShiftDown(), event.isControlDown(), event.isAltDown(), event.isMetaDown());
        for (Shortcut shortcut : shortcuts) {
            if (shortcut.combination().match(physical)) {
                if (plain && event.getEventType() == KeyEvent.KEY_PRESSED && event.getTarget() instanceof Node node) {
                    swallowTyped(node.getScene());
                }
                shortcut.action().run();
                event.consume();
                return;
            }
        }
    }

    /** The character of a key that was acted on must not be typed into a field that the action gave the keyboard to. */
    private static void swallowTyped(@Nullable Scene scene) {
        if (scene == null) {
            return;
        }
        EventHandler<KeyEvent> swallow = new EventHandler<>() {
            @Override
            public void handle(KeyEvent event) {
                if (event.getEventType() == KeyEvent.KEY_TYPED) {
                    event.consume();
                } else {
                    scene.removeEventFilter(KeyEvent.ANY, this);
                }
            }
        };
        scene.addEventFilter(KeyEvent.ANY, swallow);
    }
}
