package org.bongsu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bongsu.model.Deed;
import org.bongsu.model.DeedFilter;
import org.bongsu.model.Edit;
import org.bongsu.model.Incident;
import org.bongsu.model.Subject;
import org.bongsu.store.disk.StoreException;
import org.bongsu.store.journal.Frame;
import org.bongsu.store.tables.H2File;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The tables are made from the journal: whatever happens to them, nothing is lost. */
@Execution(ExecutionMode.CONCURRENT)
class RebuildTest {
    private static final Logger LOG = Logger.getLogger("org.bongsu.store");

    @TempDir
    private Path temp;
    private Path folder;
    private Snapshot kept;

    private Store open(Path where) throws StoreException {
        return Store.open(where, "kim", Samples.CLOCK);
    }

    /** The tables' file, of which nothing is noted, as after a crash: what is done to it here must be seen without the note. */
    private Path h2() throws IOException {
        Files.deleteIfExists(folder.resolve("store.sum"));
        return folder.resolve("store.mv.db");
    }

    @AfterEach
    void speakAgain() {
        LOG.setLevel(null);
    }

    @BeforeEach
    void fill() throws StoreException {
        LOG.setLevel(Level.SEVERE);
        folder = temp.resolve("store");
        try (Store store = open(folder)) {
            for (int i = 0; i < 20; i++) {
                store.commit("action.import", List.of(Edit.add(Samples.article("a" + i)), Edit.add(Samples.incident("i" + i)),
                        Edit.add(Samples.claim("c" + i, "i" + i, "a" + i))));
            }
            store.undo();
            kept = store.snapshot();
        }
    }

    private void assertAllThere() throws StoreException {
        try (Store store = open(folder)) {
            assertEquals(kept, store.snapshot());
            assertEquals(2, store.history("i19").size());
            assertEquals("action.import", store.redoable().orElseThrow().what().action());
            assertEquals(List.of(), store.check().findings().stream().filter(f -> !f.key().equals("store.check.original-missing")).toList());
        }
        assertTrue(Files.notExists(folder.resolve("store-new.mv.db")));
        assertTrue(Files.notExists(folder.resolve("store-check.mv.db")));
    }

    @Test
    void madeAgainWhenDeleted() throws Exception {
        Files.delete(h2());
        assertAllThere();
    }

    @Test
    void madeAgainWhenOverwrittenWithGarbage() throws Exception {
        byte[] garbage = new byte[100_000];
        new Random(7).nextBytes(garbage);
        Files.write(h2(), garbage);
        assertAllThere();
    }

    @Test
    void madeAgainWhenEmptyOrCutShort() throws Exception {
        byte[] whole = Files.readAllBytes(h2());
        for (int length : new int[] {0, 1, 4096, 8192, whole.length / 2, whole.length - 1}) {
            Files.write(h2(), Arrays.copyOf(whole, length));
            assertAllThere();
        }
    }

    @Test
    void answersRightlyWhateverBytesAreDamaged() throws Exception {
        byte[] whole = Files.readAllBytes(h2());
        Random random = new Random(11);
        for (int i = 0; i < 15; i++) {
            byte[] damaged = whole.clone();
            int at = random.nextInt(damaged.length);
            for (int j = at; j < Math.min(damaged.length, at + 1 + random.nextInt(4000)); j++) {
                damaged[j] = (byte) random.nextInt(256);
            }
            Files.write(h2(), damaged);
            try (Store store = open(folder)) {
                assertEquals(kept, store.snapshot(), "round " + i);
            }
            Files.write(h2(), whole);
        }
    }

    @Test
    void madeAgainWhenOfAnotherSchema() throws Exception {
        run("update meta set version = 99");
        assertAllThere();
        run("drop table meta");
        assertAllThere();
        run("drop table claim");
        assertAllThere();
    }

    @Test
    void madeAgainWhenTheFileIsNotTheOneThatWasClosed() throws Exception {
        run("delete from claim");
        try (Store store = open(folder)) {
            assertNotEquals(kept, store.snapshot(), "without the note it would be believed");
        }
        Files.delete(h2());
        assertAllThere();
        try (Connection connection = new H2File(folder, "store").connect(); var statement = connection.createStatement()) {
            statement.execute("delete from claim");
        }
        assertAllThere();
    }

