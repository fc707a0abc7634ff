package org.bongsu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.stage.Stage;
import org.bongsu.desk.Places;
import org.bongsu.model.Language;
import org.bongsu.model.Settings;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Headless;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application opens on the sample the first time, and then as it was left. */
class WindowAppTest {
    private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

    @TempDir
    Path home;

    @BeforeAll
    static void toolkit() {
        Headless.start();
    }

    @Test
    void opensTheSampleFirstAndThenAsItWasLeft() {
        WindowApp first = new WindowApp(new Wiring(new Places(home.resolve("data"), home.resolve("config")), NOWHERE, NOWHERE));
        Stage stage = start(first);
        assertTrue(opened(first).sample());
        assertTrue(first.shell().tally().getValue().incidents() > 20, "the sample is worth exploring");
        Headless.run(() -> {
            first.shell().screen().set(Screen.CHARTS);
            Settings d = Settings.DEFAULT;
            first.shell().settings().set(new Settings(Language.KO, Theme.DARK, d.names(), d.zone(), d.halfLife()));
            first.shell().zoom().set(1.25);
            stage.setX(40);
            stage.setWidth(1100);
        });
        stop(first, stage);

        WindowApp second = new WindowApp(new Wiring(new Places(home.resolve("data"), home.resolve("config")), NOWHERE, NOWHERE));
        Stage again = start(second);
        opened(second);
        assertEquals(Screen.CHARTS, second.shell().screen().get());
        assertEquals(Language.KO, second.shell().settings().get().language());
        assertEquals(Theme.DARK, second.shell().settings().get().theme());
        assertEquals(1.25, second.shell().zoom().get());
        assertEquals(1100, Headless.call(again::getWidth));
        assertEquals(40, Headless.call(again::getX));
        stop(second, again);
    }

    @Test
    void whatNobodyCaughtIsLoggedWithoutItsWordsAndTold() throws IOException {
        List<Path> told = new ArrayList<>();
        Path file = home.resolve("data/bongsu.log");
        CrashLog log = new CrashLog(file, Clock.systemUTC(), (written, memory) -> told.add(memory ? home : written));
        log.uncaughtException(Thread.currentThread(),
                new IllegalStateException("quotes the article: 합참은 26일", new IOException("and more of it")));
        String written = Files.readString(file);
        assertTrue(written.contains("java.lang.IllegalStateException") && written.contains("caused by java.io.IOException")
                && written.contains("WindowAppTest.whatNobodyCaught"), written);
        assertFalse(written.contains("합참") || written.contains("more of it"), written);
        assertEquals(List.of(file), told);
    }

    private static Stage start(WindowApp app) {
        return Headless.call(() -> {
            Stage stage = new Stage();
            app.start(stage);
            return stage;
        });
    }

    private static OpenStore opened(WindowApp app) {
        CompletableFuture<OpenStore> open = new CompletableFuture<>();
        Headless.run(() -> app.shell().store().subscribe(store -> {
            if (store != null) {
                open.complete(store);
            }
        }));
        return Headless.await(open);
    }

    private static void stop(WindowApp app, Stage stage) {
        Headless.run(() -> {
            app.stop();
            stage.close();
        });
        Thread.setDefaultUncaughtExceptionHandler(null);
    }
}
