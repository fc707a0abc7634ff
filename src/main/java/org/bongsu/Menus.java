package org.bongsu;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.bongsu.desk.DeedWords;
import org.bongsu.model.Language;
import org.bongsu.model.Settings;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Keys;
import org.bongsu.view.kit.Texts;

/** The menus, and the keys of the whole window that stand in them. */
final class Menus {
    private static final List<Double> ZOOMS = List.of(1.0, 1.25, 1.5, 1.75, 2.0);

    private final Shell shell;
    private final Texts texts;
    private final WindowActions actions;
    private final List<Keys> keys = new ArrayList<>();
    private final MenuBar bar = new MenuBar();
    private final Menu recent = new Menu();

    Menus(Shell shell, WindowActions actions) {
        this.shell = shell;
        this.texts = shell.texts();
        this.actions = actions;
        bar.getMenus().setAll(file(), edit(), view(), help());
    }

    MenuBar bar() {
        return bar;
    }

    /** The keys of each menu; they act on the whole window. */
    List<Keys> keys() {
        return List.copyOf(keys);
    }

    private Menu file() {
        keys.add(new Keys("menu.file"));
        recent.textProperty().bind(texts.of("menu.recent"));
        Menu menu = menu("menu.file", item("menu.new", "Shortcut+N", actions.door()::newStore), item("menu.open", "Shortcut+Shift+O", actions.door()::openStore),
                recent, new SeparatorMenuItem(), whenOpen(item("menu.import", "Shortcut+O", actions.in()::importFiles)),
                whenOpen(item("menu.import-folder", "Shortcut+Shift+I", actions.in()::importFolder)),
                whenOpen(item("menu.map-table", "Shortcut+Shift+T", actions.in()::mapTable)),
                whenOpen(item("menu.paste", "Shortcut+Shift+V", actions.in()::paste)), new SeparatorMenuItem(),
                whenOpen(item("menu.export", "Shortcut+E", actions.out()::exportFigure)),
                whenOpen(item("menu.copy-figure", "Shortcut+Shift+C", actions.out()::copyFigure)),
                whenOpen(item("menu.open-figure", "Shortcut+Shift+F", actions.figures()::open)),
                whenOpen(item("menu.export-incidents", "Shortcut+Shift+E", actions.out()::exportIncidents)),
                whenOpen(item("menu.export-sources", "Shortcut+Shift+R", actions.out()::exportSources)),
                whenOpen(item("menu.report", "Shortcut+R", actions.out()::report)), new SeparatorMenuItem(),
                whenOpen(item("menu.export-bundle", "Shortcut+Shift+B", actions.out()::exportBundle)),
                whenOpen(item("menu.merge-bundle", "Shortcut+Shift+M", actions.in()::mergeBundle)), new SeparatorMenuItem(),
                whenOpen(item("menu.backups", "Shortcut+Shift+S", actions.door()::backups)), new SeparatorMenuItem(),
                item("menu.settings", "Shortcut+Comma", actions::settings), item("menu.quit", "Shortcut+Q", actions::quit));
        menu.setOnShowing(event -> fillRecent());
        fillRecent();
        return menu;
    }

    private void fillRecent() {
        recent.getItems().setAll(actions.door().recent().stream().map(path -> {
            MenuItem item = new MenuItem(path.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> actions.door().open(path));
            return item;
        }).toList());
        recent.setDisable(recent.getItems().isEmpty());
    }

    private Menu edit() {
        keys.add(new Keys("menu.edit"));
        MenuItem undo = item("menu.undo", "Shortcut+Z", actions.edit()::undo);
        MenuItem redo = item("menu.redo", "Shortcut+Shift+Z", actions.edit()::redo);
        undo.textProperty().unbind();
        undo.textProperty().bind(texts.with(shell.undoWords(), (words, u) -> u.undo().map(deed -> words.say("menu.undo-what", new DeedWords(words).say(deed))).orElse(words.say("menu.undo"))));
        redo.textProperty().unbind();
        redo.textProperty().bind(texts.with(shell.undoWords(), (words, u) -> u.redo().map(deed -> words.say("menu.redo-what", new DeedWords(words).say(deed))).orElse(words.say("menu.redo"))));
        undo.disableProperty().bind(shell.undoWords().map(u -> u.undo().isEmpty()));
        redo.disableProperty().bind(shell.undoWords().map(u -> u.redo().isEmpty()));
        return menu("menu.edit", undo, redo, new SeparatorMenuItem(), whenOpen(item("menu.pairs", "Shortcut+Shift+J", actions.edit()::reviewPairs)), whenOpen(item("menu.history", "Shortcut+Shift+H", actions.edit()::history)),
                whenOpen(item("timeline.key.own-dates", "Shortcut+Shift+D", actions.edit()::keyDates)),
                whenOpen(item("menu.cover", "Shortcut+Shift+N", actions.edit()::cover)));
    }

