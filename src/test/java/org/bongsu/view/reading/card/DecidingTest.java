package org.bongsu.view.reading.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.bongsu.codebook.CodebookEdit;
import org.bongsu.desk.CodebookEditing;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Review;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suggestions are accepted, linked and turned down by one key each. */
class DecidingTest {
    private static final String DRONES = "2022-12-26-drones.html";

    @TempDir
    Path folder;

    @Test
    void oneKeyCodesAnIncidentWhoseSuggestionIsRight() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            Card suggested = reader.chosen();
            assertEquals("drone.incursion", suggested.incident().type());
            assertTrue(reader.onCard());

            reader.press(KeyCode.ENTER);

            Incident coded = reader.stored().getFirst();
            assertEquals("drone.incursion", coded.type());
            assertEquals(DateSpan.day(LocalDate.of(2022, 12, 26)).start(), Objects.requireNonNull(coded.when()).start());
            assertEquals(Review.CODED, coded.judgement().review());
            assertTrue(reader.session.situation().get().claims(coded.id()).stream()
                    .anyMatch(c -> c.evidence().equals(suggested.lead())), "its sentence is kept as evidence");
            assertFalse(reader.chosen().key().equals(suggested.key()), "the next is chosen");
            assertTrue(reader.onCard());
        }
    }

    @Test
    void whatWasCodedIsThereWhenTheStoreIsOpenedAgain() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.press(KeyCode.ENTER);
        }
        try (Reader again = new Reader(folder)) {
            again.open("drones");
            assertEquals("drone.incursion", again.stored().getFirst().type());
            assertTrue(again.deck().cards().stream().anyMatch(c -> c.stage() == Card.Stage.CODED));
            assertTrue(again.deck().cards().stream().noneMatch(c -> c.open() && c.incident().type().equals("drone.incursion")));
        }
    }

    @Test
    void backspaceTurnsASuggestionDownForGood() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.press(KeyCode.BACK_SPACE);
            assertTrue(reader.deck().cards().stream().noneMatch(c -> c.incident().type().equals("drone.incursion")));
        }
        try (Reader again = new Reader(folder)) {
            again.open("drones");
            assertTrue(again.stored().isEmpty());
            assertTrue(again.deck().cards().stream().noneMatch(c -> c.incident().type().equals("drone.incursion")));
        }
    }

    @Test
    void whatWasTurnedDownComesBackByUndo() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.press(KeyCode.BACK_SPACE);
            reader.press(KeyCode.Z, false, true);
            assertTrue(reader.deck().cards().stream().anyMatch(c -> c.open() && c.incident().type().equals("drone.incursion")));
        }
    }

    @Test
    void anotherReportOfAKnownIncidentIsLinkedFirst() throws Exception {
        try (Reader reader = new Reader(folder, DRONES, "plain_report.txt")) {
            reader.open("drones");
            reader.press(KeyCode.ENTER);
            Incident known = reader.stored().getFirst();
            var other = reader.session.articles().get().stream().filter(a -> a.original().fileName().equals("plain_report.txt")).findFirst().orElseThrow();
            Headless.run(() -> {
                reader.model.open(other);
                reader.pane.enter();
            });
            assertEquals(known, reader.cards().known(reader.chosen()).orElseThrow());
            reader.press(KeyCode.ENTER);
            assertEquals(1, reader.stored().stream().filter(i -> i.type().equals("drone.incursion")).count());
            assertTrue(reader.session.situation().get().claims(known.id()).stream().anyMatch(c -> c.evidence().source().equals(other.id())));

            reader.press(KeyCode.Z, false, true);
            String first = reader.deck().cards().getFirst().key();
            Headless.run(() -> reader.cards().choose(first));
            reader.press(KeyCode.ENTER, true, false);
            assertEquals(2, reader.stored().stream().filter(i -> i.type().equals("drone.incursion")).count(), "Shift+Enter makes a new one");
        }
    }

    @Test
    void aStoredIncidentIsRemovedByDeleteAlone() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.press(KeyCode.ENTER);
            Headless.run(() -> reader.cards().choose("stored:" + reader.stored().getFirst().id()));
            reader.press(KeyCode.BACK_SPACE);
            assertEquals(1, reader.stored().size());
            reader.press(KeyCode.DELETE);
            assertEquals(0, reader.stored().size());
            assertTrue(reader.deck().cards().stream().anyMatch(c -> c.open() && c.incident().type().equals("drone.incursion")),
                    "what suggested it is suggested again");
        }
    }

    @Test
    void aKnownIncidentThatIsNotTheSameIsNotOfferedAgain() throws Exception {
        try (Reader reader = new Reader(folder, DRONES, "plain_report.txt")) {
            reader.open("drones");
            reader.press(KeyCode.ENTER);
            var other = reader.session.articles().get().stream().filter(a -> a.original().fileName().equals("plain_report.txt")).findFirst().orElseThrow();
            Headless.run(() -> {
                reader.model.open(other);
                reader.pane.enter();
            });
            assertTrue(reader.cards().known(reader.chosen()).isPresent());
            assertNotNull(Headless.call(() -> reader.pane.lookup(".known")), "it is offered with its reasons");
            reader.press(KeyCode.L, true, false);
            assertTrue(reader.cards().known(reader.chosen()).isEmpty());
            assertNull(Headless.call(() -> reader.pane.lookup(".known")));
            assertTrue(reader.onCard());
            Headless.run(() -> {
                reader.model.open(reader.article("drones"));
                reader.model.open(other);
                reader.pane.enter();
            });
            assertTrue(reader.cards().known(reader.chosen()).isEmpty(), "that is remembered of the article");
            reader.press(KeyCode.Z, false, true);
            assertTrue(reader.cards().known(reader.chosen()).isPresent(), "and is undone like anything else");
            assertNotNull(Headless.call(() -> reader.pane.lookup(".known")));
            reader.press(KeyCode.L, true, false);
            reader.press(KeyCode.ENTER);
            assertEquals(2, reader.stored().stream().filter(i -> i.type().equals("drone.incursion")).count());
        }
    }

    @Test
    void theOpenArticleIsReadAgainWhenTheCodebookChanges() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            assertEquals("drone.incursion", reader.chosen().incident().type());
            CodebookEditing editing = new CodebookEditing(reader.session);
            Headless.call(() -> editing.apply(editing.plan(new CodebookEdit.Merge(Set.of("drone.incursion"), "drone.strike"))));
            assertTrue(reader.deck().cards().stream().noneMatch(card -> card.incident().type().equals("drone.incursion")));
            assertEquals("drone.strike", reader.chosen().incident().type(), "the open suggestion has the type of now");
            reader.press(KeyCode.ENTER);
            assertEquals("drone.strike", reader.stored().getFirst().type());
        }
    }

    @Test
    void aRoundIsAddedToASalvo() throws Exception {
        try (Reader reader = new Reader(folder, "2026-01-28-missiles.html")) {
            reader.open("eastward");
            reader.press(KeyCode.ENTER);
            Incident salvo = reader.stored().getFirst();
            Headless.run(() -> reader.cards().choose("stored:" + salvo.id()));
            Headless.run(() -> reader.pane.enter());
            reader.press(KeyCode.R);
            Incident round = reader.chosen().incident();
            assertEquals(salvo.id(), round.relations().parent());
            assertEquals(salvo.when(), round.when());
            assertTrue(round.draft());
            reader.press(KeyCode.R);
            assertEquals(salvo.id(), reader.chosen().incident().relations().parent(), "a round of a round is one of its salvo");
        }
    }
}
