package org.bongsu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.bongsu.desk.Imported;
import org.bongsu.desk.Places;
import org.bongsu.desk.StoreFault;
import org.bongsu.job.Jobs;
import org.bongsu.model.ArticleState;
import org.bongsu.model.Language;
import org.bongsu.model.Settings;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Asking;
import org.bongsu.view.kit.Find;
import org.bongsu.view.kit.Headless;
import org.bongsu.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** After an import of all kinds of files the window says of each what became of it, and what can be done about it. */
class ImportReportTest {
    private static final Path FORMATS = Path.of("src/test/resources/org/bongsu/intake/formats");

    @TempDir
    private Path home;
    private final List<Stage> stages = new ArrayList<>();
    private final List<Shell> shells = new ArrayList<>();
    private final List<URI> outside = new ArrayList<>();
    private Path folder = Path.of("");

    @BeforeEach
    void files() throws IOException {
        folder = Files.createDirectories(home.resolve("가져올 자료"));
        for (String file : List.of("release.docx", "release.hwp", "mixed.zip", "locked.pdf", "columns.pdf")) {
            Files.copy(FORMATS.resolve(file), folder.resolve(file));
        }
        Files.copy(FORMATS.resolve("release.docx"), folder.resolve("copy of release.docx"));
        Files.write(folder.resolve("empty.html"), new byte[0]);
        Files.write(folder.resolve("사진.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        Files.writeString(folder.resolve("table.csv"), "id,date,place\n1,2022-12-26,Gimpo\n2,2023-04-13,Pyongyang\n");
    }

    @AfterEach
    void close() throws StoreFault {
        Headless.run(() -> stages.forEach(Stage::close));
        for (Shell shell : shells) {
            shell.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesEveryFileItsReasonAndKeepsBytesOnRequest(Language language) throws IOException {
        Words words = Words.of(language.code());
        Settings d = Settings.DEFAULT;
        MainWindow window = window(new Settings(language, language == Language.EN ? Theme.LIGHT : Theme.DARK, d.names(), d.zone(), d.halfLife()));
        Headless.run(() -> window.door().open(home.resolve("store"), false));
        Headless.run(() -> window.in().take(new Clip.Files(List.of(folder))));
        ReportList list = list(window);
        Headless.save(window, 1, "import-report-" + language.code());
        // Two of the files in the archive are those beside it, and the copy is a copy.
        assertEquals(List.of(4L, 7L, 2L), counts(list), () -> "rows: " + list.getItems().size());
        assertTrue(list.getItems().stream().anyMatch(row -> row.under().equals(words.say("refusal.encrypted", "locked.pdf"))), () -> "rows: " + list.getItems().size());
        Headless.run(() -> Find.button(window, words.say("report.copy")).fire());
        String copied = Headless.call(() -> Clipboard.getSystemClipboard().getString());
        assertEquals(14, copied.lines().count(), copied);
        assertTrue(copied.lines().allMatch(line -> line.split("\t", -1).length == 4), copied);
        Headless.run(() -> Find.button(window, words.say("report.keep")).fire());
        // The empty file has nothing to keep.
        assertEquals(1, list(window).getItems().stream().filter(row -> row.of() != null && row.of().status() == Imported.Status.REFUSED).count());
        Headless.save(window, 1, "import-report-kept-" + language.code());
        var session = shells.getLast().store().get().session();
        var aside = Headless.call(() -> session.articles().get().stream().filter(article -> article.state() == ArticleState.ASIDE).toList());
        assertEquals(3, aside.size());
        assertTrue(aside.stream().anyMatch(article -> article.text().equals(words.say("refusal.encrypted", "locked.pdf"))));
    }

    @Test
    void aRowOpensItsArticleOrTheFolderOfItsFile() {
        MainWindow window = window(Settings.DEFAULT);
        Headless.run(() -> window.door().open(home.resolve("store"), false));
        Headless.run(() -> window.in().take(new Clip.Files(List.of(folder))));
        enter(list(window), "empty.html");
        assertEquals(List.of(folder.toUri()), outside);
        ReportList list = list(window);
        enter(list, "Two missiles fly towards the East Sea");
        assertNull(Headless.call(() -> window.sheets().open().get()));
        assertEquals(Screen.READING, shells.getLast().screen().get());
        assertTrue(Headless.call(() -> Find.texts(window)).contains("Two missiles fly towards the East Sea"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theOriginalIsOneKeyAwayAndAnotherProgramOnlyAfterAsking(Language language) {
        Settings d = Settings.DEFAULT;
        Words words = Words.of(language.code());
        MainWindow window = window(new Settings(language, language == Language.EN ? Theme.LIGHT : Theme.DARK, d.names(), d.zone(), d.halfLife()));
        Headless.run(() -> window.door().open(home.resolve("store"), false));
        Headless.run(() -> window.in().take(new Clip.Files(List.of(Path.of("assets/samples/2017-09-03-haeksilheom.html").toAbsolutePath()))));
        Headless.run(() -> {
            shells.getLast().screen().set(Screen.READING);
            window.applyCss();
            window.layout();
        });
        Headless.run(() -> {
            var text = Find.all(window, org.bongsu.view.reading.ReadingPane.class).getFirst();
            Event.fireEvent(text, new KeyEvent(KeyEvent.KEY_PRESSED, "n", "n", KeyCode.N, false, false, false, false));
            Event.fireEvent(text, new KeyEvent(KeyEvent.KEY_PRESSED, "o", "o", KeyCode.O, false, false, false, false));
        });
        Headless.save(window, 1, "original-" + language.code());
        assertTrue(Headless.call(() -> Find.texts(window)).contains(words.say("original.title", "2017-09-03-haeksilheom.html")), () -> Headless.call(() -> Find.texts(window)).toString());
        Headless.run(() -> Find.button(window, words.say("original.outside")).fire());
        assertEquals(List.of(), outside);
        Headless.run(() -> Find.button(window, words.say("original.outside.yes")).fire());
        assertEquals(1, outside.size());
        assertTrue(outside.getFirst().toString().endsWith("2017-09-03-haeksilheom.html") && !outside.getFirst().toString().contains("originals"), outside.toString());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhichCharactersAreLostAndWhatIsAReprint(Language language) throws IOException {
        Words words = Words.of(language.code());
        String story = "<p>The Joint Chiefs of Staff said on Wednesday that North Korea fired two short-range missiles towards the East Sea.</p>"
                + "<p>The missiles flew about 350 kilometres, and both countries are analysing the details of the launch from Sunan.</p>";
        Path in = Files.createDirectories(home.resolve("in"));
        Files.writeString(in.resolve("a.html"), "<title>Two missiles fired</title>" + story);
        Files.writeString(in.resolve("b.html"), "<title>North fires missiles</title>" + story + "<p>This story was updated once.</p>");
        byte[] broken = "<title>깨진 글</title><p>조선중앙통신은 27일 미사일 발사를 보도했다. 오늘도 바람이 분다.".getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 4] = 'x';
        Files.write(in.resolve("c.html"), broken);
        MainWindow window = window(new Settings(language, Theme.LIGHT, Settings.DEFAULT.names(), Settings.DEFAULT.zone(), Settings.DEFAULT.halfLife()));
        Headless.run(() -> window.door().open(home.resolve("store"), false));
        Headless.run(() -> window.in().take(new Clip.Files(List.of(in))));
        ReportList list = list(window);
        Headless.save(window, 1, "import-remarks-" + language.code());
        List<String> under = list.getItems().stream().map(ReportRow::under).toList();
        long lost = list.getItems().stream().filter(row -> row.title().equals("깨진 글")).findFirst().orElseThrow().of().article().unreadable();
        assertTrue(lost > 0 && under.stream().anyMatch(each -> each.startsWith(words.say("report.unreadable", lost))), under.toString());
        assertEquals(1, under.stream().filter(each -> each.startsWith(words.say("report.reprint"))).count(), under.toString());
    }

    /** The cross at the foot of the window stops an import where nothing is half done; the report names what was not read, and reads it when asked to. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void cancellingKeepsWhatIsDoneAndReportsTheRest(Language language) {
        Words words = Words.of(language.code());
        Settings d = Settings.DEFAULT;
        MainWindow window = window(new Settings(language, language == Language.EN ? Theme.LIGHT : Theme.DARK, d.names(), d.zone(), d.halfLife()));
        Headless.run(() -> window.door().open(home.resolve("store"), false));
        Shell shell = shells.getLast();
        var session = shell.store().get().session();
        Headless.run(() -> {
            var stop = session.articles().subscribe(articles -> {
                if (!articles.isEmpty()) {
                    Find.all(window, Button.class).stream().filter(button -> words.say("window.cancel").equals(button.getAccessibleText())).findFirst().orElseThrow().fire();
                }
            });
            window.in().take(new Clip.Files(List.of(folder)));
            stop.unsubscribe();
        });
        int done = Headless.call(() -> session.articles().get().size());
        ReportList list = list(window);
        Headless.save(window, 1, "import-stopped-" + language.code());
        assertEquals(1, done, "one article was there when it was stopped");
        long left = list.getItems().stream().filter(row -> row.of() != null && row.of().status() == Imported.Status.LEFT).count();
        assertTrue(left > 3, list.getItems().toString());
        assertTrue(Headless.call(() -> Find.texts(window)).contains(words.say("report.left", words.number(left))), () -> Headless.call(() -> Find.texts(window)).toString());
        assertNull(shell.running().get());
        Headless.run(() -> Find.button(window, words.say("report.go-on")).fire());
        assertTrue(list(window).getItems().stream().noneMatch(row -> row.of() != null && row.of().status() == Imported.Status.LEFT));
        assertTrue(Headless.call(() -> session.articles().get().size()) > 4);
    }

    private static void enter(ReportList list, String title) {
        Headless.run(() -> {
            ReportRow row = list.getItems().stream().filter(each -> each.title().equals(title)).findFirst().orElseThrow(() -> new AssertionError(list.getItems().toString()));
            list.getSelectionModel().select(row);
            Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
    }

    /** How many rows each section has. */
    private static List<Long> counts(ReportList list) {
        List<Long> counts = new ArrayList<>();
        for (ReportRow row : list.getItems()) {
            if (row.of() == null) {
                counts.add(0L);
            } else {
                counts.add(counts.removeLast() + 1);
            }
        }
        return counts;
    }

    private static ReportList list(MainWindow window) {
        return Headless.call(() -> {
            window.applyCss();
            window.layout();
            var sheet = window.sheets().open().get();
            assertNotNull(sheet, () -> "no report among " + Find.texts(window));
            return Find.all(sheet, ReportList.class).getFirst();
        });
    }

    private MainWindow window(Settings settings) {
        MainWindow window = Headless.call(() -> {
            PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
            Shell shell = new Shell(new Wiring(new Places(home.resolve("data"), home.resolve("config")), nowhere, nowhere), settings,
                    new Shell.Threads(Jobs.inline(), Jobs.inline(), work -> {
                        if (Platform.isFxApplicationThread()) {
                            work.run();
                        } else {
                            Platform.runLater(work);
                        }
                    }));
            shell.onOpenOutside(outside::add);
            shells.add(shell);
            return new MainWindow(shell, new WindowMemory(home.resolve("config/window.properties")), new Asking(), () -> { });
        });
        stages.add(Headless.show(window, 1280, 800, 1, settings.theme()));
        return window;
    }
}
