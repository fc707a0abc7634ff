package org.bongsu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bongsu.model.ArticleState;
import org.bongsu.model.Box;
import org.bongsu.model.Status;
import org.bongsu.model.Stored;
import org.bongsu.store.disk.StoreException;
import org.bongsu.store.journal.Frame;
import org.bongsu.store.journal.Json;
import org.bongsu.store.journal.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every journal ever written opens; a small one of each format is kept, and never written again. */
@Execution(ExecutionMode.CONCURRENT)
class OldFormatsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path temp;

    private Store open(Path folder) throws StoreException {
        return Store.open(folder, "lee", Samples.CLOCK);
    }

    @Test
    void opensAJournalOfTheFirstFormat() throws Exception {
        Path folder = Folders.copy(Path.of("src/test/resources/store/v1"), temp.resolve("store"));
        try (Store store = open(folder)) {
            assertEquals(new Snapshot(List.of(Samples.incident("i1")), List.of(Samples.claim("c1", "i1", "a1")),
                    List.of(Samples.unnoted("a1").withState(ArticleState.TAGGED), Samples.note("n1"), Samples.row("r1")),
                    List.of(Samples.coverage("s1")), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()), store.snapshot());
            assertEquals(List.of("action.accept", "action.confirm", "store.undo", "store.redo", "store.undo"),
                    store.history("i1").stream().map(change -> change.action()).toList());
            assertEquals(List.of(new StoreCheck.Finding("store.check.original-missing", List.of("a1"))), store.check().findings());
            assertEquals(Optional.of("action.confirm"), store.redoable().map(deed -> deed.what().action()));
            store.redo();
            assertEquals(Status.CONFIRMED, store.incident("i1").orElseThrow().status());
        }
        assertTrue(Files.exists(folder.resolve("journal/00000002.journal")));
    }

    @Test
    void passesOverWhatALaterVersionAdded() throws Exception {
        Path folder = temp.resolve("store");
        open(folder).close();
        String later = "{\"number\":1,\"mood\":{\"calm\":[1,2]},\"action\":\"action.note\",\"at\":\"2027-01-01T00:00:00Z\",\"coder\":\"kim\",\"edits\":[{\"kind\":\"note\","
                + "\"id\":\"n1\",\"why\":\"\",\"after\":{\"id\":\"n1\",\"title\":\"T\",\"text\":\"W\",\"restricted\":true,\"colour\":{\"r\":1}}}]}";
        Files.write(folder.resolve("journal/00000001.journal"), Frame.of(later.getBytes(StandardCharsets.UTF_8)).array(), StandardOpenOption.APPEND);
        try (Store store = open(folder)) {
            assertEquals("W", store.source("n1").orElseThrow().text());
            assertTrue(store.source("n1").orElseThrow().restricted());
        }
    }

    @Test
    void readsTheBoxOfAViewThatWasKeptWhenAreasWereBoxesOnly() throws Exception {
        Path folder = temp.resolve("store");
        open(folder).close();
        String before = "{\"number\":1,\"action\":\"action.view.keep\",\"at\":\"2026-01-01T00:00:00Z\",\"coder\":\"kim\",\"edits\":[{\"kind\":\"view\",\"id\":\"v1\","
                + "\"after\":{\"id\":\"v1\",\"name\":\"West\",\"filter\":{\"facets\":{\"types\":[],\"actors\":[],\"severities\":[],\"statuses\":[]},\"period\":{},"
                + "\"area\":{\"west\":124.0,\"south\":37.0,\"east\":127.0,\"north\":39.0},\"text\":\"\"}}}]}";
        Files.write(folder.resolve("journal/00000001.journal"), Frame.of(before.getBytes(StandardCharsets.UTF_8)).array(), StandardOpenOption.APPEND);
        try (Store store = open(folder)) {
            assertEquals(new Box(124, 37, 127, 39), store.snapshot().views().getFirst().filter().area());
        }
    }

    @Test
    void leavesAKindOfRecordThatItDoesNotKnowAlone() throws Exception {
        Path folder = temp.resolve("store");
        open(folder).close();
        String later = "{\"number\":1,\"action\":\"action.film\",\"at\":\"2027-01-01T00:00:00Z\",\"coder\":\"kim\",\"edits\":[{\"kind\":\"film\",\"id\":\"f1\",\"after\":{}}]}";
        Files.write(folder.resolve("journal/00000001.journal"), Frame.of(later.getBytes(StandardCharsets.UTF_8)).array(), StandardOpenOption.APPEND);
        StoreException newer = org.junit.jupiter.api.Assertions.assertThrows(StoreException.class, () -> open(folder));
        assertEquals("newer", newer.reason());
        assertEquals("journal/00000001.journal", newer.args().getFirst());
    }

    /** Made by the versions of Bongsu that wrote these kinds of records first; one with the tables that it had made of them. */
    @ParameterizedTest
    @ValueSource(strings = {"v1-codebooks", "v1-datasets", "v1-mappings"})
    void opensAndRebuildsAJournalOfEachStep(String name) throws Exception {
        Path folder = Folders.copy(Path.of("src/test/resources/store", name), temp.resolve("store"));
        List<String> lines = Files.readAllLines(folder.resolve("expected.tsv"));
        assertTrue(lines.size() >= 16, name);
        for (int i = 0; i < 2; i++) {
            try (Store store = open(folder)) {
                Map<String, JsonNode> found = new HashMap<>();
                for (List<? extends Stored> all : all(store.snapshot())) {
                    for (Stored each : all) {
                        found.put(Kind.of(each).code + ' ' + each.id(), JSON.readTree(Json.bytes(each)));
                    }
                }
                for (String line : lines) {
                    String[] parts = line.split("\t", 2);
                    byte[] bytes = parts[1].getBytes(StandardCharsets.UTF_8);
                    JsonNode wanted = JSON.readTree(bytes);
                    JsonNode now = found.remove(parts[0] + ' ' + Json.stored(Kind.of(parts[0]), bytes, 0, bytes.length).id());
                    assertNotNull(now, line);
                    // What was added since has its value for what did not know of it.
                    wanted.fieldNames().forEachRemaining(field -> assertEquals(wanted.get(field), now.get(field), line));
                }
                assertEquals(Set.of(), found.keySet(), name);
                assertEquals(List.of(), store.check().findings().stream().map(StoreCheck.Finding::key)
                        .filter(key -> !key.endsWith("-missing")).toList(), name);
                assertEquals("action.gone", store.redoable().orElseThrow().what().action());
            }
            Files.delete(folder.resolve("store.mv.db"));
        }
    }

    private static List<List<? extends Stored>> all(Snapshot all) {
        return List.of(all.incidents(), all.claims(), all.sources(), all.coverage(), all.dismissals(), all.codebooks(), all.views(), all.datasets(), all.indexes(),
                all.dates(), all.mappings());
    }
}
