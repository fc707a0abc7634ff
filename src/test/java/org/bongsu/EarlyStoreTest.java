package org.bongsu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.desk.Places;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;
import org.bongsu.model.Coding;
import org.bongsu.model.Edit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that is opened before there is a window is the one that the window gets, and shows nothing before it is taken. */
class EarlyStoreTest {
    @TempDir
    private Path home;

    private Wiring wiring() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new Wiring(new Places(home.resolve("data"), home.resolve("config")), nowhere, nowhere);
    }

    @Test
    void isTakenOnceByWhoeverOpensIt() throws Exception {
        Path store = home.resolve("store");
        try (Session session = wiring().open(store)) {
            session.commit("action.accept", List.of(Edit.add(Coding.incident("a", "launch.srbm", 1, LocalDate.of(2026, 1, 27)))));
        }
        Wiring wiring = wiring();
        wiring.early(store);
        List<Runnable> onScreen = new ArrayList<>();
        try (Session session = wiring.open(store, onScreen::add)) {
            assertTrue(session.situation().get().incidents().isEmpty(), "nothing is shown but on the screen's thread");
            onScreen.removeFirst().run();
            assertEquals(1, session.situation().get().incidents().size());
        }
        try (Session again = wiring.open(store)) {
            assertEquals(1, again.incidents(), "a second time it is opened anew");
        }
    }

    @Test
    void saysWhyItDidNotOpenAndIsOpenedAnewAfterwards() throws Exception {
        Path store = home.resolve("store");
        Wiring wiring = wiring();
        try (Session held = wiring().open(store)) {
            assertEquals(0, held.incidents());
            wiring.early(store);
            assertEquals("in-use", assertThrows(StoreFault.class, () -> wiring.open(store)).reason());
        }
        try (Session opened = wiring.open(store)) {
            assertEquals(0, opened.incidents());
        }
    }

    @Test
    void anotherStoreIsNotMistakenForIt() throws Exception {
        Path store = home.resolve("store");
        wiring().open(store).close();
        Wiring wiring = wiring();
        wiring.early(store);
        try (Session other = wiring.open(home.resolve("other"))) {
            assertEquals(home.resolve("other"), other.folder());
        }
        assertFalse(Files.exists(home.resolve("other/store")));
    }
}
