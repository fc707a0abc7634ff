package org.bongsu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bongsu.Main;
import org.bongsu.words.Words;
import org.bongsu.worker.WorkerCommand;
import org.bongsu.worker.Workers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Reading in a worker gives what reading gives, and a named reason where the worker gives nothing. */
@Execution(ExecutionMode.CONCURRENT)
class WorkerGateTest {
    private static final Instant NOW = Instant.parse("2026-01-28T03:04:05.678Z");
    private static final Workers WORKERS = new Workers(WorkerCommand.of(Main.class, "--worker"));

    @AfterAll
    static void end() {
        WORKERS.close();
    }

    @Test
    void everySampleComesBackAsItIsReadHere() throws IOException {
        try (var files = Files.list(Path.of("assets/samples"))) {
            for (Path file : files.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                assertEquals(new Intake().read("name", bytes, NOW), new WorkerGate(WORKERS).read("name", bytes, NOW));
            }
        }
        Path feed = Path.of("src/test/resources/org/bongsu/intake/feed.rss");
        assertEquals(new Intake().read("feed.rss", Files.readAllBytes(feed), NOW), new WorkerGate(WORKERS).read("feed.rss", Files.readAllBytes(feed), NOW));
    }

    @Test
    void soDoRefusalsAndWhatIsPasted() {
        byte[] nothing = "<svg></svg>".getBytes(StandardCharsets.UTF_8);
        assertEquals(new Intake().read("x.svg", nothing, NOW), new WorkerGate(WORKERS).read("x.svg", nothing, NOW));
        assertEquals(new Intake().readPasted("가나다 라마바", null, NOW), new WorkerGate(WORKERS).readPasted("가나다 라마바", null, NOW));
        assertEquals(new Intake().readPasted("Two\n\nwords", "<h1>Two</h1><p>words", NOW), new WorkerGate(WORKERS).readPasted("Two\n\nwords", "<h1>Two</h1><p>words", NOW));
    }

    @Test
    void aWorkerThatIsTooSlowOrCannotStartIsAReasonInBothLanguages() {
        refused(new Workers(WorkerCommand.of(Main.class, "--worker"), 1, Duration.ofMillis(1), Duration.ofSeconds(1)), "takes-too-long");
        refused(new Workers(new WorkerCommand("nowhere", "none", List.of())), "reader-not-started");
    }

    private static void refused(Workers workers, String reason) {
        try (workers) {
            byte[] page = ("<p>" + "word ".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8);
            var refusal = assertInstanceOf(Outcome.Refused.class, new WorkerGate(workers).read("page.html", page, NOW)).refusal();
            assertEquals(reason, refusal.reason());
            for (String language : List.of("en", "ko")) {
                assertTrue(Words.of(language).say("refusal." + reason, refusal.args().toArray()).contains("page.html"));
            }
        }
    }
}
