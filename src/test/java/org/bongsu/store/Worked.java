package org.bongsu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.bongsu.model.ArticleState;
import org.bongsu.model.Deed;
import org.bongsu.model.DeedFilter;
import org.bongsu.model.Edit;
import org.bongsu.model.Incident;
import org.bongsu.model.Status;
import org.bongsu.model.Subject;
import org.bongsu.store.disk.StoreException;

/**
 * A stretch of work on a store as an analyst does it: imports, coding, corrections, undo and redo, much at once, closing and opening. What
 * the store said after each change is kept, so that it can be held against what it says after a fault.
 */
final class Worked {
    /** The tables keep milliseconds. */
    static final Clock CLOCK = Clock.fixed(Samples.CLOCK.instant().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
    /** Small, so that checkpoints and new segments come often. */
    static final Limits LIMITS = new Limits(30_000, 7);

    /** All that a store says after a change. */
    record State(Snapshot records, List<Deed> deeds, Optional<Deed> undo, Optional<Deed> redo) {
        static State of(Store store) {
            return new State(store.snapshot(), store.deeds(DeedFilter.ALL, Long.MAX_VALUE, 10_000), store.undoable(), store.redoable());
        }
    }

    private final Map<Long, State> states = new TreeMap<>();
    private final Path folder;
    private final Clock clock;
    private final LongConsumer acknowledged;

    /** Works on a folder; is told the number of each change that was acknowledged. */
    Worked(Path folder, Clock clock, LongConsumer acknowledged) {
        this.folder = folder;
        this.clock = clock;
        this.acknowledged = acknowledged;
    }

    Store open() throws StoreException {
        return Store.open(folder, "kim", clock, LIMITS);
    }

    /** What the store says after the change of a number. */
    State state(long number) {
        return states.get(number);
    }

    /** Works for some rounds of a dozen changes each; every third ends in closing and opening. */
    void rounds(int from, int to) throws StoreException {
        Store store = open();
        try {
            states.putIfAbsent(store.last(), State.of(store));
            for (int round = from; round < to; round++) {
                round(store, round);
                if (round % 3 == 2) {
                    store.close();
                    store = open();
                }
            }
        } finally {
            store.close();
        }
    }

    private void round(Store store, int round) throws StoreException {
        String id = "r" + round;
        Incident plain = Samples.incident(id);
        Incident named = plain.withWhat(new Subject("launch.srbm", "Renamed " + round, 3));
        store.originals().put(("a" + id).getBytes());
        long first = made(store, store.commit("action.import", List.of(Edit.add(Samples.article("a" + id)))).number());
        made(store, store.commit("action.import", List.of(Edit.add(Samples.note("n" + id))), first).number());
        made(store, store.commit("action.accept", List.of(Edit.add(plain), Edit.add(Samples.claim("c" + id, id, "a" + id)),
                Edit.replace(Samples.article("a" + id), Samples.article("a" + id).withState(ArticleState.TAGGED)))).number());
        // What was done is told by the title that the incident had then, not by the one that it has now.
        made(store, store.commit("action.claim", List.of(Edit.add(Samples.claim("d" + id, id, "a" + id)))).number());
        made(store, store.commit("action.edit", List.of(Edit.replace(plain, named))).number());
        made(store, store.undo().orElseThrow().number());
        made(store, store.redo().orElseThrow().number());
        List<Edit> many = new ArrayList<>();
        IntStream.range(0, 12).forEach(i -> many.add(Edit.add(Samples.incident(id + "-" + i))));
        made(store, store.commit("action.bulk", many).number());
        made(store, store.undo().orElseThrow().number());
        made(store, store.commit("action.confirm", List.of(Edit.replace(named, named.withStatus(Status.CONFIRMED)))).number());
        made(store, store.commit("action.remove", List.of(Edit.remove(Samples.note("n" + id)))).number());
    }

    private long made(Store store, long number) {
        states.put(number, State.of(store));
        acknowledged.accept(number);
        return number;
    }

    /** Compares part by part, so that a difference can be read. */
    static void assertSame(State wanted, State found, String where) {
        assertEquals(String.valueOf(wanted.undo), String.valueOf(found.undo), where);
        assertEquals(String.valueOf(wanted.redo), String.valueOf(found.redo), where);
        for (int i = 0; i < Math.max(wanted.deeds.size(), found.deeds.size()); i++) {
            assertEquals(i < wanted.deeds.size() ? wanted.deeds.get(i) : "none", i < found.deeds.size() ? found.deeds.get(i) : "none", where);
        }
        assertEquals(wanted.records.toString(), found.records.toString(), where);
    }

    /**
     * Opens what a fault left and holds it against what was acknowledged: nothing is lost, no change is there by half, nothing is otherwise.
     *
     * @param most the change that may be there as well, since it had begun
     */
    void assertKept(Path left, long acknowledged, long most, String where) throws StoreException, IOException {
        long number;
        try (Store store = Store.open(left, "lee", clock, LIMITS)) {
            number = store.last();
            assertTrue(number >= acknowledged && number <= most, where + ": the last change is " + number
                    + ", acknowledged " + acknowledged);
            assertSame(states.get(number), State.of(store), where);
            assertEquals(List.of(), store.check().findings(), where);
            store.commit("action.cover", List.of(Edit.add(Samples.coverage("after"))));
        }
        try (Store store = Store.open(left, "lee", clock, LIMITS)) {
            assertEquals(number + 1, store.last(), where + ": it did not go on");
        }
    }
}
