package org.bongsu.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bongsu.model.Change;
import org.bongsu.model.Edit;
import org.bongsu.store.disk.Disk;
import org.bongsu.store.disk.StoreException;
import org.bongsu.store.disk.StoreLock;
import org.bongsu.store.journal.Edits;
import org.bongsu.store.journal.Entry.Turn;
import org.bongsu.store.journal.Entry;
import org.bongsu.store.journal.Journal.Spot;
import org.bongsu.store.journal.Journal;
import org.bongsu.store.journal.Segment;
import org.bongsu.store.tables.ChangeTable;
import org.bongsu.store.tables.DeedTable;
import org.bongsu.store.tables.Derived;
import org.bongsu.store.tables.H2File;
import org.bongsu.store.tables.LiveTables;
import org.jspecify.annotations.Nullable;

/** The parts of an open store at work together, on one thread: first the journal, then the tables. */
final class Engine {
    /** A change with a tenth as many edits as there may be changes since a checkpoint is followed by one, so that it is not taken in again. */
    private static final int LARGE = 10;
    private static final Logger LOG = Logger.getLogger(Engine.class.getName());

    /** When changes are made, and how often the journal takes breath. */
    private record Setting(Clock clock, Limits limits) { }

    private final Path folder;
    private final StoreLock lock;
    private final Journal journal;
    private final LiveTables tables;
    private final Setting setting;
    private volatile String coder;

    private Engine(Path folder, StoreLock lock, Journal journal, LiveTables tables, Setting setting, String coder) {
        this.folder = folder;
        this.lock = lock;
        this.journal = journal;
        this.tables = tables;
        this.setting = setting;
        this.coder = coder;
    }

    static Engine open(Path folder, String coder, Clock clock, Limits limits) throws StoreException {
        StoreLock lock = null;
        Journal journal = null;
        boolean opened = false;
        try {
            if (folder.toString().indexOf(';') >= 0) {
                throw new IOException("H2 cannot open a folder with ';' in its name");
            }
            Disk.makeFolder(folder);
            lock = StoreLock.take(folder);
            Swap.finish(folder);
            Path segments = folder.resolve("journal");
            Disk.makeFolder(segments);
            Disk.makeFolder(folder.resolve("originals"));
            Originals.clear(folder.resolve("originals"));
            if (new H2File(folder, Derived.STORE).exists() && !Journal.isIn(segments)) {
                throw StoreException.damaged(Segment.label(Segment.file(segments, 1)), 0);
            }
            journal = Journal.open(segments);
            LiveTables tables = new LiveTables(folder, journal);
            opened = true;
            return new Engine(folder, lock, journal, tables, new Setting(clock, limits), coder);
        } catch (IOException e) {
            throw Disk.failure(folder, e);
        } finally {
            if (!opened) {
                release(journal, lock);
            }
        }
    }

    private static void release(@Nullable Journal journal, @Nullable StoreLock lock) {
        for (AutoCloseable each : new AutoCloseable[] {journal, lock}) {
            try (each) {
                LOG.finest("given up");
            } catch (Exception e) {
                LOG.log(Level.WARNING, "while giving the store up", e);
            }
        }
    }

    /** Who makes the changes from now on. */
    void coder(String name) {
        coder = name;
    }

    Journal journal() {
        return journal;
    }

    LiveTables tables() {
        return tables;
    }

    /** Makes a change that is part of the action that began with another. */
    Change commit(String action, List<Edit> edits, long partOf) throws StoreException {
        return commit(action, edits, Turn.DO, 0, partOf);
    }

    /** Makes a change: checked, in the journal, in the tables, and only then acknowledged by returning. */
    Change commit(String action, List<Edit> edits, Turn turn, long of) throws StoreException {
        return commit(action, edits, turn, of, 0);
    }

    private Change commit(String action, List<Edit> edits, Turn turn, long of, long partOf) throws StoreException {
        Edits.check(action, edits, (kind, id) -> tables.read(all -> all.records().find(kind, id)));
        if (journal.longerThan(setting.limits.segment())) {
            tables.force();
            journal.roll();
        }
        Change change = new Change(journal.last() + 1, action, setting.clock.instant(), coder, edits);
        Entry.Made made = new Entry.Made(change, turn, of, partOf);
        Spot spot = journal.append(made);
        boolean applied = false;
        try {
            tables.put(made, spot);
            applied = true;
        } finally {
            if (!applied && tables.withdraw(change.number())) {
                journal.takeBack(spot);
            }
        }
        if (change.number() - journal.checkpoint() >= setting.limits.checkpoint() || edits.size() >= setting.limits.checkpoint() / LARGE) {
            noteCheckpoint();
        }
        return change;
    }

    /** The change before it is durable without this, so that a failure only makes the next opening longer. */
    private void noteCheckpoint() {
        try {
            tables.force();
            journal.note();
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "no checkpoint", e);
        }
    }

    Change change(ChangeTable.Next next) throws StoreException {
        return journal.read(next.spot()).change();
    }

    Optional<Change> change(long number) throws StoreException {
        Optional<Spot> spot = tables.read(all -> all.changes().spot(number));
        return spot.isPresent() ? Optional.of(journal.read(spot.get()).change()) : Optional.empty();
    }

    /** What is gone, newest first, as it was before. */
    List<Removed> removed(int limit) throws StoreException {
        List<Removed> removed = new ArrayList<>();
        Map<Long, Change> read = new HashMap<>();
        for (DeedTable.Gone gone : tables.read(all -> all.deeds().gone(limit))) {
            Change change = read.get(gone.deed().number());
            if (change == null) {
                change = change(gone.deed().number()).orElseThrow();
                read.put(gone.deed().number(), change);
            }
            change.edits().stream().map(Edit::before).filter(before -> before != null && before.id().equals(gone.id())).findFirst()
                    .ifPresent(record -> removed.add(new Removed(gone.deed(), record)));
        }
        return removed;
    }

    List<Change> history(String id) throws StoreException {
        List<Change> history = new ArrayList<>();
        for (Spot spot : tables.read(all -> all.changes().touching(id))) {
            history.add(journal.read(spot).change());
        }
        return history;
    }

    /** Closes in order: tables, the note that they are complete, journal, lock. */
    void close() throws StoreException {
        try (lock; journal) {
            if (tables.close() && journal.last() > journal.checkpoint()) {
                journal.note();
            }
        } catch (IOException | SQLException | RuntimeException e) {
            throw Disk.failure(folder, e);
        }
    }
}
