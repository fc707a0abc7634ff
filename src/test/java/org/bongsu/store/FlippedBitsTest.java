package org.bongsu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bongsu.model.Backup;
import org.bongsu.model.Change;
import org.bongsu.store.backup.Backups;
import org.bongsu.store.disk.StoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A bit turns over in any file of a store that was closed: the store says what it said before, or names the file and is put back by its backup. It
 * never says something else.
 */
class FlippedBitsTest {
    private static final Logger LOG = Logger.getLogger("org.bongsu.store");

    @TempDir
    private Path temp;
    private Path base;
    private Worked.State stood;
    private final Map<Long, Change> changes = new TreeMap<>();
    private final Map<String, Integer> outcomes = new TreeMap<>();

    @BeforeEach
    void work() throws Exception {
        LOG.setLevel(Level.OFF);
        base = temp.resolve("base");
        AtomicLong last = new AtomicLong();
        new Worked(base, Worked.CLOCK, last::set).rounds(0, 4);
        Backups backups = new Backups(base);
        backups.verify(backups.make(Instant.parse("2026-01-28T00:00:00Z")));
        try (Store store = Store.open(base, "kim", Worked.CLOCK, Worked.LIMITS)) {
            stood = Worked.State.of(store);
            for (long n = 1; n <= last.get(); n++) {
                changes.put(n, store.change(n).orElseThrow());
            }
        }
    }

    @AfterEach
    void speakAgain() {
        LOG.setLevel(null);
    }

    /** All files that hold anything. */
    private List<Path> files() throws IOException {
        try (var all = Files.walk(base)) {
            return all.filter(file -> Files.isRegularFile(file) && file.toFile().length() > 0).map(base::relativize).sorted().toList();
        }
    }

    @Test
    void aBitInAnyFileIsMendedOrNamed() throws Exception {
        List<Path> files = files();
        assertTrue(files.size() > 12, files::toString);
        Random random = new Random(7);
        for (Path file : files) {
            flip(file, random);
        }
        // Where a bit may be believed: the tables have many pages.
        for (int i = 0; i < 5; i++) {
            flip(Path.of("store.mv.db"), random);
        }
        assertTrue(outcomes.containsKey("same") && outcomes.containsKey("put back") && outcomes.containsKey("named by the check")
                && outcomes.containsKey("backup refused"), outcomes::toString);
    }

    @Test
    @Tag("faults")
    void manyBitsInAnyFileAreMendedOrNamed() throws Exception {
        List<Path> files = files();
        Random random = new Random(8);
        for (int i = 0; i < Faults.count(); i++) {
            flip(files.get(i % files.size()), random);
        }
        System.out.println(Faults.count() + " bits: " + outcomes);
    }

    private void flip(Path file, Random random) throws Exception {
        Path folder = Folders.copy(base, temp.resolve("flipped"));
        byte[] bytes = Files.readAllBytes(folder.resolve(file));
        int at = random.nextInt(bytes.length);
        int bit = random.nextInt(8);
        bytes[at] ^= (byte) (1 << bit);
        Files.write(folder.resolve(file), bytes);
        String where = file + ", byte " + at + ", bit " + bit;
        outcomes.merge(file.startsWith("backups") ? backup(folder, where) : store(folder, file, where), 1, Integer::sum);
        Folders.delete(folder);
    }

    /** A backup is refused, and the store does not mind. */
    private String backup(Path folder, String where) throws Exception {
        Backups backups = new Backups(folder);
        String outcome;
        try {
            Optional<Backup> latest = backups.latest();
            Path place = temp.resolve("restored");
            try {
                // One whose list is altered is not offered.
                if (latest.isEmpty()) {
                    throw new StoreException("backup-altered", List.of(), null);
                }
                backups.restore(latest.get(), place);
                outcome = "same";
                try (Store store = Store.open(place, "lee", Worked.CLOCK, Worked.LIMITS)) {
                    Worked.assertSame(stood, Worked.State.of(store), where);
                }
            } finally {
                if (Files.exists(place)) {
                    Folders.delete(place);
                }
            }
        } catch (StoreException e) {
            assertEquals("backup-altered", e.reason(), where);
            outcome = "backup refused";
        }
        assertEquals("backup refused", outcome, where);
        try (Store store = Store.open(folder, "lee", Worked.CLOCK, Worked.LIMITS)) {
            Worked.assertSame(stood, Worked.State.of(store), where);
        }
        return outcome;
    }

    private String store(Path folder, Path file, String where) throws Exception {
        try (Store store = Store.open(folder, "lee", Worked.CLOCK, Worked.LIMITS)) {
            Worked.assertSame(stood, Worked.State.of(store), where);
            List<StoreCheck.Finding> findings = store.check().findings();
            boolean named = findings.stream().anyMatch(finding -> String.join(" ", finding.args()).contains(file.getFileName().toString()));
            int unreadable = history(store, file, where);
            if (file.startsWith("originals")) {
                assertTrue(named, where + ": " + findings);
                assertEquals("damaged", assertThrows(StoreException.class,
                        () -> store.originals().get(file.getFileName().toString())).reason(), where);
            }
            assertTrue(named || findings.isEmpty() && unreadable == 0, where + ": " + findings + ", " + unreadable + " changes could not be read");
            assertFalse(file.startsWith("journal") && !named, where + ": the journal is the truth, and this bit of it was not seen");
            return named ? "named by the check" : "same";
        } catch (StoreException e) {
            assertEquals("damaged", e.reason(), where);
            assertTrue(e.args().getFirst().contains(file.getFileName().toString()), where + ": " + e);
        }
        Backups backups = new Backups(folder);
        backups.putBack(backups.latest().orElseThrow(), true);
        try (Store store = Store.open(folder, "lee", Worked.CLOCK, Worked.LIMITS)) {
            Worked.assertSame(stood, Worked.State.of(store), where);
            assertEquals(List.of(), store.check().findings(), where);
        }
        return "put back";
    }

    /** Each change is what it was, or cannot be read and its file is named. */
    private int history(Store store, Path file, String where) {
        int unreadable = 0;
        for (Map.Entry<Long, Change> each : changes.entrySet()) {
            try {
                assertEquals(each.getValue(), store.change(each.getKey()).orElseThrow(), where);
            } catch (UncheckedIOException e) {
                assertTrue(String.valueOf(e.getCause().getCause()).contains(file.getFileName().toString()), where + ": " + e);
                unreadable++;
            }
        }
        return unreadable;
    }
}
