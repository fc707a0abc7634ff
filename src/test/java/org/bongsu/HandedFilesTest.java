package org.bongsu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bongsu.cli.Commands;
import org.bongsu.desk.Places;
import org.bongsu.model.Language;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Headless;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that a desktop hands over: a bundle is merged, an article imported, after asking; nothing is lost where no store is open. */
class HandedFilesTest {
    private static final Path DRONES = Path.of("assets/samples/2022-12-26-drones.html").toAbsolutePath();

    @TempDir
    Path home;

    @BeforeAll
    static void toolkit() {
        Headless.start();
    }

    @Test
    void filesAndAStoreAreForTheWindowAndCommandsAreNot() throws Exception {
        Path file = Files.writeString(home.resolve("a file.bongsu"), "");
        assertEquals(Optional.of(new WindowCall(Optional.empty(), List.of())), WindowCall.of(List.of()));
        assertEquals(Optional.of(new WindowCall(Optional.empty(), List.of(file))), WindowCall.of(List.of(file.toString())));
        assertEquals(Optional.of(new WindowCall(Optional.of(home), List.of(file, DRONES))),
                WindowCall.of(List.of("--store", home.toString(), file.toString(), "assets/samples/2022-12-26-drones.html")));
        for (List<String> command : List.of(List.of("check"), List.of("--help"), List.of("import", file.toString()), List.of("--store", home.toString(), "check"), List.of("src"),
                List.of(home.resolve("none.bongsu").toString()), List.of("\0.bongsu"))) {
            assertEquals(Optional.empty(), WindowCall.of(command), command::toString);
        }
    }

    @Test
    void aWordThatIsNeitherACommandNorAFileIsNamed() {
        StringWriter err = new StringWriter();
        Wiring wiring = new Wiring(new Places(home.resolve("data"), home.resolve("config")), new PrintWriter(new StringWriter()), new PrintWriter(err));
        assertEquals(2, Commands.run(wiring, "none.bongsu"));
        assertTrue(err.toString().contains("“none.bongsu” is neither a command nor a file"), err::toString);
    }

    @Test
    void aBundleShowsWhatItWouldChangeAndAnArticleIsImportedAfterAsking() throws Exception {
        Path bundle = bundle();
        try (AWindow window = new AWindow(home, Language.EN, Theme.LIGHT).store("mine")) {
            Headless.run(() -> window.window().in().handed(List.of(bundle)));
            Headless.until(() -> window.texts().toString(), () -> merging(window));
            window.press("Esc");
            assertTrue(window.open().session().now().incidents().isEmpty(), "nothing is merged before the analyst says so");

            Headless.run(() -> window.window().in().handed(List.of(DRONES)));
            assertTrue(window.texts().contains(window.say("ask.handed", "2022-12-26-drones.html", 0, "mine")), window.texts()::toString);
            assertTrue(window.shell().tally().getValue().articles() == 0);
            window.click(window.say("ask.handed.import"));
            Headless.until(() -> window.texts().toString(), () -> window.shell().tally().getValue().articles() == 1);
        }
    }

    @Test
    void aDroppedBundleIsMergedAndNotReadAsAnArchiveOfArticles() throws Exception {
        Path bundle = bundle();
        try (AWindow window = new AWindow(home, Language.KO, Theme.DARK).store("mine")) {
            Headless.run(() -> window.window().in().take(new Clip.Files(List.of(bundle))));
            Headless.until(() -> window.texts().toString(), () -> merging(window));
        }
    }

    @Test
    void whereTheStoreIsOpenInAnotherWindowTheFileWaitsAndSaysSo() throws Exception {
        try (AWindow first = new AWindow(home, Language.EN, Theme.LIGHT).store("mine"); AWindow second = new AWindow(home, Language.EN, Theme.LIGHT)) {
            Headless.run(() -> second.window().door().waiting(List.of(DRONES), second.window().in()::handed));
            second.store("mine");
            String waits = second.say("window.waiting", "2022-12-26-drones.html", 0);
            assertTrue(second.texts().stream().anyMatch(text -> text.endsWith(waits)), second.texts()::toString);
            assertFalse(second.asks());
            second.save("error-in-use-waiting");
            first.store("other");
            second.click(second.say("window.again"));
            assertTrue(second.texts().contains(second.say("ask.handed.title")), "what waited is asked about once the store is open: " + second.texts());
        }
    }

    private static boolean merging(AWindow window) {
        return window.texts().contains(window.say("merge.title", System.getProperty("user.name")));
    }

    private Path bundle() throws Exception {
        Wiring wiring = new Wiring(new Places(home.resolve("theirs"), home.resolve("theirs")), new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
        String store = home.resolve("theirs/store").toString();
        Path bundle = home.resolve("kim.bongsu");
        assertEquals(0, Commands.run(wiring, "--store", store, "bundle", bundle.toString()));
        return bundle;
    }
}
