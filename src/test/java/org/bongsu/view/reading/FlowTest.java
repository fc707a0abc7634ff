package org.bongsu.view.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import org.bongsu.model.ArticleState;
import org.bongsu.model.InboxOrder;
import org.bongsu.view.kit.Find;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.kit.TypeGuide;
import org.bongsu.view.reading.card.Card;
import org.bongsu.view.reading.card.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going through the articles of a day by keys: what is unread, unfinished or doubtful, and in which order. */
class FlowTest {
    private static final String[] DAY = {"2022-12-26-drones.html", "2023-04-13-hwasong18.html", "2025-07-31-tariff.html", "2026-01-28-missiles.html",
        "2010-11-23-yeonpyeong.html"};

    @TempDir
    Path folder;

    private static Page page(Reader reader) {
        return Headless.call(() -> reader.model.page().get());
    }

    private static String title(Reader reader) {
        return Objects.requireNonNull(page(reader).article()).title();
    }

    @Test
    void allUnreadArticlesAreGoneThroughDownwardsAndUpwards() throws Exception {
        try (Reader reader = new Reader(folder, DAY)) {
            List<String> down = new ArrayList<>();
            for (int i = 0; i < DAY.length; i++) {
                reader.press(KeyCode.N);
                down.add(title(reader));
                assertTrue(Find.texts(reader.pane).contains((i + 1) + " of " + DAY.length), "where one is in the queue");
            }
            assertEquals(DAY.length, new HashSet<>(down).size());
            reader.press(KeyCode.N, true, false);
            assertEquals(down.get(DAY.length - 2), title(reader));
            reader.pressAlt(KeyCode.LEFT);
            assertEquals(down.getLast(), title(reader), "back to what was open before");
        }
    }

    @Test
    void theNextArticleIsReadBeforeItIsOpened() throws Exception {
        try (Reader reader = new Reader(folder, DAY)) {
            reader.open("drones");
            reader.slow = true;
            reader.press(KeyCode.N);
            assertEquals(Page.State.READ, page(reader).state(), "no waiting");
            assertFalse(page(reader).deck().cards().isEmpty());
            assertTrue(page(reader).deck().chosen() != null, "Enter accepts at once");
        }
    }

