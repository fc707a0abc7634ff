package org.bongsu.exchange.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bongsu.Main;
import org.bongsu.model.Note;
import org.bongsu.worker.WorkerCommand;
import org.bongsu.worker.Workers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A bundle read in a worker is the bundle; one that was made to hurt is refused as it is here. */
@Execution(ExecutionMode.CONCURRENT)
class WorkerBundlesTest {
    private static final Workers WORKERS = new Workers(WorkerCommand.of(Main.class, "--worker"));

    @TempDir
    private Path folder;

    @AfterAll
    static void end() {
        WORKERS.close();
    }

    @Test
    void comesBackAsItIsReadHere() throws Exception {
        Bundle bundle = new Bundle(new Bundle.Head("Bongsu", "김민지", Instant.parse("2026-01-28T00:00:00Z"), "1.0", "0".repeat(64), false),
                List.of(new Note("n1", "제목", "어제 들은 말", null, false)), List.of());
        Path file = Files.write(folder.resolve("kim.bongsu"), BundleWriter.write(bundle));
        assertEquals(BundleReader.read(file), new WorkerBundles(WORKERS).read(file));
    }

    @Test
    void isRefusedForTheSameReason() throws IOException {
        Path bomb = folder.resolve("bomb.bongsu");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry(BundleFormat.MANIFEST));
            zip.write(new byte[64 << 20]);
        }
        Path strange = Files.writeString(folder.resolve("strange.bongsu"), "no bundle at all");
        for (Path file : List.of(bomb, strange, folder.resolve("gone.bongsu"))) {
            var here = assertThrows(UnreadableBundle.class, () -> BundleReader.read(file)).refusal();
            assertEquals(here, assertThrows(UnreadableBundle.class, () -> new WorkerBundles(WORKERS).read(file)).refusal());
        }
    }
}
