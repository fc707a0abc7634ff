package org.bongsu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bongsu.model.Change;
import org.bongsu.model.Claim;
import org.bongsu.model.Deed;
import org.bongsu.model.DeedFilter;
import org.bongsu.model.Edit;
import org.bongsu.model.Gist;
import org.bongsu.model.Incident;
import org.bongsu.model.Status;
import org.bongsu.store.disk.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeedsTest {
    private static final Incident REPORTED = Samples.incident("i1");
    private static final Incident CONFIRMED = REPORTED.withStatus(Status.CONFIRMED);
    private static final Claim CLAIM = Samples.claim("c1", "i1", "a1");

    @TempDir
    private Path folder;

    private Store open(String coder) throws StoreException {
        return Store.open(folder, coder, Samples.CLOCK);
    }

    private static List<String> actions(List<Deed> deeds) {
        return deeds.stream().map(deed -> deed.what().action()).toList();
    }

    private void imported(Store store, int count) throws StoreException {
        long first = 0;
        for (int i = 0; i < count; i++) {
            List<Edit> edits = List.of(Edit.add(Samples.incident("m" + i)));
            first = first == 0 ? store.commit("action.import", edits).number() : first;
            if (i > 0) {
                store.commit("action.import", edits, first);
            }
        }
    }

    @Test
    void anActionSaysWhatItWasAboutAlsoAfterARebuild() throws Exception {
        try (Store store = open("kim")) {
            store.commit("action.accept", List.of(Edit.add(REPORTED)));
            store.commit("action.link", List.of(Edit.add(CLAIM)));
            store.commit("action.remove", IntStream.range(0, 12).mapToObj(i -> Edit.add(Samples.incident("b" + i))).toList());
        }
        for (int pass = 0; pass < 2; pass++) {
            try (Store store = open("kim")) {
                List<Deed> deeds = store.deeds(DeedFilter.ALL, Long.MAX_VALUE, 10);
                assertEquals(List.of("action.remove", "action.link", "action.accept"), actions(deeds));
                LocalDate day = REPORTED.when() == null ? null : REPORTED.when().start();
                assertEquals(List.of(new Gist("", null, 12, 0, 0), new Gist(REPORTED.title(), day, 1, 0, 1), new Gist(REPORTED.title(), day, 1, 0, 0)),
                        deeds.stream().map(deed -> deed.what().gist()).toList());
                assertEquals(Samples.CLOCK.instant().toEpochMilli(), deeds.getFirst().at().toEpochMilli());
            }
            Files.deleteIfExists(folder.resolve("store.mv.db"));
        }
    }

    @Test
    void theChangesOfOneImportAreOneActionAcrossRestarts() throws Exception {
        try (Store store = open("kim")) {
            store.commit("action.accept", List.of(Edit.add(REPORTED)));
            imported(store, 40);
            assertEquals(40, store.undoable().orElseThrow().what().gist().incidents());
        }
        try (Store store = open("kim")) {
            Deed last = store.undoable().orElseThrow();
            assertEquals(40, last.what().gist().incidents());
            assertEquals(List.of("action.import", "action.accept"), actions(store.undoable(10)));
            store.undoTo(last.first(), change -> { });
            assertEquals(List.of(REPORTED), store.snapshot().incidents());
            assertEquals("action.accept", store.undoable().orElseThrow().what().action());
        }
        Files.delete(folder.resolve("store.mv.db"));
        try (Store store = open("kim")) {
            Deed next = store.redoable().orElseThrow();
            assertEquals(40, next.what().gist().incidents());
            store.redoTo(next.number(), change -> { });
            assertEquals(41, store.snapshot().incidents().size());
            assertEquals(40, store.undoable().orElseThrow().what().gist().incidents());
        }
    }

    @Test
    void whatWasDoneInTheMidstOfAnImportIsItsOwnAction() throws StoreException {
        try (Store store = open("kim")) {
            imported(store, 2);
            store.commit("action.accept", List.of(Edit.add(REPORTED)));
            store.commit("action.import", List.of(Edit.add(Samples.incident("late"))), 1);
            assertEquals(1, store.undoable().orElseThrow().what().gist().incidents());
            assertEquals(List.of("action.import", "action.accept", "action.import"), actions(store.undoable(10)));
        }
    }

    @Test
    void theListIsFilteredByCoderActionMomentAndRecord() throws StoreException {
        try (Store store = open("kim")) {
            store.commit("action.accept", List.of(Edit.add(REPORTED)));
        }
        try (Store store = open("lee")) {
            store.commit("action.correct", List.of(Edit.replace(REPORTED, CONFIRMED)));
            store.commit("action.cover", List.of(Edit.add(Samples.coverage("s1"))));
            store.commit("action.link", List.of(Edit.add(CLAIM)));
            store.undo();
            assertEquals(4, store.deeds(new DeedFilter("lee", null, null, null, null), Long.MAX_VALUE, 10).size());
            assertEquals(List.of("action.correct"), actions(store.deeds(new DeedFilter(null, "action.correct", null, null, null), Long.MAX_VALUE, 10)));
            assertEquals(List.of(), store.deeds(new DeedFilter(null, null, Samples.CLOCK.instant().plusMillis(1), null, null), Long.MAX_VALUE, 10));
            assertEquals(5, store.deeds(new DeedFilter(null, null, Samples.CLOCK.instant(), Samples.CLOCK.instant().plusMillis(1), null), Long.MAX_VALUE, 10).size());
            List<Deed> ofIncident = store.deeds(new DeedFilter(null, null, null, null, "i1"), Long.MAX_VALUE, 10);
            assertEquals(List.of("store.undo", "action.link", "action.correct", "action.accept"), actions(ofIncident), "a claim belongs to its incident's history");
            assertEquals("action.link", ofIncident.getFirst().what().turned());
            assertEquals(List.of(Deed.State.TURN, Deed.State.UNDONE, Deed.State.DONE, Deed.State.DONE), ofIncident.stream().map(Deed::state).toList());
            assertEquals(List.of("action.correct", "action.accept"), actions(store.deeds(DeedFilter.ALL, 3, 10)));
            assertEquals(new Store.Doings(List.of("kim", "lee"), List.of("action.accept", "action.correct", "action.cover", "action.link", "store.undo")), store.doings());
        }
    }

    @Test
    void whatIsGoneIsFoundAsItWasLast() throws StoreException {
        try (Store store = open("kim")) {
            store.commit("action.accept", List.of(Edit.add(REPORTED), Edit.add(CLAIM)));
            store.commit("action.correct", List.of(Edit.replace(REPORTED, CONFIRMED)));
            assertEquals(List.of(), store.removed(10));
            store.commit("action.remove", List.of(Edit.remove(CLAIM), Edit.remove(CONFIRMED)));
        }
        try (Store store = open("kim")) {
            List<Removed> removed = store.removed(10);
            assertEquals(List.of(CONFIRMED), removed.stream().map(Removed::record).toList());
            assertEquals("action.remove", removed.getFirst().by().what().action());
            store.undo();
            assertEquals(List.of(), store.removed(10));
        }
    }

    /** Whatever is done and undone, undoing back to any point gives what the store held then, and redoing all gives what it held last. */
    @Property(tries = 12)
    void undoingBackToAnyPointGivesWhatWasThen(@ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 5) Integer> steps, @ForAll @IntRange(min = 0, max = 11) int back)
            throws Exception {
        Path place = Files.createTempDirectory("deeds");
        try (Store store = Store.open(place, "kim", Samples.CLOCK)) {
            List<Snapshot> held = new ArrayList<>(List.of(store.snapshot()));
            List<Long> numbers = new ArrayList<>();
            for (int step : steps) {
                String id = "i" + step % 3;
                Optional<Incident> now = store.incident(id);
                Change change = store.commit("action.step", List.of(now.isEmpty() ? Edit.add(Samples.incident(id))
                        : step < 3 ? Edit.remove(now.get()) : Edit.replace(now.get(), now.get().withStatus(now.get().status() == Status.CONFIRMED ? Status.DISPUTED : Status.CONFIRMED))));
                numbers.add(change.number());
                held.add(store.snapshot());
            }
            int to = Math.min(back, steps.size() - 1);
            store.undoTo(numbers.get(to), change -> { });
            assertEquals(held.get(to), store.snapshot());
            assertEquals(to, store.undoable(100).size());
            store.redoTo(Long.MAX_VALUE, change -> { });
            assertEquals(held.getLast(), store.snapshot());
            assertFalse(store.redoable().isPresent());
            assertTrue(store.check().findings().isEmpty(), () -> store.check().findings().toString());
        } finally {
            try (var files = Files.walk(place)) {
                for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
