package org.bongsu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.bongsu.model.Article;
import org.bongsu.model.Edit;
import org.bongsu.model.Original;
import org.bongsu.store.StoreCheck.Finding;
import org.bongsu.store.disk.StoreException;
import org.bongsu.store.tables.H2File;
import org.bongsu.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class StoreCheckTest {
    @TempDir
    private Path folder;
    private String sha256;

    private Store open() throws StoreException {
        return Store.open(folder, "kim", Samples.CLOCK, new Limits(3_000, 4));
    }

    @BeforeEach
    void fill() throws StoreException {
        try (Store store = open()) {
            sha256 = store.originals().put("<html/>".getBytes(StandardCharsets.UTF_8));
            Article plain = Samples.article("a1");
            Original original = plain.original();
            store.commit("action.import", List.of(Edit.add(new Article("a1", plain.about(), plain.language(), plain.text(),
                    new Original(sha256, original.fileName(), original.mediaType(), 7, original.retrieved()), plain.handling()))));
            for (int i = 1; i <= 10; i++) {
                store.commit("action.add", List.of(Edit.add(Samples.incident("i" + i))));
            }
        }
    }

    private List<Finding> findings() throws StoreException {
        try (Store store = open()) {
            List<Finding> found = store.check().findings();
            for (Finding each : found) {
                for (String language : List.of("en", "ko")) {
                    String said = Words.of(language).say(each.key(), each.args().toArray());
                    each.args().forEach(arg -> assertTrue(said.contains(arg), said));
                }
            }
            return found;
        }
    }

    @Test
    void findsNothingInASoundStore() throws StoreException {
        try (Store store = open()) {
            StoreCheck check = store.check();
            assertEquals(new StoreCheck(11, 11, 1, List.of()), check);
            assertTrue(check.sound());
        }
    }

    @Test
    void findsDamageInAnEarlierSegmentThatOpeningDoesNotRead() throws Exception {
        assertTrue(Files.exists(folder.resolve("journal/00000003.journal")));
        Path first = folder.resolve("journal/00000001.journal");
        byte[] bytes = Files.readAllBytes(first);
        bytes[bytes.length - 100] ^= 4;
        Files.write(first, bytes);
        String record = Integer.toString(new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf('\n', bytes.length - 100) + 1);
        assertEquals(List.of(new Finding("store.check.journal-damaged", List.of("journal/00000001.journal", record))), findings());
    }

    @Test
    void findsARowThatTheJournalDoesNotHold() throws Exception {
        Files.delete(folder.resolve("store.sum"));
        try (Connection connection = new H2File(folder, "store").connect(); var sql = connection.createStatement()) {
            sql.execute("delete from incident where id = 'i3'");
            sql.execute("update incident set id = 'i99' where id = 'i10'");
        }
        assertEquals(List.of("i10", "i3", "i99"), findings().stream().map(found -> found.args().get(1)).toList());
    }

    @Test
    void findsAnOriginalThatIsMissingOrDamaged() throws Exception {
        Path original = folder.resolve("originals").resolve(sha256.substring(0, 2)).resolve(sha256);
        Files.writeString(original, "<htm1/>");
        assertEquals(List.of("store.check.original-damaged"), findings().stream().map(Finding::key).toList());
        Files.delete(original);
        assertEquals(List.of(new Finding("store.check.original-missing", List.of("a1"))), findings());
    }

    @Test
    void everyReasonHasWordsThatSayWhatToDo() {
        for (String reason : List.of("in-use", "damaged", "newer", "stale", "disk-full", "io", "memory", "read-only")) {
            for (String language : List.of("en", "ko")) {
                String said = Words.of(language).say("store.error." + reason, "FIRST", "SECOND");
                assertTrue(said.contains("FIRST"), said);
            }
        }
    }
}