    @Test
    void draftsAreGoneThroughAcrossArticles() throws Exception {
        try (Reader reader = new Reader(folder, DAY)) {
            Set<String> drafts = new HashSet<>();
            for (String words : List.of("drones", "tariff")) {
                reader.open(words);
                reader.press(KeyCode.E, KeyCode.TAB);
                reader.press(KeyCode.A, false, true);
                reader.type("Corrected: " + words);
                reader.press(KeyCode.ENTER);
                drafts.add(Objects.requireNonNull(page(reader).deck().chosen()));
            }
            reader.open("long-range");
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < 2; i++) {
                reader.press(KeyCode.U);
                Card card = page(reader).deck().card().orElseThrow();
                assertEquals(Card.Stage.DRAFT, card.stage());
                seen.add(card.key());
            }
            assertEquals(drafts, seen);
            assertEquals(2, reader.model.inbox().agenda().get().drafts());
        }
    }

    @Test
    void whatIsDoubtfulIsGoneThroughAcrossArticlesAndCounted() throws Exception {
        try (Reader reader = new Reader(folder, DAY)) {
            reader.open("drones");
            int doubtful = reader.model.inbox().agenda().get().doubtful();
            assertTrue(doubtful >= 2, "among these articles: " + doubtful);
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < doubtful; i++) {
                reader.press(KeyCode.W);
                Card card = page(reader).deck().card().orElseThrow();
                assertTrue(Rounds.doubtful(card), () -> card.key() + " is not doubtful");
                seen.add(title(reader) + card.key());
            }
            assertEquals(doubtful, seen.size(), "each once");
            String last = title(reader) + page(reader).deck().chosen();
            reader.press(KeyCode.W, true, false);
            assertNotEquals(last, title(reader) + page(reader).deck().chosen());
            reader.press(KeyCode.W);
            assertEquals(last, title(reader) + page(reader).deck().chosen(), "down is the way back from up");
        }
    }

    @Test
    void severalArticlesAreSetAsideAtOnceAndTakenBackAsOne() throws Exception {
        try (Reader reader = new Reader(folder, DAY)) {
            Headless.run(() -> {
                var list = Find.all(reader.pane, javafx.scene.control.ListView.class).getFirst();
                assertEquals(SelectionMode.MULTIPLE, list.getSelectionModel().getSelectionMode());
                list.requestFocus();
                list.getSelectionModel().clearSelection();
                list.getSelectionModel().selectRange(0, 3);
            });
            reader.press(KeyCode.S);
            assertEquals(3, reader.model.inbox().counts().get().get(Section.ASIDE));
            reader.press(KeyCode.Z, false, true);
            assertEquals(0, reader.model.inbox().counts().get().get(Section.ASIDE));
            assertEquals(DAY.length, reader.model.inbox().counts().get().get(Section.INBOX));
        }
    }

    @Test
    void progressCountsTheArticlesThatWereImportedLast() throws Exception {
        try (Reader reader = new Reader(folder, DAY)) {
            reader.open("drones");
            reader.press(KeyCode.S);
            Agenda agenda = reader.model.inbox().agenda().get();
            assertEquals(1, agenda.done());
            assertEquals(DAY.length, agenda.all());
            assertTrue(Find.texts(reader.pane).contains("Imported 29 Jan 2026: 1 of 5 done"), Find.texts(reader.pane)::toString);
        }
    }

    @Test
    void theInboxIsOrderedAsTheReaderWants() throws Exception {
        try (Reader reader = new Reader(folder, DAY)) {
            List<String> newest = titles(reader);
            order(reader, InboxOrder.OLDEST);
            assertEquals(newest.reversed(), titles(reader));
            order(reader, InboxOrder.SUGGESTIONS);
            List<Integer> open = Headless.call(() -> reader.model.inbox().listed().get()).stream().map(entry -> entry.standing().open().size()).toList();
            assertEquals(open.stream().sorted(Comparator.reverseOrder()).toList(), open);
            reader.open("drones");
            reader.press(KeyCode.S);
            Headless.run(() -> reader.model.inbox().section().set(Section.ALL));
            order(reader, InboxOrder.UNREAD);
            assertEquals(ArticleState.ASIDE, Headless.call(() -> reader.model.inbox().listed().get().getLast().article().state()));
            assertEquals(InboxOrder.UNREAD, reader.settings.get().page().order(), "and it is kept");
        }
    }

    private static void order(Reader reader, InboxOrder order) {
        Headless.run(() -> reader.model.setting().set(reader.model.setting().get().withOrder(order)));
    }

    private static List<String> titles(Reader reader) {
        return Headless.call(() -> reader.model.inbox().listed().get()).stream().map(entry -> entry.article().title()).toList();
    }

    @Test
    void theGuidelineOfTheChosenTypeStandsBesideTheCardWhenItIsWanted() throws Exception {
        try (Reader reader = new Reader(folder, DAY)) {
            reader.open("drones");
            assertTrue(Find.all(reader.pane, TypeGuide.class).isEmpty());
            reader.press(KeyCode.G, true, false);
            TypeGuide guide = Find.all(reader.pane, TypeGuide.class).getFirst();
            String name = reader.session.codebook().type("drone.incursion").names().in("en");
            assertTrue(Find.texts(guide).contains(name), Find.texts(guide)::toString);
            assertTrue(reader.settings.get().page().guideline(), "and stays there");
            reader.press(KeyCode.G, true, false);
            assertTrue(Find.all(reader.pane, TypeGuide.class).isEmpty());
        }
    }
}