    private void run(String sql) throws SQLException, IOException {
        Files.deleteIfExists(folder.resolve("store.sum"));
        try (Connection connection = new H2File(folder, "store").connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void madeAgainWhenTheFileIsThatOfAnotherStore() throws Exception {
        try (Store other = open(temp.resolve("other"))) {
            other.commit("action.cover", List.of(Edit.add(Samples.coverage("s1"))));
        }
        Files.write(h2(), Files.readAllBytes(temp.resolve("other/store.mv.db")));
        assertAllThere();
    }

    @Test
    void catchesUpWhenTheFileIsOld() throws Exception {
        byte[] old = Files.readAllBytes(h2());
        try (Store store = open(folder)) {
            store.redo();
            kept = store.snapshot();
            store.undo();
            kept = store.snapshot();
            store.commit("action.cover", List.of(Edit.add(Samples.coverage("s1"))));
            store.undo();
        }
        Files.write(h2(), old);
        try (Store store = open(folder)) {
            assertEquals(kept, store.snapshot());
            assertEquals("action.cover", store.redoable().orElseThrow().what().action());
        }
    }

    @Test
    void takingInAgainWhatIsAlreadyThereChangesNothing() throws Exception {
        // A crash right after the last checkpoint was written, and before the tables said so, is the checkpoint cut off.
        Path segment = folder.resolve("journal/00000001.journal");
        byte[] journal = Files.readAllBytes(segment);
        int checkpoint = new String(journal, java.nio.charset.StandardCharsets.ISO_8859_1).lastIndexOf("{\"checkpoint\"") - Frame.HEAD;
        for (int cut = checkpoint; cut < journal.length; cut++) {
            if (cut == checkpoint || cut % 9 == 0) {
                Files.write(segment, Arrays.copyOf(journal, cut));
                assertAllThere();
            }
        }
    }

    @Test
    void refusesToForgetAChangeThatOnlyTheTablesKnow() throws Exception {
        Path segment = folder.resolve("journal/00000001.journal");
        byte[] before = Files.readAllBytes(segment);
        try (Store store = open(folder)) {
            store.commit("action.cover", List.of(Edit.add(Samples.coverage("s1"))));
        }
        Files.write(segment, before);
        StoreException refused = assertThrows(StoreException.class, () -> open(folder));
        assertEquals("damaged", refused.reason());
        assertEquals(List.of("journal/00000001.journal", Integer.toString(before.length)), refused.args());
        Files.delete(segment);
        assertEquals(List.of("journal/00000001.journal", "0"), assertThrows(StoreException.class, () -> open(folder)).args());
        assertFalse(Files.exists(segment), "an empty journal was put in the place of a lost one");
    }

    @Test
    void leavesTheOldFileUntilTheNewOneIsComplete() throws Exception {
        Path small = temp.resolve("small");
        Limits limits = new Limits(2000, 4);
        try (Store store = Store.open(small, "kim", Samples.CLOCK, limits)) {
            for (int i = 0; i < 10; i++) {
                store.commit("action.add", List.of(Edit.add(Samples.incident("i" + i))));
            }
        }
        Files.delete(small.resolve("store.sum"));
        try (Connection connection = new H2File(small, "store").connect(); var statement = connection.createStatement()) {
            statement.execute("update meta set version = 99");
        }
        // In the midst of the journal, so that the tables are begun before it is met.
        Path segment = small.resolve("journal/00000002.journal");
        byte[] journal = Files.readAllBytes(segment);
        byte[] damaged = journal.clone();
        damaged[journal.length / 2] ^= 1;
        Files.write(segment, damaged);
        assertEquals("damaged", assertThrows(StoreException.class, () -> Store.open(small, "kim", Samples.CLOCK, limits)).reason());
        try (Connection connection = new H2File(small, "store").connect(); var statement = connection.createStatement();
             var old = statement.executeQuery("select version, (select count(*) from incident) as held from meta")) {
            assertTrue(old.next() && old.getInt(1) == 99 && old.getInt(2) == 10, "the old tables are not what they were");
        }
        Files.write(segment, journal);
        Files.write(small.resolve("store-new.mv.db"), new byte[5000], StandardOpenOption.CREATE);
        try (Store store = Store.open(small, "kim", Samples.CLOCK, limits)) {
            assertEquals(10, store.snapshot().incidents().size());
        }
    }

    /** After a power cut H2's own mark may promise more than its file holds. */
    @Test
    void takesInAgainWhatFollowsTheCheckpointWhateverTheTablesSay() throws Exception {
        Path crashed = temp.resolve("crashed");
        Snapshot stood;
        try (Store store = open(temp.resolve("running"))) {
            store.commit("action.add", List.of(Edit.add(Samples.incident("i1"))));
            store.commit("action.add", List.of(Edit.add(Samples.incident("i2"))));
            stood = store.snapshot();
            Folders.copy(store.folder(), crashed);
        }
        try (Connection connection = new H2File(crashed, "store").connect(); var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate("delete from incident where id = 'i2'"));
        }
        try (Store store = open(crashed)) {
            assertEquals(stood, store.snapshot());
        }
    }

    @Test
    void runsNoCodeFromAPreparedFile() throws Exception {
        assertThrows(SQLException.class, () -> run("create alias boom for 'java.lang.System.exit'; call boom(3)"));
        assertAllThere();
    }

    @Test
    void tellsAfterACrashWhatWasDoneByTheNamesOfThatTime() throws Exception {
        Path crashed = temp.resolve("crashed");
        List<Deed> told;
        Incident before = Samples.incident("i1");
        try (Store store = open(temp.resolve("running"))) {
            store.commit("action.add", List.of(Edit.add(before)));
        }
        try (Store store = open(temp.resolve("running"))) {
            store.commit("action.claim", List.of(Edit.add(Samples.claim("c1", "i1", "a1"))));
            store.commit("action.edit", List.of(Edit.replace(before, before.withWhat(new Subject("launch.srbm", "Another name", 3)))));
            told = store.deeds(DeedFilter.ALL, Long.MAX_VALUE, 10);
            Folders.copy(store.folder(), crashed);
        }
        try (Store store = open(crashed)) {
            assertEquals(told.toString(), store.deeds(DeedFilter.ALL, Long.MAX_VALUE, 10).toString());
        }
    }
}
