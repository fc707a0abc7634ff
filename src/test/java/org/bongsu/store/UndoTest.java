package org.bongsu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bongsu.model.Change;
import org.bongsu.model.Claim;
import org.bongsu.model.Edit;
import org.bongsu.model.Incident;
import org.bongsu.model.Status;
import org.bongsu.store.disk.StoreException;
import org.bongsu.store.journal.Entry;
import org.bongsu.store.journal.EntryFormat;
import org.bongsu.store.journal.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class UndoTest {
    private static final Incident REPORTED = Samples.incident("i1");
    private static final Incident CONFIRMED = REPORTED.withStatus(Status.CONFIRMED);
    private static final Claim CLAIM = Samples.claim("c1", "i1", "a1");

    @TempDir
    private Path folder;

    private Store open() throws StoreException {
        return Store.open(folder, "kim", Samples.CLOCK);
    }

    private void twoActions() throws StoreException {
        try (Store store = open()) {
            store.commit("action.accept", List.of(Edit.add(REPORTED), Edit.add(CLAIM)));
            store.commit("action.confirm", List.of(Edit.replace(REPORTED, CONFIRMED), Edit.remove(CLAIM)));
        }
    }

    @Test
    void reachesBackAcrossRestarts() throws Exception {
        twoActions();
        try (Store store = open()) {
            assertEquals(Optional.of("action.confirm"), store.undoable().map(deed -> deed.what().action()));
            assertEquals(Optional.empty(), store.redoable().map(deed -> deed.what().action()));
            Change undo = store.undo().orElseThrow();
            assertEquals(new Change(3, "store.undo", Samples.CLOCK.instant(), "kim",
                    List.of(Edit.add(CLAIM), Edit.replace(CONFIRMED, REPORTED))), undo);
        }
        try (Store store = open()) {
            assertEquals(Optional.of(REPORTED), store.incident("i1"));
            assertEquals(List.of(CLAIM), store.claimsOf("i1"));
            assertEquals(Optional.of("action.accept"), store.undoable().map(deed -> deed.what().action()));
            assertEquals(Optional.of("action.confirm"), store.redoable().map(deed -> deed.what().action()));
            store.undo();
            assertEquals(Optional.empty(), store.incident("i1"));
        }
        Files.delete(folder.resolve("store.mv.db"));
        try (Store store = open()) {
            assertEquals(Optional.empty(), store.undo());
            assertEquals(Optional.of("action.accept"), store.redoable().map(deed -> deed.what().action()));
            store.redo();
            assertEquals(Optional.of(REPORTED), store.incident("i1"));
        }
        try (Store store = open()) {
            assertEquals("store.redo", store.redo().orElseThrow().action());
            assertEquals(Optional.of(CONFIRMED), store.incident("i1"));
            assertEquals(Optional.empty(), store.redo());
            assertEquals(Optional.of("action.confirm"), store.undoable().map(deed -> deed.what().action()));
            assertEquals(6, store.history("i1").size());
        }
    }

    @Test
    void forgetsWhatWasUndoneWhenSomethingElseIsDone() throws StoreException {
        twoActions();
        try (Store store = open()) {
            store.undo();
            store.commit("action.cover", List.of(Edit.add(Samples.coverage("s1"))));
            assertEquals(Optional.empty(), store.redoable().map(deed -> deed.what().action()));
            assertEquals(Optional.empty(), store.redo());
            store.undo();
            assertEquals(Optional.of("action.accept"), store.undoable().map(deed -> deed.what().action()));
            store.undo();
            assertEquals(Optional.empty(), store.undoable().map(deed -> deed.what().action()));
            assertEquals(Optional.of("action.accept"), store.redoable().map(deed -> deed.what().action()));
            store.redo();
            assertEquals(Optional.of("action.cover"), store.redoable().map(deed -> deed.what().action()));
            store.redo();
            assertEquals(Optional.empty(), store.redoable().map(deed -> deed.what().action()));
            assertEquals(List.of(Samples.coverage("s1")), store.snapshot().coverage());
        }
    }

    @Test
    void takesBackABulkEditAsOne() throws StoreException {
        List<Edit> bulk = java.util.stream.IntStream.range(0, 1200).mapToObj(i -> Edit.add(Samples.incident("b" + i))).toList();
        try (Store store = open()) {
            store.commit("action.import", bulk);
        }
        try (Store store = open()) {
            store.undo();
            assertEquals(List.of(), store.snapshot().incidents());
            store.redo();
            assertEquals(1200, store.snapshot().incidents().size());
        }
    }

    @Test
    void refusesWhenARecordIsNoLongerWhatTheChangeMadeIt() throws Exception {
        twoActions();
        // A later version of Bongsu, or a merge, may write a change that touches the same record without being an action of this store.
        Path segment = folder.resolve("journal/00000001.journal");
        Change foreign = new Change(3, "action.merge", Samples.CLOCK.instant(), "lee", List.of(Edit.remove(CONFIRMED)));
        Files.write(segment, Frame.of(EntryFormat.bytes(new Entry.Made(foreign, Entry.Turn.REDO, 1))).array(),
                java.nio.file.StandardOpenOption.APPEND);
        try (Store store = open()) {
            StoreException refused = assertThrows(StoreException.class, store::undo);
            assertEquals("stale", refused.reason());
            assertEquals(List.of("i1"), refused.args());
            assertEquals(Optional.of("action.confirm"), store.undoable().map(deed -> deed.what().action()));
        }
    }
}
