package org.bongsu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.bongsu.desk.Places;
import org.bongsu.desk.StoreFault;
import org.bongsu.job.Jobs;
import org.bongsu.model.Edit;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.Language;
import org.bongsu.model.Period;
import org.bongsu.model.Selection;
import org.bongsu.model.Settings;
import org.bongsu.model.Status;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.FileChoice;
import org.bongsu.view.kit.Find;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.kit.Styles;
import org.bongsu.words.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure that is exported and dropped back on the window, as a person does it: the same view, and from it the same figure, byte for byte. */
class FigureBackTest {
    @TempDir
    private static Path home;
    private static MainWindow window;
    private static Shell shell;
    private static Stage stage;
    /** What the user points at. */
    private static Path pointed = Path.of("nothing");

    @BeforeAll
    static void openTheSample() {
        Headless.start();
        window = Headless.call(() -> {
            PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
            WindowParts parts = new Wiring(new Places(home.resolve("data"), home.resolve("config")), nowhere, nowhere);
            shell = new Shell(parts, Settings.DEFAULT, new Shell.Threads(Jobs.inline(), Jobs.inline(), FigureBackTest::onScreen));
            return new MainWindow(shell, new WindowMemory(home.resolve("config/window.properties")), new Pointing(), () -> { });
        });
        stage = Headless.show(window, 1280, 800, 1, Settings.DEFAULT.theme());
        Headless.run(() -> window.door().open(home.resolve("sample"), true));
    }

    @AfterAll
    static void close() throws StoreFault {
        Headless.run(stage::close);
        shell.close();
    }

    @BeforeEach
    void nothingIsOpen() {
        Headless.run(() -> window.sheets().close());
    }

