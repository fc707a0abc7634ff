package org.bongsu.view.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.bongsu.model.Claim;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Edit;
import org.bongsu.model.Incident;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Review;
import org.bongsu.view.kit.Headless;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reading screen, worked by keys alone in a real window on a real store. */
class ReadingScreenTest {
    private static final String DRONES = "2022-12-26-drones.html";
    private static final String MISSILES = "2026-01-28-missiles.html";
    private static final String ICBM = "2023-04-13-hwasong18.html";

    @TempDir
    Path folder;

    private static List<Incident> stored(Reader reader) {
        return reader.session.situation().get().incidents();
    }

    private static Deck deck(Reader reader) {
        return Headless.call(() -> reader.model.page().get().deck());
    }

    private static Card chosen(Reader reader) {
        return deck(reader).card().orElseThrow();
    }

    @Test
    void oneKeyCodesAnIncidentWhoseSuggestionIsRight() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            Card suggested = chosen(reader);
            assertEquals("drone.incursion", suggested.incident().type());
            assertInstanceOf(CardView.class, reader.focus());

            reader.press(KeyCode.ENTER);

            Incident coded = stored(reader).getFirst();
            assertEquals("drone.incursion", coded.type());
            assertEquals(DateSpan.day(LocalDate.of(2022, 12, 26)).start(), Objects.requireNonNull(coded.when()).start());
            assertEquals(Review.CODED, coded.judgement().review());
            assertTrue(reader.session.situation().get().claims(coded.id()).stream()
                    .anyMatch(c -> c.evidence().equals(suggested.lead())), "its sentence is kept as evidence");
            assertFalse(chosen(reader).key().equals(suggested.key()), "the next is chosen");
            assertInstanceOf(CardView.class, reader.focus());
        }
    }

    @Test
    void theFirstSuggestionHasTheKeyboardAlsoWhenItComesLate() throws Exception {
        try (Reader reader = new Reader(folder, DRONES, ICBM)) {
            reader.open("drones");
            reader.slow = true;
            reader.press(KeyCode.N);
            assertTrue(deck(reader).cards().isEmpty(), "not read yet");
            reader.press(KeyCode.ENTER);
            Headless.run(() -> reader.waiting.forEach(Runnable::run));
            assertInstanceOf(CardView.class, reader.focus());
            assertTrue(stored(reader).isEmpty());
            reader.press(KeyCode.ENTER);
            assertEquals(1, stored(reader).size());
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
            assertEquals("drone.incursion", stored(again).getFirst().type());
            assertTrue(deck(again).cards().stream().anyMatch(c -> c.stage() == Card.Stage.CODED));
            assertTrue(deck(again).cards().stream().noneMatch(c -> c.open() && c.incident().type().equals("drone.incursion")));
        }
    }

    @Test
    void backspaceTurnsASuggestionDownForGood() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.press(KeyCode.BACK_SPACE);
            assertTrue(deck(reader).cards().stream().noneMatch(c -> c.incident().type().equals("drone.incursion")));
        }
        try (Reader again = new Reader(folder)) {
            again.open("drones");
            assertTrue(stored(again).isEmpty());
            assertTrue(deck(again).cards().stream().noneMatch(c -> c.incident().type().equals("drone.incursion")));
        }
    }

    @Test
    void whatWasTurnedDownComesBackByUndo() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.press(KeyCode.BACK_SPACE);
            reader.press(KeyCode.Z, false, true);
            assertTrue(deck(reader).cards().stream().anyMatch(c -> c.open() && c.incident().type().equals("drone.incursion")));
        }
    }

    @Test
    void aCorrectedDateIsKeptWithItsPrecision() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.press(KeyCode.E, KeyCode.TAB, KeyCode.TAB);
            assertInstanceOf(TextField.class, reader.focus());
            reader.press(KeyCode.A, false, true);
            reader.type("December 2022");
            reader.press(KeyCode.ENTER);

            Incident draft = stored(reader).getFirst();
            assertTrue(draft.draft(), "a correction is kept at once, as a draft");
            assertEquals(DatePrecision.MONTH, Objects.requireNonNull(draft.when()).precision());

            reader.press(KeyCode.ENTER);
            Incident coded = stored(reader).getFirst();
            assertEquals(draft.id(), coded.id());
            assertFalse(coded.draft());
            assertEquals(LocalDate.of(2022, 12, 31), Objects.requireNonNull(coded.when()).end());
        }
    }

    @Test
    void aDateThatIsNotUnderstoodChangesNothing() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.press(KeyCode.E, KeyCode.TAB, KeyCode.TAB);
            reader.press(KeyCode.A, false, true);
            reader.type("whenever");
            reader.press(KeyCode.ENTER);
            assertInstanceOf(TextField.class, reader.focus(), "the field keeps the keyboard");
            assertTrue(stored(reader).isEmpty());
            reader.press(KeyCode.ESCAPE);
            assertInstanceOf(CardView.class, reader.focus());
            assertTrue(stored(reader).isEmpty());
        }
    }

    @Test
    void twoDigitsChooseAType() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.press(KeyCode.DIGIT2);
            assertInstanceOf(TextField.class, reader.focus());
            reader.type("2");
            assertEquals("drone.leaflet", stored(reader).getFirst().type());
            assertEquals("drone.leaflet", chosen(reader).incident().type());
            assertInstanceOf(CardView.class, reader.focus());
        }
    }

    @Test
    void selectedWordsBecomeADraftAndFillItsFields() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.select("Departures from Incheon and Gimpo airports were held");
            reader.press(KeyCode.T);
            Incident draft = chosen(reader).incident();
            assertTrue(draft.draft());

            reader.select("Gimpo airports");
            reader.select("Incheon");
            reader.press(KeyCode.P);
            Incident placed = chosen(reader).incident();
            assertEquals(draft.id(), placed.id());
            assertTrue(Objects.requireNonNull(placed.where()).name().startsWith("Incheon"), String.valueOf(placed.where()));

            reader.select("Monday");
            reader.press(KeyCode.D);
            Incident dated = chosen(reader).incident();
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
            assertTrue(Headless.call(() -> reader.model.notice().get()).wrong());
        }
    }

    @Test
    void countsOfTheInboxFollow() throws Exception {
        try (Reader reader = new Reader(folder, DRONES, ICBM)) {
            var counts = reader.model.inbox().counts();
            assertEquals(2, counts.get().get(Section.INBOX));
            reader.open("drones");
            reader.press(KeyCode.ENTER);
            assertEquals(1, counts.get().get(Section.INBOX));
            assertEquals(1, counts.get().get(Section.TAGGED));
            assertTrue(reader.model.inbox().listed().get().stream().anyMatch(e -> e.article().title().contains("drones")),
                    "the open article stays listed");

            reader.press(KeyCode.N);
            assertTrue(Objects.requireNonNull(reader.model.page().get().article()).title().contains("long-range"));
            reader.press(KeyCode.S);
            assertEquals(1, counts.get().get(Section.ASIDE));
            reader.press(KeyCode.S);
            reader.press(KeyCode.X);
            assertEquals(1, counts.get().get(Section.EMPTY));
            assertEquals(ArticleState.EMPTY, Objects.requireNonNull(reader.model.page().get().article()).state());
        }
    }

    @Test
    void articlesAreFilteredByWords() throws Exception {
        try (Reader reader = new Reader(folder, DRONES, ICBM)) {
            Headless.run(() -> reader.pane.enter());
            reader.press(KeyCode.SLASH);
            reader.type("solid-fuel");
            assertEquals(1, reader.model.inbox().listed().get().size());
            reader.press(KeyCode.ESCAPE);
            assertEquals(2, reader.model.inbox().listed().get().size());
        }
    }

    @Test
    void enterGoesFromTheInboxIntoTheArticleAndDecidesNothing() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            Headless.run(() -> reader.pane.enter());
            reader.press(KeyCode.J);
            reader.press(KeyCode.BACK_SPACE);
            assertFalse(deck(reader).cards().isEmpty());
            reader.press(KeyCode.ENTER);
            assertInstanceOf(CardView.class, reader.focus());
            assertTrue(stored(reader).isEmpty());
        }
    }

    @Test
    void anotherReportOfAKnownIncidentIsLinkedFirst() throws Exception {
        try (Reader reader = new Reader(folder, DRONES, "plain_report.txt")) {
            reader.open("drones");
            reader.press(KeyCode.ENTER);
            Incident known = stored(reader).getFirst();
            var other = reader.session.articles().get().stream().filter(a -> a.original().fileName().equals("plain_report.txt")).findFirst().orElseThrow();
            Headless.run(() -> {
                reader.model.open(other);
                reader.pane.enter();
            });
            assertEquals(known, reader.model.known(chosen(reader)).orElseThrow());
            reader.press(KeyCode.ENTER);
            assertEquals(1, stored(reader).stream().filter(i -> i.type().equals("drone.incursion")).count());
            assertTrue(reader.session.situation().get().claims(known.id()).stream().anyMatch(c -> c.evidence().source().equals(other.id())));

            reader.press(KeyCode.Z, false, true);
            Headless.run(() -> reader.model.choose(firstCard(reader)));
            reader.press(KeyCode.ENTER, true, false);
            assertEquals(2, stored(reader).stream().filter(i -> i.type().equals("drone.incursion")).count(), "Shift+Enter makes a new one");
        }
    }

    private static String firstCard(Reader reader) {
        return reader.model.page().get().deck().cards().getFirst().key();
    }

    @Test
    void letterKeysWorkWithHangulInputOn() throws Exception {
        try (Reader reader = new Reader(folder, MISSILES, ICBM)) {
            reader.open("eastward");
            reader.jamo("ㅓ");
            String second = deck(reader).chosen();
            reader.jamo("ㅏ");
            assertFalse(Objects.equals(second, deck(reader).chosen()), "ㅓ and ㅏ walk the cards as J and K do");
            reader.jamo("ㄷ");
            assertInstanceOf(TextField.class, reader.focus(), "ㄷ edits as E does");
            reader.press(KeyCode.ESCAPE);
            reader.select("Pyongyang");
            reader.jamo("ㅔ");
            assertEquals("Pyongyang", Objects.requireNonNull(chosen(reader).incident().where()).name(), "ㅔ marks a place as P does");
            reader.jamo("ㅜ");
            assertTrue(Objects.requireNonNull(reader.model.page().get().article()).title().contains("long-range"), "ㅜ goes on as N does");
            reader.jamo("ㄴ");
            assertEquals(1, reader.model.inbox().counts().get().get(Section.ASIDE), "ㄴ sets aside as S does");
        }
    }

    @Test
    void aStoredIncidentIsRemovedByDeleteAlone() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.press(KeyCode.ENTER);
            Headless.run(() -> reader.model.choose("stored:" + stored(reader).getFirst().id()));
            reader.press(KeyCode.BACK_SPACE);
            assertEquals(1, stored(reader).size());
            reader.press(KeyCode.DELETE);
            assertEquals(0, stored(reader).size());
            assertTrue(deck(reader).cards().stream().anyMatch(c -> c.open() && c.incident().type().equals("drone.incursion")),
                    "what suggested it is suggested again");
        }
    }

    @Test
    void whatIsTypedWhenTheWindowClosesIsKept() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.press(KeyCode.E, KeyCode.TAB);
            reader.press(KeyCode.A, false, true);
            reader.type("Drones over Seoul");
            Headless.run(() -> reader.pane.keep());
            assertEquals("Drones over Seoul", stored(reader).getFirst().title());
        }
    }

    @Test
    void aPlaceIsTypedWithHowExactlyItIsKnown() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.press(KeyCode.E, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
            reader.press(KeyCode.A, false, true);
            reader.type("near Paju");
            reader.press(KeyCode.ENTER);
            var where = Objects.requireNonNull(stored(reader).getFirst().where());
            assertEquals("Paju", where.name());
            assertEquals(PlacePrecision.NEAR, where.precision());
            assertNotNull(where.point());
        }
    }

    @Test
    void anArticleAsLongAsABookIsReadAndMarkedWhole() throws Exception {
        try (Reader reader = new Reader(folder, MISSILES)) {
            var sample = reader.article("eastward");
            String text = String.join("\n\n", Collections.nCopies(100_000 / sample.text().length() + 1, sample.text()));
            var book = new Article("a-book", sample.about(), sample.language(), text, sample.original(), sample.handling());
            Headless.call(() -> reader.session.commit("action.import", List.of(Edit.add(book))));
            Headless.run(() -> reader.model.open(book));
            reader.pulse();
            StyleClassedTextArea area = (StyleClassedTextArea) Headless.call(() -> reader.pane.lookup(".article-text"));
            assertEquals(text.length(), area.getLength());
            Card last = deck(reader).cards().getLast();
            Headless.run(() -> reader.model.choose(last.key()));
            assertTrue(Headless.call(() -> area.getStyleOfChar(text.lastIndexOf("Tuesday"))).contains("time"), "marked to its end");
            assertTrue(Headless.call(() -> area.getStyleOfChar(last.lead().start())).contains("lead"));
        }
    }
}
