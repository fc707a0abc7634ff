package org.bongsu.store.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bongsu.model.Backup;
import org.bongsu.model.Edit;
import org.bongsu.model.Note;
import org.bongsu.model.Published;
import org.bongsu.model.PutBack;
import org.bongsu.store.Snapshot;
import org.bongsu.store.Store;
import org.bongsu.store.disk.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A store is backed up while it is open, and comes back from a backup as it was; what was altered is refused. */
@Execution(ExecutionMode.CONCURRENT)
class BackupsTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Instant NOON = Instant.parse("2026-01-28T03:00:00Z");

    @TempDir
    private Path temp;
    private Path folder;
    private Backups backups;

    @BeforeEach
    void begin() {
        folder = temp.resolve("store");
        backups = new Backups(folder);
    }

    private Store open() throws StoreException {
        return Store.open(folder, "lee", Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static void note(Store store, int n) throws StoreException {
        String hash = store.originals().put(("original " + n).getBytes(StandardCharsets.UTF_8));
        store.commit("action.note", List.of(Edit.add(new Note("n" + n, "메모 " + n, hash, Published.day(LocalDate.of(2026, 1, 27), SEOUL), false))));
    }

    private static Snapshot snapshot(Path store) throws StoreException {
        try (Store opened = Store.open(store, "kim", Clock.systemUTC())) {
            return opened.snapshot();
        }
    }

    private static String reason(org.junit.jupiter.api.function.Executable call) {
        return assertThrows(StoreException.class, call).reason();
    }

    @Test
    void comesBackAsItWasWhenTheBackupWasMade() throws Exception {
        Snapshot then;
        Backup first;
        try (Store store = open()) {
            note(store, 1);
            note(store, 2);
            then = store.snapshot();
            first = backups.verify(backups.make(NOON));
            note(store, 3);
        }
        backups.restore(first, temp.resolve("again"));
        assertEquals(then, snapshot(temp.resolve("again")));
        try (Store again = Store.open(temp.resolve("again"), "kim", Clock.systemUTC())) {
            assertArrayEquals("original 2".getBytes(StandardCharsets.UTF_8), again.originals().get(again.source("n2").orElseThrow().text()).orElseThrow());
            assertEquals(List.of(), again.check().findings());
        }
        assertEquals("backup-target", reason(() -> backups.restore(first, temp.resolve("again"))));
    }

    @Test
    void keepsWhatBackupsShareOnce() throws Exception {
        try (Store store = open()) {
            IntStream.range(0, 40).forEach(n -> quietly(() -> note(store, n)));
            backups.make(NOON);
            long one = size(folder.resolve("backups"));
            note(store, 40);
            backups.make(NOON.plusSeconds(600));
            assertTrue(size(folder.resolve("backups/kept")) < one + 2000, "the second holds only what is new");
        }
        for (Backup each : backups.all()) {
            backups.verify(each);
        }
        assertEquals(List.of(true, true), backups.all().stream().map(Backup::verified).toList());
    }

    @Test
    void isWholeWhileChangesGoOn() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        List<Throwable> wrong = new ArrayList<>();
        try (Store store = open()) {
            Thread writer = Thread.ofPlatform().start(() -> {
                for (int n = 0; !enough.get(); n++) {
                    int number = n;
                    try {
                        note(store, number);
                    } catch (StoreException e) {
                        wrong.add(e);
                    }
                }
            });
            for (int i = 0; i < 5; i++) {
                assertTrue(backups.verify(backups.make(NOON.plusSeconds(i))).verified());
            }
            enough.set(true);
            writer.join();
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void refusesOneThatWasAltered() throws Exception {
        Random random = new Random(7);
        Backup backup;
        try (Store store = open()) {
            IntStream.range(0, 5).forEach(n -> quietly(() -> note(store, n)));
            backup = backups.make(NOON);
        }
        List<Path> files;
        try (var all = Files.walk(folder.resolve("backups"))) {
            files = all.filter(Files::isRegularFile).filter(file -> !file.endsWith("lock")).sorted().toList();
        }
        for (int i = 0; i < 60; i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] sound = Files.readAllBytes(file);
            byte[] altered = sound.clone();
            altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, altered);
            Path into = temp.resolve("into" + i);
            assertEquals("backup-altered", reason(() -> backups.restore(backup, into)), file.toString());
            Files.write(file, sound);
        }
        assertTrue(backups.verify(backup).verified());
    }

    @Test
    void doesNotOfferOneWhoseListWasAltered() throws Exception {
        try (Store store = open()) {
            note(store, 1);
            backups.verify(backups.make(NOON));
        }
        Path list;
        try (var files = Files.list(folder.resolve("backups"))) {
            list = files.filter(file -> file.toString().endsWith(".backup")).findFirst().orElseThrow();
        }
        String text = Files.readString(list);
        assertEquals(1, backups.all().size());
        Files.writeString(list, text.replaceFirst("\"size\":\\d", "\"size\":7"));
        assertEquals(List.of(), text.equals(Files.readString(list)) ? List.of("nothing was altered") : backups.all());
    }

    /** Its bytes are those that were written, and they are of no use. */
    @Test
    void doesNotCountOneOfAStoreThatWasDamagedAlready() throws Exception {
        try (Store store = open()) {
            IntStream.range(0, 5).forEach(n -> quietly(() -> note(store, n)));
        }
        Path segment = folder.resolve("journal/00000001.journal");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[bytes.length / 2] ^= 1;
        Files.write(segment, bytes);
        Backup made = backups.make(NOON);
        assertThrows(StoreException.class, () -> backups.verify(made));
        assertEquals(Optional.empty(), backups.latest());
    }

    @Test
    void writesADamagedPieceAnew() throws Exception {
        try (Store store = open()) {
            IntStream.range(0, 5).forEach(n -> quietly(() -> note(store, n)));
            backups.verify(backups.make(NOON));
            List<Path> pieces;
            try (var files = Files.walk(folder.resolve("backups/kept"))) {
                pieces = files.filter(Files::isRegularFile).toList();
            }
            for (Path piece : pieces) {
                byte[] bytes = Files.readAllBytes(piece);
                bytes[bytes.length / 2] ^= 1;
                Files.write(piece, bytes);
            }
            assertEquals("backup-altered", reason(() -> backups.verify(backups.all().getFirst())));
            assertTrue(backups.verify(backups.make(NOON.plusSeconds(600))).verified(), "what the store still has is kept again");
        }
    }

    @Test
    void travelsAsOneFile() throws Exception {
        Snapshot then;
        Path file = temp.resolve("store" + BackupFile.ENDING);
        try (Store store = open()) {
            IntStream.range(0, 5).forEach(n -> quietly(() -> note(store, n)));
            then = store.snapshot();
            backups.export(backups.make(NOON), file);
        }
        BackupFile.restore(file, temp.resolve("moved"));
        assertEquals(then, snapshot(temp.resolve("moved")));

        Random random = new Random(11);
        byte[] sound = Files.readAllBytes(file);
        for (int i = 0; i < 60; i++) {
            byte[] altered = sound.clone();
            altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, altered);
            Path into = temp.resolve("into" + i);
            try {
                BackupFile.restore(file, into);
            } catch (StoreException refused) {
                assertEquals("backup-altered", refused.reason());
                continue;
            }
            // A bit of the archive's own that says nothing, such as a time: all that was kept is as it was.
            assertEquals(then, snapshot(into));
        }
    }

    @Test
    void refusesAFileThatIsNoBackup() throws Exception {
        Path file = Files.writeString(temp.resolve("a.zip"), "nothing of the kind");
        assertEquals("backup-altered", reason(() -> BackupFile.restore(file, temp.resolve("b"))));
        Path link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("elsewhere"));
        try (Store store = open()) {
            note(store, 1);
        }
        Backup backup = backups.make(NOON);
        assertEquals("backup-target", reason(() -> backups.export(backup, link)));
        assertFalse(Files.exists(temp.resolve("elsewhere")));
    }

    @Test
    void putsADamagedStoreBackWithAllThatCanStillBeRead() throws Exception {
        Random random = new Random(3);
        for (int round = 0; round < 12; round++) {
            folder = temp.resolve("store" + round);
            backups = new Backups(folder);
            int before = 1 + random.nextInt(5);
            try (Store store = open()) {
                IntStream.range(0, before).forEach(n -> quietly(() -> note(store, n)));
                backups.verify(backups.make(NOON));
                IntStream.range(before, before + 5).forEach(n -> quietly(() -> note(store, n)));
            }
            Path journal = folder.resolve("journal/00000001.journal");
            byte[] bytes = Files.readAllBytes(journal);
            int at = random.nextInt(bytes.length - 40);
            bytes[at] ^= 1;
            Files.write(journal, bytes);
            String where = "byte " + at + " of " + bytes.length;
            assertEquals("damaged", reason(this::openAndClose), where);

            PutBack state = backups.putBack(backups.latest().orElseThrow(), true);
            try (Store store = open()) {
                assertTrue(state.changes() >= before, where);
                assertEquals(state.changes(), store.snapshot().sources().size(), where);
                assertEquals(state.beyond(), state.changes() > before, where);
                // Nothing that stands whole before the damage is lost.
                long whole = new String(bytes, 0, at, StandardCharsets.ISO_8859_1).chars().filter(c -> c == '\n').count() - 1;
                assertTrue(state.changes() >= Math.min(whole, before + 5), where);
                assertEquals(List.of(), store.check().findings(), where);
                note(store, 99);
            }
            assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("set-aside/1/journal/00000001.journal")));
        }
    }

    @Test
    void goesBackToWhatItWasWhenThatIsAskedFor() throws Exception {
        Snapshot then;
        try (Store store = open()) {
            note(store, 1);
            backups.verify(backups.make(NOON));
            then = store.snapshot();
            note(store, 2);
        }
        assertEquals(1, backups.putBack(backups.latest().orElseThrow(), false).changes());
        assertEquals(then, snapshot(folder));
    }

    @Test
    void findsALostJournalAndPutsItBack() throws Exception {
        try (Store store = open()) {
            note(store, 1);
            backups.verify(backups.make(NOON));
        }
        Files.delete(folder.resolve("journal/00000001.journal"));
        assertEquals("damaged", reason(this::openAndClose));
        backups.putBack(backups.latest().orElseThrow(), true);
        assertEquals(1, snapshot(folder).sources().size());
    }

    @Test
    void finishesASwapThatAKillCutShort() throws Exception {
        try (Store store = open()) {
            note(store, 1);
        }
        Backup backup = backups.make(NOON);
        try (Store store = open()) {
            note(store, 2);
        }
        backups.restore(backup, temp.resolve("restored"));
        // Killed before the old journal went aside.
        Files.move(temp.resolve("restored/journal"), folder.resolve("journal-restored"));
        assertEquals(1, snapshot(folder).sources().size());
        // Killed after it went aside, and before the new one was in place.
        Files.move(folder.resolve("journal"), folder.resolve("journal-restored"));
        assertEquals(1, snapshot(folder).sources().size());
        assertTrue(Files.exists(folder.resolve("set-aside/1/journal/00000001.journal")));
    }

    @Test
    void leavesTheStoreAloneWhenTheBackupIsAlteredOrTheStoreIsOpen() throws Exception {
        try (Store store = open()) {
            note(store, 1);
            Backup backup = backups.make(NOON);
            assertEquals("in-use", reason(() -> backups.putBack(backup, true)));
            note(store, 2);
        }
        Backup backup = backups.all().getFirst();
        try (var all = Files.walk(folder.resolve("backups/kept"))) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Files.write(each, new byte[] {1, 2, 3});
            }
        }
        assertEquals("backup-altered", reason(() -> backups.putBack(backup, true)));
        assertEquals("backup-altered", reason(() -> backups.verify(backup)));
        assertNull(backups.latest().orElse(null));
        assertEquals(2, snapshot(folder).sources().size());
    }

    @Test
    void staysInOrderWhenTheClockIsSetBack() throws Exception {
        try (Store store = open()) {
            note(store, 1);
            Backup first = backups.make(NOON);
            Backup second = backups.make(NOON.minusSeconds(86_400));
            assertTrue(second.made().isAfter(first.made()));
            assertEquals(second, backups.all().getFirst());
        }
    }

    private void openAndClose() throws StoreException {
        open().close();
    }

    private interface Step {
        void run() throws Exception;
    }

    private static void quietly(Step step) {
        try {
            step.run();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static long size(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
