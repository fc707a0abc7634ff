package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.model.Claim;
import org.bongsu.model.Coding;
import org.bongsu.model.Edit;
import org.bongsu.model.Evidence;
import org.bongsu.model.Incident;
import org.bongsu.model.Stance;
import org.bongsu.model.TableRow;
import org.bongsu.situation.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a session shows is what its store holds, from whatever threads changes come. */
@Execution(ExecutionMode.CONCURRENT)
class SessionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 27);

    @TempDir
    private Path folder;

    @Test
    void whatIsInMemoryFollowsTheStoreWhenManyChangeOneIncidentAtOnce() throws Exception {
        try (Session session = Session.open(folder, CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run);
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            session.commit("action.accept", List.of(Edit.add(Coding.incident("a", "launch.srbm", 1, DAY))));
            for (int round = 0; round < 100; round++) {
                CountDownLatch start = new CountDownLatch(1);
                List<Future<?>> all = new ArrayList<>();
                for (int thread = 0; thread < 4; thread++) {
                    all.add(threads.submit(() -> {
                        start.await();
                        Incident before = session.store().incident("a").orElseThrow();
                        Incident after = before.withDetail(before.detail().withNotes(before.detail().notes() + "."));
                        try {
                            session.commit("action.edit", List.of(Edit.replace(before, after)));
                        } catch (StoreFault stale) {
                            // Somebody else was faster.
                        }
                        return null;
                    }));
                }
                start.countDown();
                for (Future<?> each : all) {
                    each.get();
                }
                assertEquals(session.store().incident("a"), session.now().incident("a"));
                assertEquals(session.now().incident("a"), session.situation().get().incident("a"), "and is what the screen shows last");
            }
        }
    }

    @Test
    void whatIncidentsRestOnIsReadBehindThemAndThereForWhoeverAsks() throws Exception {
        Incident told = Coding.incident("a", "launch.srbm", 1, DAY);
        TableRow row = new TableRow("r", "CNS", 1, "launched at dawn", null, false);
        Claim claim = new Claim("c", "a", new Claim.Assertion("status", "happened", Stance.ASSERTS, null), Evidence.of("r", row.text(), 0, 8));
        Claim denial = new Claim("d", "a", new Claim.Assertion("status", "happened", Stance.DENIES, null), Evidence.of("r", row.text(), 9, 11));
        try (Session session = Session.open(folder, CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run)) {
            session.commit("action.import", List.of(Edit.add(told), Edit.add(row), Edit.add(claim)));
        }
        Session again = Session.open(folder, CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run);
        Situation before = again.now();
        again.commit("action.edit", List.of(Edit.add(denial)));
        assertEquals(List.of(claim, denial), again.now().claims("a"));
        assertEquals(List.of(row), List.copyOf(again.now().sources()));
        assertEquals(told, before.incident("a").orElseThrow());
        again.undo();
        assertEquals(List.of(claim), again.now().claims("a"));
        again.close();
        assertEquals(List.of(claim), again.now().claims("a"), "what was in memory stays there");
        Session closed = Session.open(folder, CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run);
        closed.close();
        assertEquals(List.of(claim), closed.now().claims("a"), "also when it was closed at once");
        assertEquals(row, closed.now().source("r").orElseThrow());
    }
}
