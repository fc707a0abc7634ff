package org.bongsu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.bongsu.desk.Places;
import org.bongsu.desk.SettingsFile;
import org.bongsu.desk.StoreFault;
import org.bongsu.model.Edit;
import org.bongsu.model.Settings;
import org.bongsu.store.Children;
import org.bongsu.store.Samples;
import org.bongsu.store.Store;
import org.bongsu.store.backup.Backups;
import org.bongsu.view.kit.Find;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.settings.BackupWords;
import org.bongsu.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process has a store open; another one, a command or the window, is told so, and the window shows the last verified backup. */
class TwoProcessesTest {
    private static final Instant BACKED_UP = Instant.parse("2026-01-28T04:05:00Z");

    @TempDir
    private Path home;
    private Path store;
    private Process holder;

    /** A process that works on a store, backs it up, works on, and keeps it open until it is killed. */
    static final class Holding {
        private Holding() { }

        public static void main(String[] args) throws Exception {
            Path folder = Path.of(args[0]);
            Store store = Store.open(folder, "child", Clock.systemUTC());
            store.commit("action.add", List.of(Edit.add(Samples.incident("backed-up"))));
            Backups backups = new Backups(folder);
            backups.verify(backups.make(BACKED_UP));
            store.commit("action.add", List.of(Edit.add(Samples.incident("since"))));
            System.out.println("open");
            Thread.currentThread().join();
        }
    }

    @BeforeAll
    static void toolkit() {
        Headless.start();
    }

    @BeforeEach
    void hold() throws Exception {
        store = home.resolve("store");
        holder = Children.start(Holding.class, List.of(), store.toString());
        BufferedReader out = holder.inputReader(StandardCharsets.UTF_8);
        assertEquals("open", out.readLine());
    }

    @AfterEach
    void release() throws Exception {
        holder.destroyForcibly().waitFor();
    }

    @Test
    void aCommandSaysSoAndEndsWithOne() throws Exception {
        String in = Words.of("en").say("store.error.in-use", store);
        for (String[] words : List.of(new String[] {"check"}, new String[] {"incidents", "--format", "csv"}, new String[] {"restore"},
                new String[] {"import", "assets/samples/2022-12-26-drones.html"})) {
            String[] all = new String[words.length + 2];
            all[0] = "--store";
            all[1] = store.toString();
            System.arraycopy(words, 0, all, 2, words.length);
            Ran ran = Ran.command(home, List.of(), all);
            assertEquals(1, ran.code(), ran.err());
            assertTrue(ran.err().contains(in), ran.err());
            assertEquals("", ran.out());
        }
    }

    @Test
    void theWindowSaysSoAndShowsTheLastVerifiedBackupToBeLookedAt() throws Exception {
        Places places = new Places(home.resolve("data"), home.resolve("config"));
        new SettingsFile(places.settings()).save(Settings.DEFAULT, store);
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        WindowApp app = new WindowApp(new Wiring(places, nowhere, nowhere));
        Stage stage = Headless.call(() -> {
            Stage made = new Stage();
            app.start(made);
            return made;
        });
        try {
            String wanted = Words.of("en").say("window.open-copy", BackupWords.at(BACKED_UP, ZoneId.systemDefault(), Words.of("en")));
            Headless.until(() -> String.join(" | ", Find.texts(stage.getScene().getRoot())), () -> Find.all(stage.getScene().getRoot(), Button.class).stream().anyMatch(button -> wanted.equals(button.getText())));
            Headless.save(stage.getScene().getRoot(), 1, "two-processes");
            Headless.run(() -> Find.all(stage.getScene().getRoot(), Button.class).stream().filter(button -> wanted.equals(button.getText())).findFirst().orElseThrow().fire());
            Headless.until(() -> String.join(" | ", Find.texts(stage.getScene().getRoot())), () -> app.shell().store().get() != null);
            OpenStore open = Objects.requireNonNull(app.shell().store().get());
            assertEquals(List.of("backed-up"), open.session().now().incidents().stream().map(incident -> incident.id()).toList());
            StoreFault fault = assertThrows(StoreFault.class, () -> open.session().commit("action.add", List.of(Edit.add(Samples.incident("lost")))));
            assertEquals("copy", fault.reason());
            assertFalse(open.folder().equals(store) && open.backing().isPresent());
        } finally {
            Headless.run(() -> {
                app.stop();
                stage.close();
            });
            Thread.setDefaultUncaughtExceptionHandler(null);
        }
    }
}
