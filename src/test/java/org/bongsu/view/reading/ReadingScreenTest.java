package org.bongsu.view.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ListView;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.bongsu.model.Edit;
import org.bongsu.view.kit.Find;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.reading.card.Card;
import org.bongsu.view.reading.text.Mark;
import org.bongsu.view.reading.text.TextPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reading screen, worked by keys alone in a real window on a real store. */
class ReadingScreenTest {
    private static final String DRONES = "2022-12-26-drones.html";
    private static final String MISSILES = "2026-01-28-missiles.html";
    private static final String ICBM = "2023-04-13-hwasong18.html";

    @TempDir
    Path folder;

    @Test
    void theListFollowsToTheArticleThatKeysOpen() throws Exception {
        try (Reader reader = new Reader(folder)) {
            for (int i = 10; i < 40; i++) {
                reader.write("Quiet " + i, "The harbour was quiet.");
            }
            List<String> titles = Headless.call(() -> reader.model.inbox().listed().get().stream().map(entry -> entry.article().title()).toList());
            reader.open(titles.getFirst());
            for (String far : List.of(titles.getLast(), titles.get(1))) {
                Headless.run(() -> reader.model.open(reader.article(far)));
                reader.pulse();
                assertTrue(Headless.call(() -> {
                    VirtualFlow<?> flow = (VirtualFlow<?>) reader.pane.lookup(".list-view").lookup(".virtual-flow");
                    return flow.getFirstVisibleCell().getIndex() <= titles.indexOf(far) && titles.indexOf(far) <= flow.getLastVisibleCell().getIndex();
                }), far);
            }
        }
    }

    @Test
    void choosingAnotherArticleTakesTheCodedOneOffTheInboxWithoutAFault() throws Exception {
        try (Reader reader = new Reader(folder)) {
            reader.write("First", "North Korea fired two short-range ballistic missiles from Sunan on May 15, the Joint Chiefs of Staff said.");
            reader.write("Second", "The harbour was quiet.");
            reader.write("Third", "The market was quiet.");
            List<String> titles = Headless.call(() -> reader.model.inbox().listed().get().stream().map(entry -> entry.article().title()).toList());
            reader.open("First");
            reader.press(KeyCode.ENTER);
            assertEquals(titles, Headless.call(() -> reader.model.inbox().listed().get().stream().map(entry -> entry.article().title()).toList()), "open, it stays");
            List<Throwable> faults = new ArrayList<>();
            int other = titles.indexOf("First") == 2 ? 1 : 2;
            @SuppressWarnings("unchecked")
            ListView<Entry> list = (ListView<Entry>) reader.pane.lookup(".list-view");
            Headless.run(() -> {
                Thread screen = Thread.currentThread();
                var before = screen.getUncaughtExceptionHandler();
                screen.setUncaughtExceptionHandler((thread, thrown) -> faults.add(thrown));
                list.getSelectionModel().clearAndSelect(other);
                screen.setUncaughtExceptionHandler(before);
            });
            reader.pulse();
            assertEquals(List.of(), faults);
            assertEquals(titles.get(other), Headless.call(() -> reader.model.page().get().article().title()));
            assertEquals(titles.get(other), Headless.call(() -> list.getSelectionModel().getSelectedItem().article().title()));
            assertEquals(2, Headless.call(() -> reader.model.inbox().listed().get().size()));
        }
    }

    @Test
    void theFirstSuggestionHasTheKeyboardAlsoWhenItComesLate() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.slow = true;
            Headless.call(() -> {
                reader.add(ICBM);
                return reader;
            });
            reader.press(KeyCode.N);
            assertTrue(reader.deck().cards().isEmpty(), "not read yet");
            reader.press(KeyCode.ENTER);
            Headless.run(() -> List.copyOf(reader.waiting).forEach(Runnable::run));
            assertTrue(reader.onCard());
            assertTrue(reader.stored().isEmpty());
            reader.press(KeyCode.ENTER);
            assertEquals(1, reader.stored().size());
        }
    }

    @Test
    void aSecondReportOfOneEventIsOfferedForLinkingAndSaysWhy() throws Exception {
        try (Reader reader = new Reader(folder)) {
            reader.write("First", "North Korea fired two short-range ballistic missiles from Sunan at 6:40 a.m. on May 15, the Joint Chiefs of Staff said.");
            reader.write("Second", "North Korea launched a ballistic missile from the Pyongyang area at 21:41 UTC on May 14, Washington said.");
            reader.open("First");
            reader.press(KeyCode.ENTER);
            reader.open("Second");
            List<String> read = Headless.call(() -> Find.texts(reader.pane));
            assertTrue(read.stream().anyMatch(t -> t.startsWith("Known already")), read::toString);
            assertTrue(read.stream().anyMatch(t -> t.matches("\\d+%: .*Same time.*")), read::toString);
            Headless.save(reader.pane, 1, "reading-known");
            reader.press(KeyCode.ENTER);
            assertEquals(1, reader.stored().size());
        }
    }

    @Test
    void anEmptyScreenHasTheKeyboardOnWhatBringsArticlesAndTheFirstOneTakesItOver() throws Exception {
        try (Reader reader = new Reader(folder)) {
            Headless.run(reader.pane::requestFocus);
            assertEquals(reader.model.texts().say("reading.empty.open"), assertInstanceOf(Button.class, reader.focus()).getText());
            reader.add(DRONES);
            reader.press(KeyCode.N);
            assertTrue(Objects.requireNonNull(reader.model.page().get().article()).title().contains("drones"));
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
            assertFalse(reader.deck().cards().isEmpty());
            reader.press(KeyCode.ENTER);
            assertTrue(reader.onCard());
            assertTrue(reader.stored().isEmpty());
        }
    }

    @Test
    void letterKeysWorkWithHangulInputOn() throws Exception {
        try (Reader reader = new Reader(folder, MISSILES, ICBM)) {
            reader.open("eastward");
            reader.jamo("ㅓ");
            String second = reader.deck().chosen();
            reader.jamo("ㅏ");
            assertFalse(Objects.equals(second, reader.deck().chosen()), "ㅓ and ㅏ walk the cards as J and K do");
            reader.jamo("ㄷ");
            assertInstanceOf(TextField.class, reader.focus(), "ㄷ edits as E does");
            reader.press(KeyCode.ESCAPE);
            reader.select("Pyongyang");
            reader.jamo("ㅔ");
            String marked = reader.chosen().incident().id();
            assertTrue(reader.session.situation().get().claims(marked).stream().anyMatch(claim -> claim.what().field().equals("where") && claim.evidence().quote().equals("Pyongyang")),
                    "ㅔ marks a place as P does");
            reader.jamo("ㅜ");
            assertTrue(Objects.requireNonNull(reader.model.page().get().article()).title().contains("long-range"), "ㅜ goes on as N does");
            reader.jamo("ㄴ");
            assertEquals(1, reader.model.inbox().counts().get().get(Section.ASIDE), "ㄴ sets aside as S does");
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
            TextPage area = (TextPage) Headless.call(() -> reader.pane.lookup(".article-text"));
            assertEquals(text.length(), area.getLength());
            Card last = reader.deck().cards().getLast();
            Headless.run(() -> reader.cards().choose(last.key()));
            assertTrue(Headless.call(() -> area.marksAt(text.lastIndexOf("Tuesday"))).stream().anyMatch(m -> m.kind() == Mark.Kind.TIME), "marked to its end");
            assertTrue(Headless.call(() -> area.marksAt(last.lead().start())).stream().anyMatch(m -> m.kind() == Mark.Kind.LEAD));
        }
    }
}
