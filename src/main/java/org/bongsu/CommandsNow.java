package org.bongsu;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.bongsu.model.Language;
import org.bongsu.view.kit.Command;
import org.bongsu.view.kit.Keys;
import org.bongsu.view.kit.Texts;
import org.bongsu.words.Words;

/** All that can be done at this moment: what the screen in front has keys for, then what stands in the menus and is not disabled. */
final class CommandsNow {
    private final Texts texts;
    private final Words other;
    private final List<Command> all = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    CommandsNow(Texts texts) {
        this.texts = texts;
        Language now = texts.words().getValue().language().equals(Language.KO.code()) ? Language.KO : Language.EN;
        this.other = Words.of((now == Language.KO ? Language.EN : Language.KO).code());
    }

    /** Adds the keys of a screen: a command is its key, pressed where the keyboard was, or on the screen while something was typed. */
    CommandsNow screen(List<Keys> areas, Node screen) {
        for (Keys area : areas) {
            for (Keys.Shortcut shortcut : area.shortcuts()) {
                if (shortcut.combination() instanceof KeyCodeCombination keys) {
                    add(new Command(shortcut.message(), texts.say(shortcut.message()), other.say(shortcut.message()), texts.say(area.heading()),
                            keys.getDisplayText(), () -> press(keys, screen)));
                }
            }
        }
        return this;
    }

    /** Adds what can be chosen in the menus. */
    CommandsNow menus(MenuBar bar) {
        bar.getMenus().forEach(menu -> menu.getItems().forEach(item -> add(item, menu.getText())));
        return this;
    }

    List<Command> all() {
        return List.copyOf(all);
    }

    private void add(MenuItem item, String area) {
        if (item.isDisable() || item.getText() == null) {
            return;
        }
        if (item instanceof Menu menu) {
            menu.getItems().forEach(inner -> add(inner, menu.getText()));
            return;
        }
        String id = item.getUserData() instanceof String key ? key : item.getText();
        KeyCombination keys = item.getAccelerator();
        add(new Command(id, item.getText(), item.getUserData() instanceof String key ? other.say(key) : "", area,
                keys == null ? "" : keys.getDisplayText(), item::fire));
    }

    private void add(Command command) {
        if (seen.add(command.id())) {
            all.add(command);
        }
    }

    private static void press(KeyCodeCombination keys, Node screen) {
        Node owner = screen.getScene() == null ? null : screen.getScene().getFocusOwner();
        Node target = owner == null || owner instanceof TextInputControl ? screen : owner;
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", keys.getCode(), down(keys.getShift()),
                down(keys.getControl()) || shortcut(keys) && !mac(), down(keys.getAlt()), down(keys.getMeta()) || shortcut(keys) && mac()));
    }

    private static boolean down(KeyCombination.ModifierValue value) {
        return value == KeyCombination.ModifierValue.DOWN;
    }

    private static boolean shortcut(KeyCombination keys) {
        return down(keys.getShortcut());
    }

    private static boolean mac() {
        return System.getProperty("os.name", "").startsWith("Mac");
    }
}
