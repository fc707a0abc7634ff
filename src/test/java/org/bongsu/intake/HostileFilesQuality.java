package org.bongsu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.bongsu.Main;
import org.bongsu.words.Words;
import org.bongsu.worker.WorkerCommand;
import org.bongsu.worker.Workers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hostile files at hand: each is imported or refused with a named reason, within the deadline and the memory of a worker. */
@Tag("quality")
class HostileFilesQuality {
    private static final Path SCRIPT = Path.of(System.getProperty("bongsu.hostile", "../shared/hostile/gen_hostile.py"));
    private static final List<String> CRASHES = List.of("reader-died", "reader-not-started");

    @Test
    void eachIsImportedOrRefusedWithAReason(@TempDir Path folder) throws Exception {
        assumeTrue(Files.exists(SCRIPT), "no generator of hostile files at hand");
        assumeTrue(new ProcessBuilder("python3", SCRIPT.toAbsolutePath().toString(), folder.toString()).inheritIO().start().waitFor() == 0, "no Python at hand");
        StringBuilder report = new StringBuilder();
        TreeMap<String, Integer> ends = new TreeMap<>();
        long slowest = 0;
        int files = 0;
        try (Workers workers = new Workers(WorkerCommand.of(Main.class, "--worker")); var all = Files.list(folder)) {
            for (Path file : all.sorted().toList()) {
                long start = System.nanoTime();
                List<String> outcomes = outcomes(new WorkerGate(workers), file);
                long millis = (System.nanoTime() - start) / 1_000_000;
                slowest = Math.max(slowest, millis);
                files++;
                assertFalse(outcomes.isEmpty(), file + " came to no end");
                outcomes.forEach(outcome -> ends.merge(outcome, 1, Integer::sum));
                report.append(String.format(Locale.ROOT, "%6d ms  %-40s %s%n", millis, file.getFileName(), outcomes.stream().distinct().limit(8).toList()));
                assertTrue(outcomes.stream().noneMatch(CRASHES::contains), file + " " + outcomes);
                // Ten seconds on a machine that does nothing else; on a busy one a worker is given more.
                assertTrue(millis < 30_000, file + " took " + millis + " ms");
            }
        }
        report.append(String.format(Locale.ROOT, "%d files, slowest %d ms: %s%n", files, slowest, ends));
        Files.createDirectories(Path.of("target/quality"));
        Files.writeString(Path.of("target/quality/hostile-files.txt"), report);
        System.out.println(report);
        assertEquals(81, files);
    }

    private static List<String> outcomes(Gate gate, Path file) throws IOException {
        List<String> outcomes = new ArrayList<>();
        String name = file.getFileName().toString();
        new Opening(gate, Instant.EPOCH, () -> false, leaf -> {
            var refusal = leaf.refusal();
            outcomes.add(refusal == null ? "imported" : refusal.reason());
            if (refusal != null) {
                // Throws where there are no words for the reason.
                Words.of("en").say("refusal." + refusal.reason(), refusal.args().toArray());
                Words.of("ko").say("refusal." + refusal.reason(), refusal.args().toArray());
            }
        }).open(name, name, Files.readAllBytes(file));
        return outcomes;
    }
}
