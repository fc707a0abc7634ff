package org.bongsu.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.bongsu.worker.WorkerFailed.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A worker costs its file and nothing else: the next request is served whatever the last one did. */
@Execution(ExecutionMode.CONCURRENT)
class WorkersTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private final List<Workers> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(Workers::close);
    }

    private Workers workers(int most, Duration deadline, Duration idle) {
        Workers workers = new Workers(WorkerCommand.of(TroubleMain.class).with(Path.of("target/test-classes")).with(Path.of("target/quick/test")), most, deadline, idle);
        opened.add(workers);
        return workers;
    }

    private static Message request(String name) {
        return new Message(name, new byte[0], List.of());
    }

    private static String said(Workers workers, String name) throws WorkerFailed {
        return new String(workers.ask(request(name)).head(), StandardCharsets.UTF_8);
    }

    private static Why why(Workers workers, String name) {
        return assertThrows(WorkerFailed.class, () -> workers.ask(request(name))).why();
    }

    @Test
    void bytesComeBackAsTheyWent() throws WorkerFailed {
        byte[] head = "{\"제목\":\"시험\"}".getBytes(StandardCharsets.UTF_8);
        byte[] large = new byte[3 << 20];
        large[large.length - 1] = 7;
        Message answer = workers(1, LONG, LONG).ask(new Message("echo", head, List.of(large, new byte[0])));
        assertArrayEquals(head, answer.head());
        assertEquals(2, answer.parts().size());
        assertArrayEquals(large, answer.parts().getFirst());
    }

    @Test
    void whatLibrariesPrintIsNoPartOfTheAnswer() throws WorkerFailed {
        Workers workers = workers(1, LONG, LONG);
        assertEquals("quiet", said(workers, "noise"));
        assertEquals("quiet", said(workers, "noise"));
    }

    @Test
    void oneThatHangsIsEndedAndTheNextServed() throws WorkerFailed {
        Workers workers = workers(1, Duration.ofSeconds(4), LONG);
        String first = said(workers, "pid");
        assertEquals(Why.TOO_SLOW, why(workers, "hang"));
        String second = said(workers, "pid");
        assertNotEquals(first, second);
        assertTrue(ProcessHandle.of(Long.parseLong(first)).map(p -> !p.isAlive()).orElse(true));
    }

    @Test
    void oneThatSleepsIsEndedTooThoughItIsWaitedForLonger() throws WorkerFailed {
        Workers workers = workers(1, Duration.ofSeconds(2), LONG);
        assertEquals(Why.TOO_SLOW, why(workers, "sleep"));
        assertEquals("quiet", said(workers, "noise"));
    }

    @Test
    void memoryAndSuddenDeathAreToldApart() throws WorkerFailed {
        Workers workers = workers(1, LONG, LONG);
        assertEquals(Why.TOO_BIG, why(workers, "memory"));
        assertEquals(Why.DIED, why(workers, "die"));
        assertEquals("quiet", said(workers, "noise"));
    }

    @Test
    void whatATaskThrowsDoesNotEndTheWorker() throws WorkerFailed {
        Workers workers = workers(1, LONG, LONG);
        String pid = said(workers, "pid");
        for (String fault : List.of("throw", "deep", "connect", "no such task")) {
            assertEquals(Why.BROKEN, why(workers, fault));
        }
        assertEquals(pid, said(workers, "pid"));
    }

    @Test
    void oneKilledWhileItRestsIsReplaced() throws Exception {
        Workers workers = workers(1, LONG, LONG);
        ProcessHandle first = ProcessHandle.of(Long.parseLong(said(workers, "pid"))).orElseThrow();
        first.destroyForcibly();
        first.onExit().get();
        assertEquals("quiet", said(workers, "noise"));
    }

    @Test
    void restingOnesAreEndedAndClosingEndsAll() throws Exception {
        Workers workers = workers(1, LONG, Duration.ofMillis(50));
        ProcessHandle.of(Long.parseLong(said(workers, "pid"))).ifPresent(process -> process.onExit().join());
        Workers kept = workers(1, LONG, LONG);
        ProcessHandle process = ProcessHandle.of(Long.parseLong(said(kept, "pid"))).orElseThrow();
        kept.close();
        process.onExit().get();
        assertEquals(Why.NOT_STARTED, why(kept, "pid"));
    }

    @Test
    void asManyServeAtOnceAsAreAllowedAndNoMore() throws Exception {
        Workers workers = workers(2, LONG, LONG);
        List<CompletableFuture<String>> asked = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            asked.add(CompletableFuture.supplyAsync(() -> {
                try {
                    return said(workers, "pid");
                } catch (WorkerFailed e) {
                    throw new IllegalStateException(e);
                }
            }, run -> Thread.ofVirtual().start(run)));
        }
        Set<String> pids = new HashSet<>();
        for (CompletableFuture<String> one : asked) {
            pids.add(one.get());
        }
        assertTrue(pids.size() <= 2, pids.toString());
    }

    @Test
    void withoutAJavaToRunItSaysThatNoneCouldBeStarted() {
        Workers workers = new Workers(new WorkerCommand("nowhere", "no.such.Main", List.of()), 1, LONG, LONG);
        opened.add(workers);
        assertEquals(Why.NOT_STARTED, why(workers, "echo"));
    }
}
