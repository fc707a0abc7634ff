package org.bongsu;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.bongsu.desk.Places;
import org.bongsu.desk.StoreFault;
import org.bongsu.job.Jobs;
import org.bongsu.model.Language;
import org.bongsu.model.Settings;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Asking;
import org.bongsu.view.kit.Find;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Styles;

/** The whole window over places of its own, for tests that use it as a person does; work is done at once. */
final class AWindow implements AutoCloseable {
    private final List<Path> chosen = new ArrayList<>();
    private final WindowMemory memory;
    private final Shell shell;
    private final MainWindow window;
    private final Stage stage;
    private final Path home;

    AWindow(Path home, Language language, Theme theme) {
        this.home = home;
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        memory = new WindowMemory(home.resolve("config/window.properties"));
        shell = Headless.call(() -> new Shell(new Wiring(new Places(home.resolve("data"), home.resolve("config")), nowhere, nowhere),
                Settings.DEFAULT.withLanguage(language).withTheme(theme), new Shell.Threads(Jobs.inline(), Jobs.inline(), AWindow::now)));
        window = Headless.call(() -> new MainWindow(shell, memory, new Asking(chosen), () -> { }));
        stage = Headless.show(window, 1280, 800, 1, theme);
        Headless.run(() -> shell.settings().subscribe(s -> Styles.apply(stage.getScene(), s.theme())));
    }

    private static void now(Runnable work) {
        Executor later = Platform.isFxApplicationThread() ? Runnable::run : Platform::runLater;
        later.execute(work);
    }

    MainWindow window() {
        return window;
    }

    Shell shell() {
        return shell;
    }

    Screens screens() {
        return window.screens().orElseThrow();
    }

    WindowMemory memory() {
        return memory;
    }

    Stage stage() {
        return stage;
    }

    /** What the user will point at when asked for files. */
    AWindow choosing(Path... files) {
        chosen.clear();
        chosen.addAll(List.of(files));
        return this;
    }

    /** Opens the sample. */
    AWindow sample() {
        Headless.run(() -> window.door().open(home.resolve("data/sample"), true));
        return settled();
    }

    /** Opens a store of this name, which is empty when it is new. */
    AWindow store(String name) {
        Headless.run(() -> window.door().open(home.resolve(name), false));
        return settled();
    }

    AWindow in(Screen screen) {
        Headless.run(() -> shell.screen().set(screen));
        return settled();
    }

    AWindow in(Language language, Theme theme) {
        Headless.run(() -> shell.settings().set(shell.settings().get().withLanguage(language).withTheme(theme)));
        return settled();
    }

    AWindow settled() {
        Headless.settle(window);
        return this;
    }

    /** All words that can be read. */
    List<String> texts() {
        settled();
        return Headless.call(() -> Find.texts(window));
    }

    /** A message in the language of now. */
    String say(String key, Object... about) {
        return shell.texts().say(key, about);
    }

    /** Every item of the menus that can be chosen now. */
    List<MenuItem> items() {
        return Headless.call(() -> Find.all(window, MenuBar.class).getFirst().getMenus().stream().flatMap(AWindow::below)
                .filter(item -> !(item instanceof Menu) && !item.isDisable()).toList());
    }

    private static Stream<MenuItem> below(MenuItem item) {
        Stream<MenuItem> inner = item instanceof Menu menu ? menu.getItems().stream().flatMap(AWindow::below) : Stream.of();
        return Stream.concat(item.getText() == null ? Stream.of() : Stream.of(item), inner);
    }

    /** Chooses from the menus by the message of the item. */
    AWindow choose(String key) {
        MenuItem item = items().stream().filter(each -> key.equals(each.getUserData())).findFirst().orElseThrow(() -> new AssertionError("no " + key + " can be chosen"));
        Headless.run(item::fire);
        return settled();
    }

    /** Presses a key such as {@code Shortcut+K} or {@code Esc} where the keyboard is. */
    AWindow press(String combination) {
        KeyCode code = ((KeyCodeCombination) KeyCombination.valueOf(combination)).getCode();
        Headless.run(() -> {
            Node owner = stage.getScene().getFocusOwner();
            Event.fireEvent(owner == null ? window : owner, new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", code,
                    combination.contains("Shift+"), combination.contains("Shortcut+"), combination.contains("Alt+"), false));
        });
        return settled();
    }

    /** The button with this text is pressed; of the open sheet, where there is one. */
    AWindow click(String text) {
        Headless.run(() -> {
            Sheet sheet = window.sheets().open().get();
            Find.button(sheet == null ? window : sheet, text).fire();
        });
        return settled();
    }

    /** Whether a sheet is open. */
    boolean asks() {
        return Headless.call(() -> window.sheets().open().get()) != null;
    }

    /** Keeps what the window looks like. */
    AWindow save(String name) {
        Headless.save(window, 1, name);
        return this;
    }

    /** What is known of the open store. */
    OpenStore open() {
        return Headless.call(() -> Objects.requireNonNull(shell.store().get()));
    }

    @Override
    public void close() {
        Headless.run(stage::close);
        try {
            shell.close();
        } catch (StoreFault e) {
            throw new AssertionError(e);
        }
    }
}
