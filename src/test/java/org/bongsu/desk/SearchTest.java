package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.job.Jobs;
import org.bongsu.model.Claim;
import org.bongsu.model.Coding;
import org.bongsu.model.Edit;
import org.bongsu.model.Evidence;
import org.bongsu.model.Filter;
import org.bongsu.model.Hit;
import org.bongsu.model.Incident;
import org.bongsu.model.Note;
import org.bongsu.model.Published;
import org.bongsu.model.Stance;
import org.bongsu.model.IndexSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is sought is found as the store stands now, whatever became of the index. */
@Execution(ExecutionMode.CONCURRENT)
class SearchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 27);

    @TempDir
    private Path folder;
    private Session session;

    @BeforeEach
    void open() throws Exception {
        session = Session.open(folder, CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run);
    }

    @AfterEach
    void close() throws Exception {
        session.close();
    }

    private void again() throws Exception {
        session.close();
        open();
    }

    private Incident noted(String id, String notes) {
        Incident incident = Coding.incident(id, "launch.srbm", 1, DAY);
        return incident.withDetail(incident.detail().withNotes(notes));
    }

    @Test
    void followsEveryChangeAndItsUndoing() throws Exception {
        assertEquals(Set.of(), session.search().incidents("zebra"));
        session.commit("action.accept", List.of(Edit.add(noted("a", "A zebra was seen"))));
        assertEquals(Set.of("a"), session.search().incidents("zebra"));
        session.commit("action.edit", List.of(Edit.replace(noted("a", "A zebra was seen"), noted("a", "얼룩말을 보았다"))));
        assertEquals(Set.of(), session.search().incidents("zebra"));
        assertEquals(Set.of("a"), session.search().incidents("얼룩말"));
        session.undo();
        assertEquals(Set.of("a"), session.search().incidents("zebra"));
        session.undo();
        assertEquals(Set.of(), session.search().incidents("zebra"));
        session.redo();
        assertEquals(Set.of("a"), session.search().incidents("zebra"));
    }

    @Test
    void anIncidentIsFoundByWhatIsQuotedOfIt() throws Exception {
        String words = "The missiles flew toward Uljin";
        session.commit("action.accept", List.of(Edit.add(noted("a", "")), Edit.add(new Note("n", "Note", words, Published.day(DAY, ZoneId.of("Asia/Seoul")), false))));
        assertEquals(Set.of(), session.search().incidents("uljin"));
        Claim claim = new Claim("c", "a", new Claim.Assertion("where", "Uljin", Stance.ATTRIBUTES, null), Evidence.of("n", words, 0, words.length()));
        session.commit("action.claim", List.of(Edit.add(claim)));
        assertEquals(Set.of("a"), session.search().incidents("uljin"));
        assertEquals(List.of("a"), session.situation().get().shown(Filter.ALL.withText("ulj")).stream().map(Incident::id).toList());
        Hit hit = session.search().find("uljin", Hit.Kind.INCIDENT, 5).hits().getFirst();
        assertEquals(words, hit.excerpts().getFirst().text());
    }

    @Test
    void anIncidentIsFoundByItsTypeAndActorsInBothLanguages() throws Exception {
        session.commit("action.accept", List.of(Edit.add(noted("a", ""))));
        for (String typed : List.of("missile", "미사일", "short range", "단거리 탄도미사일")) {
            assertEquals(Set.of("a"), session.search().incidents(typed), typed);
        }
    }

    @Test
    void takesInWhatItMissed() throws Exception {
        session.commit("action.accept", List.of(Edit.add(noted("a", "zebra"))));
        assertEquals(Set.of("a"), session.search().incidents("zebra"));
        again();
        // Nothing is sought now, so the index stays behind.
        session.commit("action.accept", List.of(Edit.add(noted("b", "zebra"))));
        again();
        assertEquals(Set.of("a", "b"), session.search().incidents("zebra"));
        assertTrue(Files.isDirectory(folder.resolve("index")));
    }

    @Test
    void isMadeAgainWhenItIsGoneOrDamaged() throws Exception {
        session.commit("action.accept", List.of(Edit.add(noted("a", "zebra"))));
        assertEquals(Set.of("a"), session.search().incidents("zebra"));
        session.close();
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1});
            }
        }
        open();
        assertEquals(Set.of("a"), session.search().incidents("zebra"));
    }

    @Test
    void readsTheTextsWhereNoIndexCanBe() throws Exception {
        session.commit("action.accept", List.of(Edit.add(noted("a", "zebra")), Edit.add(noted("b", "lion"))));
        assertEquals(Set.of("a"), session.search().incidents("zeb"));
        session.close();
        try (FSDirectory index = FSDirectory.open(folder.resolve("index")); Lock inTheWay = index.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            inTheWay.ensureValid();
            open();
            assertEquals(Set.of("a"), session.search().incidents("zeb"));
            assertEquals(1, session.search().find("zebra", Hit.Kind.INCIDENT, 5).all());
            session.commit("action.accept", List.of(Edit.add(noted("c", "zebra"))));
            assertEquals(Set.of("a", "c"), session.search().incidents("zebra"));
        }
    }

    @Test
    void anArticleIsFoundByItsTextAndShownWithTheWordsAround() throws Exception {
        new FirstRun(session).fill();
        assertFalse(session.search().articles("드론").isEmpty() && session.search().articles("무인기").isEmpty());
        Search.Found found = session.search().find("핵실험", Hit.Kind.ARTICLE, 1);
        assertEquals(1, found.hits().size());
        assertTrue(found.hits().getFirst().excerpts().stream().allMatch(excerpt -> !excerpt.marks().isEmpty()));
        assertEquals(0, session.search().find("핵실험 -핵실험", Hit.Kind.ARTICLE, 1).all());
    }

    @Test
    void wordsAreLookedUpBesideTheScreenAndTheLastOnesTypedCount() throws Exception {
        new FirstRun(session).fill();
        List<Runnable> waiting = new ArrayList<>();
        Overview overview = new Overview(session, new SimpleObjectProperty<>(IndexSettings.DEFAULT), new Jobs(waiting::add, Runnable::run));
        int all = overview.shown().get().size();
        for (String typed : List.of("m", "missile", "nuclear")) {
            session.filter().set(Filter.ALL.withText(typed));
        }
        assertEquals(all, overview.shown().get().size(), "until they are found, all stays as it is");
        assertTrue(overview.searching().get());
        assertEquals(1, waiting.size(), "one at a time");
        waiting.removeFirst().run();
        assertEquals("", overview.said().get(), "what was typed before is not shown");
        waiting.removeFirst().run();
        assertEquals(List.of(), waiting, "what came between is passed over");
        assertEquals("nuclear", overview.said().get());
        assertFalse(overview.searching().get());
        assertTrue(overview.shown().get().size() > 0 && overview.shown().get().size() < all);
    }
}
