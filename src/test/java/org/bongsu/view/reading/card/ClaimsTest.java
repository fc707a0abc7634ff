package org.bongsu.view.reading.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.bongsu.model.Claim;
import org.bongsu.model.Incident;
import org.bongsu.model.Quantity;
import org.bongsu.model.Stance;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The claims of a card, worked by keys. */
class ClaimsTest {
    private static final String TEXT = """
            North Korea fired a ballistic missile from the Sunan area on 14 May 2024, and it flew 350 km.

            Japan's defence ministry said that it flew 420 km.""";

    @TempDir
    Path folder;

    private static Incident launch(Reader reader) throws Exception {
        reader.write("Launch", TEXT);
        reader.open("Launch");
        reader.press(KeyCode.ENTER);
        Incident launch = reader.stored().getFirst();
        Headless.run(() -> reader.cards().choose("stored:" + launch.id()));
        Headless.run(() -> reader.pane.enter());
        return launch;
    }

    private static List<Claim> claims(Reader reader, String field) {
        return reader.session.situation().get().claims(reader.stored().getFirst().id()).stream().filter(c -> c.what().field().equals(field)).toList();
    }

    private static void goTo(Reader reader, String field, String value) {
        reader.press(KeyCode.C);
        for (int i = 0; i < 20; i++) {
            if (reader.focus() instanceof ClaimRow row && row.getAccessibleText().contains(value) && row.getAccessibleText().startsWith(field)) {
                return;
            }
            reader.press(KeyCode.DOWN);
        }
        throw new AssertionError("no claim " + field + " " + value);
    }

    private static double range(Reader reader) {
        return reader.stored().getFirst().detail().quantities().stream().filter(q -> q.name().equals("range")).map(Quantity::best)
                .map(Objects::requireNonNull).findFirst().orElseThrow();
    }

    @Test
    void aSecondNumberIsAClaimThatDiffersAndMayBecomeTheHeadlineValue() throws Exception {
        try (Reader reader = new Reader(folder)) {
            launch(reader);
            reader.select("420 km");
            reader.press(KeyCode.Q);
            if (reader.focus() instanceof TextField) {
                reader.press(KeyCode.ENTER);
            }
            assertEquals(List.of("350 km", "420 km"), claims(reader, "range").stream().map(c -> c.what().value()).sorted().toList(), "both stay");
            assertEquals(350, range(reader), "the first stays the headline value");
            goTo(reader, "Range", "350");
            assertTrue(texts(reader).contains("differs"), "the disagreement is shown");
            reader.press(KeyCode.H);
            assertEquals(350, range(reader));
            goTo(reader, "Range", "420");
            reader.press(KeyCode.H);
            assertEquals(420, range(reader));
            assertEquals(2, claims(reader, "range").size());
        }
    }

    @Test
    void aSecondDayOrPlaceIsKeptBesideTheFirst() throws Exception {
        try (Reader reader = new Reader(folder)) {
            reader.write("Launch", TEXT + " It spoke of 15 May 2024, and of Wonsan.");
            reader.open("Launch");
            reader.press(KeyCode.ENTER);
            Incident launch = reader.stored().getFirst();
            Headless.run(() -> reader.cards().choose("stored:" + launch.id()));
            reader.select("15 May 2024");
            reader.press(KeyCode.D);
            assertTrue(Headless.call(() -> reader.cards().told().notice().get()).text().contains("15 May 2024"), "what the words say is told");
            reader.select("Wonsan");
            reader.press(KeyCode.P);
            assertEquals(List.of(launch), reader.stored(), "the incident is as it was");
            assertEquals(List.of("2024-05-14", "2024-05-15"), claims(reader, "when").stream().map(c -> c.what().value()).sorted().toList());
            assertTrue(claims(reader, "where").stream().anyMatch(c -> c.what().value().equals("Wonsan")));
            assertTrue(texts(reader).contains("differs"), "the card shows that they disagree");
            goTo(reader, "Date", "15 May");
            reader.press(KeyCode.H);
            assertEquals("2024-05-15", Objects.requireNonNull(reader.stored().getFirst().when()).start().toString());
        }
    }

    @Test
    void theSameNumberInOtherWordsSaysItOnceMore() throws Exception {
        try (Reader reader = new Reader(folder)) {
            reader.write("Launch", TEXT.replace("420", "350"));
            reader.open("Launch");
            reader.press(KeyCode.ENTER);
            Headless.run(() -> reader.cards().choose("stored:" + reader.stored().getFirst().id()));
            reader.select("flew 350 km.");
            reader.press(KeyCode.Q);
            if (reader.focus() instanceof TextField) {
                reader.press(KeyCode.ENTER);
            }
            assertEquals(List.of("350 km", "350 km"), claims(reader, "range").stream().map(c -> c.what().value()).toList());
        }
    }

    private static List<String> texts(Reader reader) {
        return Headless.call(() -> reader.pane.lookupAll(".claims .label").stream().map(node -> ((Label) node).getText()).toList());
    }

    @Test
    void aClaimIsRemovedAndAnchoredToOtherWordsAndUndone() throws Exception {
        try (Reader reader = new Reader(folder)) {
            launch(reader);
            goTo(reader, "Range", "350");
            reader.select("it flew 350 km");
            assertEquals("350 km", claims(reader, "range").getFirst().evidence().quote());
            Headless.run(() -> reader.pane.lookupAll(".claim").stream().filter(n -> n instanceof ClaimRow && n.getAccessibleText().startsWith("Range")).findFirst().orElseThrow().requestFocus());
            reader.press(KeyCode.W);
            assertEquals("it flew 350 km", claims(reader, "range").getFirst().evidence().quote());
            goTo(reader, "Range", "350");
            reader.press(KeyCode.DELETE);
            assertEquals(List.of(), claims(reader, "range"));
            assertFalse(reader.stored().isEmpty(), "the incident stays");
            reader.press(KeyCode.Z, false, true);
            assertEquals(1, claims(reader, "range").size());
        }
    }

    @Test
    void theStanceAndTheSpeakerOfAClaimAreEdited() throws Exception {
        try (Reader reader = new Reader(folder)) {
            launch(reader);
            goTo(reader, "Range", "350");
            reader.press(KeyCode.E, KeyCode.TAB, KeyCode.TAB);
            assertInstanceOf(TextField.class, reader.focus());
            reader.press(KeyCode.A, false, true);
            reader.type("den");
            reader.press(KeyCode.ENTER);
            assertEquals(Stance.DENIES, claims(reader, "range").getFirst().what().stance());
            goTo(reader, "Range", "350");
            reader.press(KeyCode.E, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
            reader.press(KeyCode.A, false, true);
            reader.type("Japan");
            reader.press(KeyCode.ENTER);
            assertEquals("JPN", claims(reader, "range").getFirst().what().by());
            assertInstanceOf(ClaimRow.class, reader.focus(), "the claim keeps the keyboard");
        }
    }

    @Test
    void theClaimsOfASuggestionAreOnlyShownUntilItIsAccepted() throws Exception {
        try (Reader reader = new Reader(folder)) {
            reader.write("Launch", TEXT);
            reader.open("Launch");
            goTo(reader, "Range", "350");
            reader.press(KeyCode.E, KeyCode.H, KeyCode.DELETE);
            assertInstanceOf(ClaimRow.class, reader.focus());
            assertTrue(reader.stored().isEmpty());
            reader.press(KeyCode.ESCAPE, KeyCode.ENTER);
            assertEquals(350, range(reader));
        }
    }
}
