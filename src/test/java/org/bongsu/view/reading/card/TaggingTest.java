package org.bongsu.view.reading.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.bongsu.model.Claim;
import org.bongsu.model.Incident;
import org.bongsu.model.Stance;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words are selected, and one key says what they are. */
class TaggingTest {
    private static final String DRONES = "2022-12-26-drones.html";

    private static final String MISSILES = "2026-01-28-missiles.html";
    private static final String FESTIVAL = """
            The harvest festival at Wonsan drew a crowd on 14 May 2024.

            A fishing boat with 12 people went missing off Goseong.""";

    @TempDir
    Path folder;

    @Test
    void selectedWordsBecomeADraftAndFillItsFields() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.select("Departures from Incheon and Gimpo airports were held");
            reader.press(KeyCode.T);
            Incident draft = reader.chosen().incident();
            assertTrue(draft.draft());

            reader.select("Gimpo airports");
            reader.select("Incheon");
            reader.press(KeyCode.P);
            Incident placed = reader.chosen().incident();
            assertEquals(draft.id(), placed.id());
            assertTrue(Objects.requireNonNull(placed.where()).name().startsWith("Incheon"), String.valueOf(placed.where()));

            reader.select("Monday");
            reader.press(KeyCode.D);
            Incident dated = reader.chosen().incident();
            assertEquals(LocalDate.of(2022, 12, 26), Objects.requireNonNull(dated.when()).start());
            List<Claim> claims = reader.session.situation().get().claims(draft.id());
            assertTrue(claims.stream().anyMatch(c -> c.what().field().equals("when") && c.evidence().quote().equals("Monday")));
            assertTrue(claims.stream().anyMatch(c -> c.what().field().equals("where") && c.evidence().quote().equals("Incheon")));
        }
    }

    @Test
    void wordsThatAreNoDateAreSaidToBeNone() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.press(KeyCode.ENTER);
            reader.select("unmanned aircraft");
            reader.press(KeyCode.D);
            assertTrue(Headless.call(() -> reader.cards().told().notice().get()).wrong());
        }
    }

    @Test
    void withoutAChosenCardTheFirstKeyMakesADraftAndFillsItIn() throws Exception {
        try (Reader reader = new Reader(folder)) {
            reader.write("Festival", FESTIVAL);
            reader.open("Festival");
            assertTrue(reader.deck().cards().isEmpty(), "nothing is suggested");
            reader.select("14 May 2024");
            reader.press(KeyCode.D);
            Incident draft = reader.chosen().incident();
            assertTrue(draft.draft());
            assertEquals(LocalDate.of(2024, 5, 14), Objects.requireNonNull(draft.when()).start());
        }
    }

    @Test
    void aNameOfSeveralPlacesIsAskedAboutBeforeItCounts() throws Exception {
        try (Reader reader = new Reader(folder)) {
            reader.write("Festival", FESTIVAL);
            reader.open("Festival");
            reader.select("A fishing boat");
            reader.press(KeyCode.T, KeyCode.ESCAPE);
            Incident draft = reader.chosen().incident();
            reader.select("Goseong");
            reader.press(KeyCode.P);
            assertInstanceOf(TextField.class, reader.focus(), "it is shown what it may mean");
            assertEquals(draft, reader.stored().getFirst(), "and nothing counts yet");
            reader.press(KeyCode.DOWN, KeyCode.ENTER);
            Incident placed = reader.chosen().incident();
            assertTrue(Objects.requireNonNull(placed.where()).name().startsWith("Goseong"), String.valueOf(placed.where()));
            assertTrue(reader.session.situation().get().claims(draft.id()).stream()
                    .anyMatch(c -> c.what().field().equals("where") && c.evidence().quote().equals("Goseong")), "with its words");
            assertTrue(reader.onCard());
        }
    }

    @Test
    void escapeLeavesAQuestionUnanswered() throws Exception {
        try (Reader reader = new Reader(folder)) {
            reader.write("Festival", FESTIVAL);
            reader.open("Festival");
            reader.select("A fishing boat");
            reader.press(KeyCode.T, KeyCode.ESCAPE);
            reader.select("Goseong");
            reader.press(KeyCode.P, KeyCode.ESCAPE);
            assertNull(reader.chosen().incident().where());
            assertTrue(reader.onCard());
            reader.press(KeyCode.ESCAPE);
            reader.press(KeyCode.P);
            reader.type("Wonsan");
            reader.press(KeyCode.ENTER);
            assertEquals("Wonsan", Objects.requireNonNull(reader.chosen().incident().where()).name());
            assertTrue(reader.session.situation().get().claims(reader.chosen().incident().id()).stream()
                    .noneMatch(c -> c.what().field().equals("where")), "words typed are no evidence");
        }
    }

    @Test
    void aDraftOfNoKnownTypeAsksForItAtOnce() throws Exception {
        try (Reader reader = new Reader(folder)) {
            reader.write("Festival", FESTIVAL);
            reader.open("Festival");
            reader.select("A fishing boat");
            reader.press(KeyCode.T);
            assertInstanceOf(TextField.class, reader.focus());
            reader.type("ㅎㅈㄱㅊ");
            reader.press(KeyCode.ENTER);
            assertEquals("maritime.sinking", reader.stored().getFirst().type());
            assertTrue(reader.onCard());
        }
    }

    @Test
    void aDenialIsOneKeyAlsoWithHangulInputOn() throws Exception {
        try (Reader reader = new Reader(folder, MISSILES)) {
            reader.open("eastward");
            reader.press(KeyCode.ENTER);
            Card card = reader.chosen();
            reader.select("Seoul denies it");
            reader.jamo("ㅛ");
            Incident after = reader.chosen().incident();
            assertTrue(reader.session.situation().get().claims(after.id()).stream()
                    .anyMatch(c -> c.what().stance() == Stance.DENIES && "KOR".equals(c.what().by()) && c.evidence().quote().equals("Seoul denies it")));
            assertEquals(card.incident().status(), after.status());
            assertEquals(card.incident().judgement().attribution(), after.judgement().attribution());
        }
    }

    private List<String> checksAfterMarking(String zone, String text, String day) throws Exception {
        try (Reader reader = new Reader(folder.resolve(zone.replace('/', '-') + day.hashCode()))) {
            reader.write("Boat", text, zone);
            reader.open("Boat");
            reader.select("A fishing boat");
            reader.press(KeyCode.T);
            assertEquals("maritime.sinking", reader.chosen().incident().type());
            reader.select(day);
            reader.press(KeyCode.D);
            assertEquals(LocalDate.of(2024, 5, 14), Objects.requireNonNull(reader.chosen().incident().when()).start(), zone);
            return Headless.call(() -> reader.pane.lookupAll(".check").stream().map(node -> ((Label) node).getText()).toList());
        }
    }

    @Test
    void aWeekdayOfAPublisherAbroadIsToBeChecked() throws Exception {
        String text = "A fishing boat sank off Wonsan on Tuesday with all hands.";
        String check = "Check the day: the publisher goes by Eastern Time";
        assertTrue(checksAfterMarking("America/New_York", text, "Tuesday").contains(check));
        assertFalse(checksAfterMarking("Asia/Seoul", text, "Tuesday").stream().anyMatch(line -> line.startsWith("Check the day")), "one calendar");
        String dated = text.replace("Tuesday", "14 May 2024");
        assertFalse(checksAfterMarking("America/New_York", dated, "14 May 2024").contains(check), "a date is a date");
    }
}
