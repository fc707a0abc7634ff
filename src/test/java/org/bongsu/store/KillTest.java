package org.bongsu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bongsu.model.Claim;
import org.bongsu.model.Incident;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A process is killed again and again in the midst of its changes; the store opens with all that it had acknowledged. */
@Execution(ExecutionMode.CONCURRENT)
class KillTest {
    private static final int KILLS = 5;
    private static final int MOST_LINES = 40;
    private static final long A_MOMENT = 5_000_000;
    private static final long A_START = 1_500_000_000;

    @TempDir
    private Path folder;

    /** What stood when the process was started. */
    private int done;

    @Test
    void losesNothingAcknowledgedAndTearsNothing() throws Exception {
        kill(KILLS);
    }

    @Test
    @Tag("faults")
    void losesNothingHoweverOftenItIsKilled() throws Exception {
        kill(Faults.count());
    }

    private void kill(int kills) throws Exception {
        Random random = new Random(20260128);
        for (int round = 0; round < kills; round++) {
            int lines = random.nextInt(MOST_LINES);
            long[] acknowledged = runAndKill(lines, random.nextLong(lines == 0 ? A_START : A_MOMENT));
            try (Store store = Store.open(folder, "parent", Clock.systemUTC(), CommitLoop.LIMITS)) {
                int n = store.incident(CommitLoop.LAST).map(CommitLoop::numberOf).orElse(0);
                String where = "kill " + round + ", after " + acknowledged[1] + " of " + n;
                assertTrue(n >= acknowledged[1] && n <= acknowledged[1] + 1, where);
                Set<String> numbers = IntStream.rangeClosed(1, n).mapToObj(Integer::toString).collect(Collectors.toSet());
                Snapshot all = store.snapshot();
                assertEquals(numbers, all.incidents().stream().map(Incident::id).filter(id -> !id.equals(CommitLoop.LAST))
                        .map(id -> id.substring(1)).collect(Collectors.toSet()), where);
                assertEquals(numbers, all.claims().stream().map(Claim::id).map(id -> id.substring(1)).collect(Collectors.toSet()), where);
                done = n;
                if (round % 4 == 3) {
                    assertEquals(List.of(), store.check().findings(), where);
                }
            }
        }
    }

    /** Lets a process work until it has acknowledged some changes, kills it, and tells the last that it acknowledged. */
    private long[] runAndKill(int lines, long moment) throws IOException, InterruptedException {
        List<String> read = Children.killed(Children.start(CommitLoop.class, List.of(), folder.toString()), lines, moment);
        assertTrue(read.size() >= lines, "the process ended by itself");
        String[] parts = Children.last(read, line -> line.matches("\\d+ \\d+"), "0 " + done).split(" ");
        return new long[] {Long.parseLong(parts[0]), Long.parseLong(parts[1])};
    }
}
