package org.bongsu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.TextArea;
import org.bongsu.cli.Commands;
import org.bongsu.desk.Places;
import org.bongsu.desk.SettingsFile;
import org.bongsu.desk.SupportLog;
import org.bongsu.model.Language;
import org.bongsu.model.Settings;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Find;
import org.bongsu.view.kit.Headless;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed to support has versions, settings, counts and the log, and nothing of what the analyst reads, writes or is called. */
class SupportLogTest {
    private static final Path DRONES = Path.of("assets/samples/2022-12-26-drones.html").toAbsolutePath();

    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();

    @BeforeAll
    static void toolkit() {
        Headless.start();
    }

    private int run(String... words) {
        Wiring wiring = new Wiring(places(), new PrintWriter(out), new PrintWriter(out));
        return Commands.run(wiring, words);
    }

    private Places places() {
        return new Places(home.resolve("data"), home.resolve("config"));
    }

    @Test
    void hasNoTextTitleNameOrPathInItWhateverStandsInTheLog() throws Exception {
        Path store = home.resolve("비밀-store");
        assertEquals(0, run("--store", store.toString(), "import", DRONES.toString()));
        new SettingsFile(places().settings()).save(Settings.DEFAULT.withCoder("Kim Bongju"), store);
        CrashLog log = new CrashLog(SupportLog.file(places()), Clock.systemUTC(), (file, memory) -> { });
        log.note("window open");
        log.uncaughtException(new Thread(() -> { }, "reads\n2026-01-01T00:00:00Z in /home/kim/비밀"), new IllegalStateException("drones crossed the line"));
        Files.writeString(SupportLog.file(places()), Files.readString(SupportLog.file(places())) + "North Korean drones crossed\n/home/kim/secret.html\n    at home of Kim Bongju (Seoul)\n");
        Path file = home.resolve("support.txt");
        assertEquals(0, run("--store", store.toString(), "log", "--out", file.toString()), out::toString);
        String text = Files.readString(file);
        for (String own : List.of("비밀", "drones", "Kim", "/home", home.toString(), System.getProperty("user.home") + "/", "North", "html")) {
            assertFalse(text.contains(own), own + " in " + text);
        }
        for (String wanted : List.of("application: Bongsu", "java: ", "articles: 1", "incidents: 0", "language: en", "half-life: 14", "journal: ", " window open",
                "java.lang.IllegalStateException", "    at org.bongsu", "org.bongsu.SupportLogTest.hasNoText", "(3 lines left out that are not the log's own)")) {
            assertTrue(text.contains(wanted), wanted + " in " + text);
        }
    }

    @Test
    void noLineBreakFromInputGetsIntoTheLogItself() throws Exception {
        CrashLog log = new CrashLog(SupportLog.file(places()), Clock.systemUTC(), (file, memory) -> { });
        log.note("one\nforged\r\u2028\u0085line");
        log.uncaughtException(new Thread(() -> { }, "two\nforged"), new StackOverflowError());
        assertTrue(Files.readAllLines(SupportLog.file(places())).stream().noneMatch(line -> line.startsWith("forged") || line.startsWith("line")));
        assertEquals(1, Files.readString(SupportLog.file(places())).lines().filter(line -> line.contains("one")).count());
    }

    @Test
    void withoutAStoreItMakesNoneAndSaysSo() {
        assertEquals(0, run("--store", home.resolve("none").toString(), "log"));
        assertTrue(out.toString().contains("none is open") && out.toString().contains("there is none"), out::toString);
        assertFalse(Files.exists(home.resolve("none")));
    }

    @Test
    void theWindowShowsAllOfItBeforeItIsSaved() throws Exception {
        Path file = home.resolve("from-window.txt");
        try (AWindow window = new AWindow(home, Language.KO, Theme.DARK).sample().choosing(file)) {
            window.choose("menu.support");
            Headless.until(() -> "the log is shown", window::asks);
            String shown = Headless.call(() -> Find.all(window.window().sheets().open().get(), TextArea.class).getFirst().getText());
            window.save("support-dark-ko");
            window.click(window.say("support.save"));
            Headless.until(() -> "saved", () -> Files.exists(file) && !window.asks());
            assertEquals(shown, Files.readString(file));
            assertTrue(shown.contains("kind: sample"), shown);
        }
    }
}
