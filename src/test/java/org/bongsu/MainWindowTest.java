package org.bongsu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
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
import org.bongsu.view.kit.Command;
import org.bongsu.view.kit.CssWarnings;
import org.bongsu.view.kit.Find;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.kit.Styles;
import org.bongsu.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window as a person uses it: by menu, key and drop, in both languages and themes. */
class MainWindowTest {
    private static final Path DRONES = Path.of("assets/samples/2022-12-26-drones.html");

    @TempDir
    Path home;

    private final List<Stage> stages = new ArrayList<>();
    private final List<Shell> shells = new ArrayList<>();
    private final List<String> quits = new ArrayList<>();

    @BeforeAll
    static void toolkit() {
        Headless.start();
    }

    @AfterEach
    void close() {
        Headless.run(() -> stages.forEach(Stage::close));
        shells.forEach(shell -> {
            try {
                shell.close();
            } catch (StoreFault e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void everyShortcutOfTheMenusReachesItsAction() {
        MainWindow window = window(Settings.DEFAULT, DRONES.toAbsolutePath());
        open(window, "store", false);
        press(window, "Shortcut+O");
        assertTrue(texts(window).contains("1 article, 1 in the inbox · no incidents"), texts(window)::toString);
        assertTrue(texts(window).stream().anyMatch(t -> t.startsWith("Imported: ")), texts(window)::toString);
        for (Screen screen : Screen.values()) {
            press(window, "Shortcut+" + (screen.ordinal() + 1));
            assertEquals(screen, shell().screen().get());
        }
        press(window, "Shortcut+Z");
        assertTrue(texts(window).contains("No articles, 0 in the inbox · no incidents"), texts(window)::toString);
        press(window, "Shortcut+Shift+Z");
        assertTrue(texts(window).contains("1 article, 1 in the inbox · no incidents"));
        opens(window, "Shortcut+E", "Export figure");
        opens(window, "Shortcut+Shift+E", "Export a table");
        opens(window, "Shortcut+Shift+R", "Export a table");
        assertTrue(texts(window).stream().noneMatch(t -> t.equals("Situation report")));
        opens(window, "Shortcut+R", "Situation report");
        opens(window, "Shortcut+Shift+J", Words.of("en").say("pairs.title"));
        opens(window, "Shortcut+Comma", "Settings");
        opens(window, "F1", "Keys");
        press(window, "Shortcut+Equals");
        assertEquals(1.25, shell().zoom().get());
        press(window, "Shortcut+0");
        press(window, "Shortcut+Shift+L");
        assertEquals(Theme.DARK, shell().settings().get().theme());
        press(window, "Shortcut+Shift+K");
        assertEquals(Language.KO, shell().settings().get().language());
        press(window, "Shortcut+Q");
        assertEquals(List.of("quit"), quits);
    }

    @Test
    void noTwoMenusShareAKeyAndTheKeyHelpListsThemAll() {
        MainWindow window = window(Settings.DEFAULT);
        List<String> keys = window.keys().stream().flatMap(k -> k.shortcuts().stream()).map(s -> s.combination().getName()).toList();
        assertEquals(keys.size(), keys.stream().distinct().count(), keys::toString);
        List<KeyCombination> accelerators = items(window).map(MenuItem::getAccelerator).filter(Objects::nonNull).toList();
        assertTrue(keys.containsAll(accelerators.stream().map(KeyCombination::getName).toList()));
    }

    @Test
    void theWholeWindowChangesItsLanguageWhileItIsOpen() {
        MainWindow window = window(Settings.DEFAULT);
        open(window, "store", false);
        Words en = Words.of("en");
        Words ko = Words.of("ko");
        assertTrue(texts(window).containsAll(List.of(en.say("screen.reading"), en.say("window.import"))), texts(window)::toString);
        Headless.run(() -> shell().settings().set(in(Language.KO, Theme.LIGHT)));
        assertTrue(texts(window).containsAll(List.of(ko.say("screen.reading"), ko.say("screen.desk"), ko.say("window.import"), ko.say("window.counts", 0, 0, 0))),
                texts(window)::toString);
        assertTrue(texts(window).contains(ko.say("desk.chips.none")), "the screens follow too: " + texts(window));
        assertFalse(texts(window).contains(en.say("desk.chips.none")));
        List<String> left = Headless.call(() -> items(window).map(MenuItem::getText).filter(t -> t.matches("[A-Za-z …]+")).toList());
        assertEquals(List.of(), left, "menus that stayed English");
        Headless.run(() -> shell().settings().set(in(Language.EN, Theme.LIGHT)));
        assertFalse(texts(window).contains(ko.say("window.import")));
    }

    @Test
    void screensThatWereMadeAnewAreLetGoOfHoweverOftenTheLanguageChanges() {
        MainWindow window = window(Settings.DEFAULT);
        open(window, "store", false);
        for (Screen screen : List.of(Screen.DESK, Screen.CHARTS, Screen.CODEBOOK)) {
            Headless.run(() -> shell().screen().set(screen));
            List<WeakReference<Node>> made = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                Language language = Language.values()[i % 2];
                Headless.run(() -> shell().settings().set(in(language, Theme.LIGHT)));
                made.add(new WeakReference<>(Headless.call(() -> front(window, screen))));
            }
            assertTrue(left(made, 2) <= 2, () -> screen + ": " + left(made, 2) + " of " + made.size() + " are still there");
        }
    }

    @Test
    void storesThatWereLeftAreLetGoOf() {
        MainWindow window = window(Settings.DEFAULT, DRONES.toAbsolutePath());
        List<WeakReference<Object>> left = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            open(window, "store-" + i, false);
            press(window, "Shortcut+O");
            for (Screen screen : Screen.values()) {
                Headless.run(() -> shell().screen().set(screen));
                Headless.settle(window);
            }
            left.add(new WeakReference<>(Headless.call(() -> Objects.requireNonNull(shell().store().get()).session())));
        }
        assertTrue(left(left, 1) <= 1, () -> left(left, 1) + " of " + left.size() + " are still there");
    }

    private static Node front(MainWindow window, Screen screen) {
        String style = screen.name().toLowerCase(Locale.ROOT);
        return Objects.requireNonNull(window.lookup("." + style), style);
    }

    /** How many are there after the collector had several chances to leave so few. */
    private static <T> long left(List<WeakReference<T>> all, int enough) {
        long left = all.size();
        for (int i = 0; i < 20 && left > enough; i++) {
            System.gc();
            Headless.run(() -> { });
            left = all.stream().filter(each -> each.get() != null).count();
        }
        return left;
    }

    @Test
    void undoNamesWhatItTakesBack() {
        MainWindow window = window(Settings.DEFAULT, DRONES.toAbsolutePath());
        open(window, "store", false);
        assertTrue(Headless.call(() -> items(window).anyMatch(i -> i.getText().equals("Undo") && i.isDisable())));
        press(window, "Shortcut+O");
        assertTrue(Headless.call(() -> items(window).anyMatch(i -> i.getText().startsWith("Undo: Import: “") && !i.isDisable())));
    }

    @Test
    void aDropOnTheSampleAsksAndStartsAStoreOfOnesOwn() {
        MainWindow window = window(Settings.DEFAULT);
        open(window, "data/sample", true);
        assertTrue(texts(window).contains("Sample store"));
        Headless.run(() -> window.in().take(new Clip.Files(List.of(DRONES.toAbsolutePath()))));
        assertTrue(texts(window).contains("Start your own store?"));
        Headless.save(window, 1, "window-ask-own");
        Headless.run(() -> Find.button(window, "Start my own store").fire());
        assertFalse(texts(window).contains("Sample store"));
        assertTrue(texts(window).contains("1 article, 1 in the inbox · no incidents"), texts(window)::toString);
        assertEquals(home.resolve("data/store"), shell().store().get().folder());
        assertEquals(2, window.door().recent().size());
    }

    @Test
    void aTextThatIsPastedIsImported() {
        MainWindow window = window(Settings.DEFAULT);
        open(window, "store", false);
        Headless.run(() -> window.in().take(new Clip.Text("""
                North Korea fires two missiles

                SEOUL, Jan. 27 (Test) -- North Korea fired two ballistic missiles on Tuesday, the Joint Chiefs of Staff said.
                """, null)));
        assertTrue(texts(window).contains("1 article, 1 in the inbox · no incidents"), texts(window)::toString);
    }

    @Test
    void theReportNamesEveryFileThatWasRefusedAndWhatToDo() throws IOException {
        Path folder = Files.createDirectories(home.resolve("in"));
        Files.write(folder.resolve("empty.html"), new byte[0]);
        Files.copy(DRONES, folder.resolve("drones.html"));
        MainWindow window = window(Settings.DEFAULT);
        open(window, "store", false);
        Headless.run(() -> window.in().take(new Clip.Files(List.of(folder))));
        assertTrue(texts(window).containsAll(List.of("Imported 1, already there 0, refused 1",
                "empty.html is empty. Export or save it again and import the new file.")), texts(window)::toString);
        Headless.save(window, 1, "window-report");
    }

    @Test
    void aStoreThatIsOpenElsewhereIsSaidInWords() throws StoreFault {
        MainWindow window = window(Settings.DEFAULT);
        try (var other = parts().open(home.resolve("store"), Runnable::run)) {
            assertNotNull(other);
            open(window, "store", false);
            assertTrue(texts(window).contains("store could not be opened"), texts(window)::toString);
            assertTrue(texts(window).stream().anyMatch(t -> t.contains("already open in another window")));
            assertNull(shell().store().get());
        }
        Headless.run(() -> Find.button(window, "Try again").fire());
        assertNotNull(shell().store().get());
    }

    @Test
    void aStoreInUseShowsItsNewestBackupToBeLookedAtOnly() throws Exception {
        MainWindow window = window(Settings.DEFAULT, DRONES.toAbsolutePath());
        open(window, "store", false);
        press(window, "Shortcut+O");
        backedUp();
        Headless.run(() -> window.sheets().close());
        open(window, "another", false);
        try (var other = parts().open(home.resolve("store"), Runnable::run)) {
            assertNotNull(other);
            open(window, "store", false);
            Headless.run(() -> Find.all(window, Button.class).stream().filter(b -> b.getText() != null && b.getText().startsWith("Look at its backup of")).findFirst().orElseThrow().fire());
            assertTrue(texts(window).contains("1 article, 1 in the inbox · no incidents"), texts(window)::toString);
            assertTrue(texts(window).stream().anyMatch(t -> t.startsWith("Backup of") && t.endsWith("to be looked at only")), texts(window)::toString);
            Headless.save(window, 1, "window-backup-copy");
            press(window, "Shortcut+Z");
            assertTrue(texts(window).stream().anyMatch(t -> t.startsWith("This is a copy of a backup")), texts(window)::toString);
            assertEquals(home.resolve("store"), window.door().recent().getFirst());
        }
    }

    @Test
    void aDamagedStoreIsPutBackByOneButton() throws Exception {
        MainWindow window = window(Settings.DEFAULT, DRONES.toAbsolutePath());
        open(window, "store", false);
        press(window, "Shortcut+O");
        backedUp();
        Headless.run(() -> window.sheets().close());
        open(window, "another", false);
        Path journal = home.resolve("store/journal/00000001.journal");
        byte[] bytes = Files.readAllBytes(journal);
        bytes[bytes.length / 2] ^= 1;
        Files.write(journal, bytes);
        open(window, "store", false);
        assertTrue(texts(window).contains("store could not be opened"), texts(window)::toString);
        Headless.save(window, 1, "window-damaged");
        Headless.run(() -> Find.all(window, Button.class).stream().filter(b -> b.getText() != null && b.getText().startsWith("Put back the backup of")).findFirst().orElseThrow().fire());
        assertTrue(texts(window).contains("1 article, 1 in the inbox · no incidents"), texts(window)::toString);
        assertTrue(texts(window).stream().anyMatch(t -> t.startsWith("The store was put back.")), texts(window)::toString);
        assertTrue(Files.exists(home.resolve("store/set-aside/1/journal/00000001.journal")));
    }

    @Test
    void theBackupsAreListedAndMadeAndPutBack() throws Exception {
        MainWindow window = window(Settings.DEFAULT, DRONES.toAbsolutePath());
        open(window, "store", false);
        press(window, "Shortcut+Shift+S");
        assertTrue(texts(window).contains("No backup yet. One is made soon after the first change, or now."), texts(window)::toString);
        Headless.run(() -> Find.button(window, "Back up now").fire());
        assertTrue(texts(window).stream().anyMatch(t -> t.startsWith("Opened and verified")), texts(window)::toString);
        Headless.save(window, 1, "window-backups");
        Headless.run(() -> shell().settings().set(in(Language.KO, Theme.DARK)));
        Headless.save(window, 1, "window-backups-ko-dark");
        Headless.run(() -> shell().settings().set(in(Language.EN, Theme.LIGHT)));
        Headless.run(() -> window.sheets().close());
        press(window, "Shortcut+O");
        Headless.run(() -> window.sheets().close());
        assertTrue(texts(window).contains("1 article, 1 in the inbox · no incidents"), texts(window)::toString);
        press(window, "Shortcut+Shift+S");
        Headless.run(() -> Find.button(window, "Put back…").fire());
        assertTrue(texts(window).contains("Put the store back?"), texts(window)::toString);
        Headless.run(() -> Find.button(window, "Put back").fire());
        assertTrue(texts(window).contains("No articles, 0 in the inbox · no incidents"), texts(window)::toString);
    }

    @Test
    void aKeyAsksWhatTheColumnsOfATableMean() throws IOException {
        Path table = Files.writeString(home.resolve("theirs.csv"), "날짜;사건\n2022-01-05;발사\n2022-01-11;발사\n");
        MainWindow window = window(Settings.DEFAULT, table);
        open(window, "store", false);
        press(window, "Shortcut+Shift+T");
        assertTrue(texts(window).contains("Columns of theirs.csv, 2 rows"), texts(window)::toString);
        Headless.run(() -> window.sheets().close());
        Files.write(table, new byte[] {'P', 'K', 3, 4, 0, 0, 'x', 'l', '/', 'w', 'o', 'r', 'k', 's', 'h', 'e', 'e', 't', 's', '/'});
        press(window, "Shortcut+Shift+T");
        assertTrue(texts(window).contains(Words.of("en").say("refusal.table.broken", "theirs.csv")), texts(window)::toString);
    }

    @Test
    void everyCommandIsFoundByTypingInEitherLanguage() {
        MainWindow window = window(in(Language.KO, Theme.LIGHT));
        open(window, "store", false);
        Headless.run(() -> shell().screen().set(Screen.DESK));
        press(window, "Shortcut+K");
        ListView<?> list = Headless.call(() -> (ListView<?>) window.lookup(".palette .list-view"));
        TextField typed = Headless.call(() -> (TextField) window.lookup(".palette .text-field"));
        Set<String> listed = Headless.call(() -> list.getItems().stream().map(each -> ((Command) each).name()).collect(Collectors.toSet()));
        assertEquals(List.of(), Headless.call(() -> items(window).filter(item -> !(item instanceof Menu) && !item.isDisable()).map(MenuItem::getText)
                .filter(text -> !listed.contains(text) && !text.equals(Words.of("ko").say("menu.palette"))).toList()), "what the menus have is listed");
        Headless.save(window, 1, "window-palette-ko");
        for (String words : List.of("백업", "ㅂㅇ", "backups", "bkp", "백업 파일")) {
            Headless.run(() -> typed.setText(words));
            assertEquals("menu.backups", Headless.call(() -> ((Command) list.getItems().getFirst()).id()), words);
        }
        Headless.run(() -> typed.setText("zzzz"));
        assertTrue(texts(window).contains(Words.of("ko").say("palette.none")), texts(window)::toString);
        Headless.run(() -> typed.setText("backups"));
        Headless.run(() -> Event.fireEvent(typed, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        assertTrue(texts(window).contains(Words.of("ko").say("backup.title")), texts(window)::toString);
        Headless.run(() -> window.sheets().close());
        press(window, "Shortcut+K");
        assertEquals("menu.backups", Headless.call(() -> ((Command) ((ListView<?>) window.lookup(".palette .list-view")).getItems().getFirst()).id()), "what was used lately leads");
    }

    private void backedUp() throws StoreFault {
        assertTrue(shell().store().get().backing().orElseThrow().now().verified());
    }

    @Test
    void looksAsItShouldInBothThemesAndLanguages() {
        try (CssWarnings warnings = new CssWarnings()) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                Language language = theme == Theme.LIGHT ? Language.EN : Language.KO;
                MainWindow window = window(in(language, theme));
                open(window, "data/sample-" + theme.code(), true);
                Headless.save(window, 1, "window-" + theme.code() + "-" + language.code());
                Headless.run(() -> shell().settings().set(in(language == Language.EN ? Language.KO : Language.EN, theme)));
                Headless.run(() -> stages.getLast().setRenderScaleX(2));
                Headless.save(window, 2, "window-" + theme.code() + "-other-fine");
                press(window, "F1");
                Headless.save(window, 1, "window-keys-" + theme.code());
                Headless.run(() -> window.sheets().close());
                Headless.run(() -> shell().zoom().set(1.5));
                Headless.save(window, 1, "window-zoom-" + theme.code());
            }
            assertEquals(List.of(), warnings.heard());
        }
    }

    private MainWindow window(Settings settings, Path... chosen) {
        MainWindow window = Headless.call(() -> {
            Shell shell = new Shell(parts(), settings, new Shell.Threads(Jobs.inline(), Jobs.inline(), now()));
            shells.add(shell);
            return new MainWindow(shell, new WindowMemory(home.resolve("config/window.properties")), new Asking(chosen), () -> quits.add("quit"));
        });
        Stage stage = Headless.show(window, 1280, 800, 1, settings.theme());
        Headless.run(() -> shell().settings().subscribe(s -> Styles.apply(stage.getScene(), s.theme())));
        stages.add(stage);
        return window;
    }

    private WindowParts parts() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new Wiring(new Places(home.resolve("data"), home.resolve("config")), nowhere, nowhere);
    }

    private static Executor now() {
        return work -> {
            if (Platform.isFxApplicationThread()) {
                work.run();
            } else {
                Platform.runLater(work);
            }
        };
    }

    private Shell shell() {
        return shells.getLast();
    }

    private void open(MainWindow window, String folder, boolean sample) {
        Headless.run(() -> window.door().open(home.resolve(folder), sample));
    }

    private static Settings in(Language language, Theme theme) {
        Settings d = Settings.DEFAULT;
        return new Settings(language, theme, d.names(), d.zone(), d.halfLife());
    }

    private static List<String> texts(MainWindow window) {
        return Headless.call(() -> {
            window.applyCss();
            window.layout();
            return Find.texts(window);
        });
    }

    private static Stream<MenuItem> items(MainWindow window) {
        return Find.all(window, MenuBar.class).getFirst().getMenus().stream().flatMap(MainWindowTest::below);
    }

    private static Stream<MenuItem> below(MenuItem item) {
        Stream<MenuItem> inner = item instanceof Menu menu ? menu.getItems().stream().flatMap(MainWindowTest::below) : Stream.of();
        return Stream.concat(item.getText() == null ? Stream.of() : Stream.of(item), inner);
    }

    private static void opens(MainWindow window, String key, String title) {
        press(window, key);
        assertNotNull(Headless.call(() -> window.sheets().open().get()), key);
        assertTrue(texts(window).contains(title), key + " opens " + title);
        press(window, "Shortcut+O");
        assertTrue(texts(window).contains(title), "menus do not work behind a sheet");
        Headless.run(() -> Event.fireEvent(window.sheets().open().get(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        assertNull(Headless.call(() -> window.sheets().open().get()), "Escape closes " + title);
    }

    private static void press(MainWindow window, String combination) {
        KeyCombination keys = KeyCombination.valueOf(combination);
        KeyCode code = ((KeyCodeCombination) keys).getCode();
        boolean shift = combination.contains("Shift+");
        boolean control = combination.contains("Shortcut+");
        Headless.run(() -> Event.fireEvent(Find.all(window, TopBar.class).getFirst(),
                new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", code, shift, control, false, false)));
    }
}
