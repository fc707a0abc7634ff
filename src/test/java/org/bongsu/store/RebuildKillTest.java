package org.bongsu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.bongsu.model.Edit;
import org.bongsu.store.disk.StoreException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Tables that an older version made are made again; killed in the midst of that, journal and old tables are what they were, and it is done the next time. */
@Execution(ExecutionMode.CONCURRENT)
class RebuildKillTest {
    private static final int CHANGES = 1500;
    private static final long A_MOMENT = 300_000_000;

    @TempDir
    private Path temp;

    /** A process that opens a store, and says when it is done. */
    static final class Opening {
        private Opening() { }

        public static void main(String[] args) throws StoreException {
                Store.open(Path.of(args[0]), "child", Worked.CLOCK);
            System.out.println("open");
        }
    }

    @Test
    void leavesTheOldAsItWas() throws Exception {
        kill(3);
    }

    @Test
    @Tag("faults")
    void leavesTheOldAsItWasHoweverOften() throws Exception {
        kill(Faults.count());
    }

    private void kill(int kills) throws Exception {
        Path base = temp.resolve("base");
        Snapshot kept;
        try (Store store = Store.open(base, "kim", Worked.CLOCK)) {
            for (int i = 0; i < CHANGES; i += 50) {
                List<Edit> edits = new ArrayList<>();
                IntStream.range(i, i + 50).forEach(n -> edits.add(Edit.add(Samples.incident("i" + n))));
                store.commit("action.add", edits);
                store.undo();
                store.redo();
            }
            kept = store.snapshot();
        }
        Files.copy(Path.of("src/test/resources/store/v1-datasets/store.mv.db"), base.resolve("store.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        Files.delete(base.resolve("store.sum"));
        Random random = new Random(9);
        int midst = 0;
        for (int i = 0; i < kills; i++) {
            Path folder = Folders.copy(base, temp.resolve("store"));
            Process process = Children.start(Opening.class, List.of(), folder.toString());
            while (process.isAlive() && !Files.exists(folder.resolve("store-new.mv.db"))) {
                LockSupport.parkNanos(1_000_000);
            }
            List<String> said = Children.killed(process, 0, random.nextLong(A_MOMENT));
            String where = "kill " + i + ", after " + said;
            midst += said.isEmpty() && Files.exists(folder.resolve("store-new.mv.db")) ? 1 : 0;
            assertTrue(Files.exists(folder.resolve("store.mv.db")), where + ": the old tables are gone before there are others");
            assertEquals(-1, Files.mismatch(base.resolve("journal/00000001.journal"), folder.resolve("journal/00000001.journal")), where);
            try (Store store = Store.open(folder, "lee", Worked.CLOCK)) {
                assertEquals(kept, store.snapshot(), where);
                assertEquals(List.of(), store.check().findings(), where);
            }
            Folders.delete(folder);
        }
        assertTrue(midst > 0, "none of " + kills + " was killed in the midst of rebuilding");
    }
}