    private static void onScreen(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    private static final class Pointing implements FileChoice {
        @Override
        public List<Path> open(String title) {
            return List.of(pointed);
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.of(pointed);
        }

        @Override
        public Optional<Path> save(String title, Path proposed) {
            return Optional.of(pointed);
        }
    }

    @Test
    void theMapAsItWasSeenComesBack() throws IOException {
        Filter filter = filter();
        desk(() -> {
            shell.store().get().session().filter().set(filter);
            press("RIGHT", "RIGHT", "EQUALS", "EQUALS");
        });
        Path file = exported(home.resolve("map.svg"), "한국어", "Print");
        comesBack(file, filter, Screen.DESK);
    }

    @Test
    void theTimelineAsItWasSeenComesBack() throws IOException {
        Filter filter = filter().withTypes(Set.of("launch"));
        desk(() -> shell.store().get().session().filter().set(filter));
        Path file = exported(home.resolve("timeline.pdf"), "Timeline", "Dark");
        comesBack(file, filter, Screen.DESK);
    }

    @Test
    void aChartComesBack() throws IOException {
        Filter filter = filter().withAsKnownOn(LocalDate.of(2025, 6, 1));
        Headless.run(() -> {
            shell.store().get().session().filter().set(filter);
            shell.screen().set(Screen.CHARTS);
        });
        Headless.settle(window);
        Path file = exported(home.resolve("chart.png"), "Print");
        comesBack(file, filter, Screen.CHARTS);
    }

    @Test
    void whatHasChangedSinceIsTold() throws Exception {
        Filter filter = filter();
        desk(() -> shell.store().get().session().filter().set(filter));
        Path file = exported(home.resolve("told.svg"));
        Incident one = shell.store().get().session().situation().get().shown(filter).own().getFirst();
        Headless.call(() -> shell.store().get().session().commit("action.import", List.of(Edit.replace(one, one.withStatus(Status.DISPUTED)))));
        open(() -> window.in().take(new Clip.Files(List.of(file))));
        List<String> texts = texts();
        assertTrue(texts.contains("Since it was drawn:"), texts::toString);
        assertTrue(texts.stream().anyMatch(t -> t.startsWith("· 1 incident is coded otherwise: “" + one.title())), texts::toString);
        Headless.save(window, 1, "figure-back-en");
        Headless.run(() -> Find.button(window, "Cancel").fire());
        Headless.call(() -> shell.store().get().session().undo());
        open(() -> window.in().take(new Clip.Files(List.of(file))));
        assertTrue(texts().contains(Words.of("en").say("return.same")));
        Headless.run(() -> Find.button(window, "Cancel").fire());
    }

    @Test
    void whatIsNoFigureOfOursIsSaidInWords() throws IOException {
        desk(() -> { });
        pointed = Files.writeString(home.resolve("other.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Headless.run(() -> window.figures().open());
        assertTrue(texts().contains(Words.of("en").say("return.refused.no-manifest", "other.svg")), texts()::toString);
        Path broken = Files.write(home.resolve("broken.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0});
        open(() -> window.in().take(new Clip.Files(List.of(broken))));
        assertTrue(texts().contains(Words.of("en").say("return.refused.damaged", "broken.png")), texts()::toString);
        assertNull(shell.running().get());
    }

    @Test
    void theFigureInFrontIsCopiedAsAPictureAndAsShapes() {
        desk(() -> { });
        Headless.run(() -> window.out().copyFigure());
        Image picture = Headless.call(() -> Clipboard.getSystemClipboard().getImage());
        assertEquals(1920, (int) picture.getWidth());
        Object svg = Headless.call(() -> Clipboard.getSystemClipboard().getContent(Clipboard.getSystemClipboard().getContentTypes().stream().filter(type -> type.getIdentifiers().contains("image/svg+xml")).findFirst().orElseThrow()));
        assertTrue(svg.toString().contains("<svg") || StandardCharsets.UTF_8.decode(((ByteBuffer) svg).duplicate()).toString().contains("<svg"), svg::toString);
    }

    @Test
    void whatCanBeChosenIsSeenInBothLanguagesAndThemes() {
        for (Settings settings : List.of(Settings.DEFAULT, Settings.DEFAULT.withLanguage(Language.KO).withTheme(Theme.DARK))) {
            Words words = Words.of(settings.language().code());
            Headless.run(() -> {
                shell.settings().set(settings);
                Styles.apply(stage.getScene(), settings.theme());
            });
            desk(() -> {
                List<String> some = shell.store().get().session().situation().get().shown(filter()).own().stream().map(Incident::id).limit(4).toList();
                shell.store().get().session().selection().set(Selection.NONE.pick(some.getFirst(), some));
            });
            open(() -> window.out().exportFigure());
            List<String> texts = texts();
            for (String key : List.of("export.name.figure", "export.name.frame", "export.frame.seen", "export.frame.whole", "export.part.scale", "export.copy")) {
                assertTrue(texts.contains(words.say(key)), () -> key + " in " + texts);
            }
            Headless.run(() -> Find.all(window, CheckBox.class).stream().filter(box -> words.say("export.part.numbers", 4).equals(box.getText())).findFirst().orElseThrow().fire());
            Headless.save(window, 1, "export-desk-" + settings.language().code());
            Headless.run(() -> Find.button(window, words.say("sheet.cancel")).fire());
        }
        Headless.run(() -> {
            shell.settings().set(Settings.DEFAULT);
            Styles.apply(stage.getScene(), Settings.DEFAULT.theme());
        });
    }

    private static Filter filter() {
        return Filter.ALL.withPeriod(new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 12, 31)));
    }

    /** Does what opens a sheet, and lays that out, so that what it scrolls can be found. */
    private static void open(Runnable act) {
        Headless.run(act);
        Headless.run(() -> {
            window.applyCss();
            window.layout();
        });
    }

    private static void desk(Runnable act) {
        Headless.run(() -> shell.screen().set(Screen.DESK));
        Headless.settle(window);
        Headless.run(act);
        Headless.settle(window);
    }

    private static void press(String... keys) {
        Node map = window.lookup(".map-pane") == null ? window : window.lookup(".map-pane");
        for (String key : keys) {
            map.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.valueOf(key), false, false, false, false));
        }
    }

    /** Exports what is in front into a file, after some choices. */
    private static Path exported(Path file, String... choices) {
        assertFalse(window.busy(), () -> "a sheet is open: " + texts());
        open(() -> window.out().exportFigure());
        Headless.run(() -> {
            for (String choice : choices) {
                Find.all(window, ToggleButton.class).stream().filter(each -> choice.equals(each.getText())).findFirst().orElseThrow().fire();
            }
        });
        return saved(file);
    }

    private static Path saved(Path file) {
        pointed = file;
        Headless.run(() -> Find.button(window, "Choose place…").fire());
        Headless.run(() -> Find.button(window, "Save " + file.getFileName()).fire());
        assertTrue(Files.exists(file), texts()::toString);
        assertFalse(window.busy());
        return file;
    }

    /** Looks elsewhere, drops the file on the window, shows its view, and exports that again. */
    private static void comesBack(Path file, Filter filter, Screen screen) throws IOException {
        desk(() -> {
            shell.store().get().session().filter().set(Filter.ALL);
            press("LEFT", "LEFT", "LEFT");
            shell.screen().set(Screen.READING);
        });
        open(() -> window.in().take(new Clip.Files(List.of(file))));
        assertTrue(texts().contains(Words.of("en").say("return.same")), texts()::toString);
        Headless.run(() -> Find.button(window, "Show this view").fire());
        Headless.settle(window);
        assertEquals(filter, shell.store().get().session().filter().get());
        assertEquals(screen, shell.screen().get());
        open(() -> window.out().exportFigure());
        Path again = saved(file.resolveSibling("again-" + file.getFileName()));
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again), String.valueOf(file.getFileName()));
    }

    private static List<String> texts() {
        return Headless.call(() -> Find.texts(window));
    }
}