    private Menu view() {
        keys.add(new Keys("menu.view"));
        Menu menu = menu("menu.view");
        int number = 1;
        for (Screen screen : Screen.values()) {
            menu.getItems().add(check("screen." + screen.code(), "Shortcut+" + number++, shell.screen().map(s -> s == screen), () -> shell.screen().set(screen)));
        }
        menu.getItems().addAll(new SeparatorMenuItem(),
                check("menu.dark", "Shortcut+Shift+L", shell.settings().map(s -> s.theme() == Theme.DARK), this::switchTheme),
                check("menu.korean", "Shortcut+Shift+K", shell.settings().map(s -> s.language() == Language.KO), this::switchLanguage), new SeparatorMenuItem(),
                whenOpen(item("menu.machine", "Shortcut+Shift+G", actions.edit()::machine)),
                whenOpen(item("menu.datasets", "Shortcut+Alt+G", actions.edit()::datasets)), new SeparatorMenuItem(),
                item("menu.zoom-in", "Shortcut+Equals", () -> zoom(1)), item("menu.zoom-out", "Shortcut+Minus", () -> zoom(-1)),
                item("menu.zoom-none", "Shortcut+0", () -> shell.zoom().set(1)));
        return menu;
    }

    private Menu help() {
        keys.add(new Keys("menu.help"));
        Menu menu = menu("menu.help", item("menu.palette", "Shortcut+K", actions::palette), item("menu.keys", "F1", actions::keyHelp), item("menu.guide", "Shift+F1", actions::guide),
                item("menu.tour", "Shortcut+F1", actions::tour), new SeparatorMenuItem(), item("menu.support", "", actions::supportLog), new SeparatorMenuItem(), item("menu.about", "", actions::about));
        keys.getLast().on("Shift+Slash", "menu.keys", actions::keyHelp);
        return menu;
    }

    private void switchTheme() {
        Settings s = shell.settings().get();
        shell.settings().set(s.withTheme(s.theme() == Theme.DARK ? Theme.LIGHT : Theme.DARK));
    }

    private void switchLanguage() {
        Settings s = shell.settings().get();
        shell.settings().set(s.withLanguage(s.language() == Language.KO ? Language.EN : Language.KO));
    }

    private void zoom(int steps) {
        int now = ZOOMS.indexOf(ZOOMS.stream().min((a, b) -> Double.compare(Math.abs(a - shell.zoom().get()), Math.abs(b - shell.zoom().get()))).orElse(1.0));
        shell.zoom().set(ZOOMS.get(Math.clamp(now + steps, 0, ZOOMS.size() - 1)));
    }

    private Menu menu(String key, MenuItem... items) {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.of(key));
        menu.setMnemonicParsing(false);
        menu.getItems().addAll(items);
        return menu;
    }

    private MenuItem item(String key, String combination, Runnable action) {
        return set(new MenuItem(), key, combination, action);
    }

    private MenuItem check(String key, String combination, ObservableValue<Boolean> when, Runnable action) {
        CheckMenuItem item = new CheckMenuItem();
        when.subscribe(item::setSelected);
        return set(item, key, combination, () -> {
            action.run();
            item.setSelected(when.getValue());
        });
    }

    private MenuItem set(MenuItem item, String key, String combination, Runnable action) {
        item.textProperty().bind(texts.of(key));
        item.setUserData(key);
        item.setMnemonicParsing(false);
        Runnable free = () -> {
            if (!actions.busy() && !item.isDisable()) {
                action.run();
            }
        };
        item.setOnAction(event -> free.run());
        if (!combination.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(combination));
            keys.getLast().on(combination, key, free);
        }
        return item;
    }

    private MenuItem whenOpen(MenuItem item) {
        item.disableProperty().bind(shell.store().map(open -> false).orElse(true));
        return item;
    }
}
