package org.bongsu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bongsu.store.Children;
import org.bongsu.store.journal.Journal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A process that is asked to end, by SIGTERM, closes its store in order, in the midst of work too. */
@Execution(ExecutionMode.CONCURRENT)
class EndingTest {
    private static final int FILES = 400;

    @TempDir
    private Path home;

    @Test
    void aStoreIsClosedInOrderInTheMidstOfAnImport() throws Exception {
        Path in = Files.createDirectory(home.resolve("in"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(in.resolve("report-" + i + ".txt"), "Report " + i + "\n\nOn 14 May 2024 officials counted " + i + " balloons over Paju, they said.");
        }
        Path store = home.resolve("store");
        Process process = Children.start(Main.class, List.of("-Duser.home=" + home), "--store", store.toString(), "import", in.toString(), "--json");
        String first;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            first = out.readLine();
            process.toHandle().destroy();
            while (out.readLine() != null) {
                // What it still says is not listened to.
                continue;
            }
        }
        assertTrue(first != null && first.contains("imported"), String.valueOf(first));
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "it did not end");
        try (Journal journal = Journal.open(store.resolve("journal"))) {
            assertTrue(journal.last() > 0 && journal.last() < FILES, () -> journal.last() + " changes: it was not in the midst of work");
            assertEquals(journal.last(), journal.checkpoint(), "the last thing that a store says when it is closed is that its tables are complete");
        }
    }
}
