package org.bongsu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bongsu.model.Claim;
import org.bongsu.model.Incident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed again and again in the midst of its changes; the store opens with all that it had acknowledged. */
class KillTest {
    private static final int KILLS = 10;
    private static final int MOST_LINES = 40;

    @TempDir
    private Path folder;

    @Test
    void losesNothingAcknowledgedAndTearsNothing() throws Exception {
        Random random = new Random(20260128);
        for (int round = 0; round < KILLS; round++) {
            long[] acknowledged = runAndKill(random.nextInt(MOST_LINES));
            try (Store store = Store.open(folder, "parent", Clock.systemUTC(), CommitLoop.LIMITS)) {
                int n = store.incident(CommitLoop.LAST).map(CommitLoop::numberOf).orElse(0);
                String where = "kill " + round + ", after " + acknowledged[1] + " of " + n;
                assertTrue(n >= acknowledged[1] && n <= acknowledged[1] + 1, where);
                Set<String> numbers = IntStream.rangeClosed(1, n).mapToObj(Integer::toString).collect(Collectors.toSet());
                Snapshot all = store.snapshot();
                assertEquals(numbers, all.incidents().stream().map(Incident::id).filter(id -> !id.equals(CommitLoop.LAST))
                        .map(id -> id.substring(1)).collect(Collectors.toSet()), where);
                assertEquals(numbers, all.claims().stream().map(Claim::id).map(id -> id.substring(1)).collect(Collectors.toSet()), where);
                if (round % 4 == 3) {
                    assertEquals(List.of(), store.check().findings(), where);
                }
            }
        }
    }

    /** Lets a process work until it has acknowledged some changes, kills it, and tells the last that it acknowledged. */
    private long[] runAndKill(int lines) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx200m",
                "-cp", classPath(), CommitLoop.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        long[] last = {0, 0};
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> read = new ArrayList<>();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                read.add(line);
                if (read.size() > lines) {
                    // By its handle: the process itself would close the pipe, with lines in it that were acknowledged.
                    process.toHandle().destroyForcibly();
                }
            }
            assertTrue(read.size() > lines, "the process ended by itself");
            // A line that was cut short by the kill was not read whole by anybody.
            String[] parts = read.stream().filter(line -> line.matches("\\d+ \\d+")).toList().getLast().split(" ");
            last[0] = Long.parseLong(parts[0]);
            last[1] = Long.parseLong(parts[1]);
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
        return last;
    }

    private static String classPath() {
        return String.join(File.pathSeparator, "target/classes", "target/test-classes",
                System.getProperty("jdk.module.path", ""), System.getProperty("java.class.path", ""));
    }
}
