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
import org.bongsu.model.Coding;
import org.bongsu.model.Edit;
import org.bongsu.model.Incident;
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
}
