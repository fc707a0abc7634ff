package org.bongsu.view.reading.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.bongsu.model.Language;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a card and the foot of the screen show. */
class ShownTest {
    private static final String TEXT = """
            North Korea fired two ballistic missiles from Wonsan into the East Sea on 14 May 2024, the Joint Chiefs of Staff in Seoul said.

            North Korea denied that it had fired anything.""";

    @TempDir
    Path folder;

    private Reader reader(Language language) throws Exception {
        Reader reader = new Reader(folder, language, Theme.LIGHT, 1280, 800, 1);
        reader.write("Launch", TEXT);
        reader.open("Launch");
        reader.pulse();
        return reader;
    }

    private static List<String> texts(Reader reader, String css) {
        return Headless.call(() -> reader.pane.lookupAll(css).stream().filter(Node::isVisible).map(node -> ((Label) node).getText()).toList());
    }

    @Test
    void siteAndLandingAreNamedInTheLanguageOfTheWindowAndKeptAsTheyWere() throws Exception {
        try (Reader reader = reader(Language.KO)) {
            assertTrue(texts(reader, ".form-value").containsAll(List.of("동해", "원산")), texts(reader, ".form-value").toString());
            reader.press(KeyCode.ENTER);
            Headless.run(() -> reader.cards().choose("stored:" + reader.stored().getFirst().id()));
            Headless.run(() -> reader.pane.enter());
            reader.press(KeyCode.E);
            for (int i = 0; i < 20; i++) {
                reader.press(KeyCode.TAB);
            }
            assertEquals("East Sea", reader.stored().getFirst().detail().fields().get("landing"), "walking through the fields changes nothing");
            assertEquals("Wonsan", reader.stored().getFirst().detail().fields().get("site"));
        }
    }

    @Test
    void whatADenialChangesIsSaidBelowIt() throws Exception {
        try (Reader reader = reader(Language.EN)) {
            assertEquals(List.of("A denial is a claim. It changes neither status nor attribution."), texts(reader, ".denial .note"));
        }
    }

    private static void fit(Reader reader) {
        reader.pulse();
        double right = Headless.call(() -> reader.pane.lookupAll(".hint").stream()
                .mapToDouble(node -> node.localToScene(node.getBoundsInLocal()).getMaxX()).max().orElseThrow());
        double left = Headless.call(() -> reader.pane.lookupAll(".hint").stream()
                .mapToDouble(node -> node.localToScene(node.getBoundsInLocal()).getMinX()).min().orElseThrow());
        assertTrue(right <= 1280 && left >= 400, "keys from " + left + " to " + right + " leave no room for what was done");
    }

    @ParameterizedTest
    @EnumSource
    void theKeysAtTheFootFitInEachState(Language language) throws Exception {
        try (Reader reader = reader(language)) {
            fit(reader);
            reader.press(KeyCode.ENTER);
            Headless.run(() -> reader.cards().choose("stored:" + reader.stored().getFirst().id()));
            Headless.run(() -> reader.pane.enter());
            fit(reader);
            assertTrue(texts(reader, ".hint .key").containsAll(List.of("R", "G")));
            reader.press(KeyCode.R);
            fit(reader);
            reader.press(KeyCode.C);
            fit(reader);
            reader.select("14 May 2024");
            fit(reader);
            assertTrue(texts(reader, ".hint .key").contains("⇧T"));
        }
    }
}
