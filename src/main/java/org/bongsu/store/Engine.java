package org.bongsu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bongsu.model.Change;
import org.bongsu.model.Edit;
import org.bongsu.store.Entry.Turn;
import org.bongsu.store.Journal.Spot;
import org.jspecify.annotations.Nullable;

/** The parts of an open store at work together, on one thread: first the journal, then the tables. */
final class Engine {
    private static final Logger LOG = Logger.getLogger(Engine.class.getName());

    /** Who makes changes, when, and how often the journal takes breath. */
    private record Setting(String coder, Clock clock, Limits limits) { }

    private final Path folder;
    private final StoreLock lock;
    private final Journal journal;
    private final Derived derived;
    private final Setting setting;
    /** Null while they cannot be made, for want of room on the disk. */
    private @Nullable Tables tables;

    private Engine(Path folder, StoreLock lock, Journal journal, Setting setting) {
        this.folder = folder;
        this.lock = lock;
        this.journal = journal;
        this.setting = setting;
        derived = new Derived(folder, journal);
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
            Path segments = folder.resolve("journal");
            Disk.makeFolder(segments);
            Disk.makeFolder(folder.resolve("originals"));
            if (new H2File(folder, "store").exists() && isEmpty(segments)) {
                throw StoreException.damaged(Segment.label(Segment.file(segments, 1)), 0);
            }
            journal = Journal.open(segments);
            Engine engine = new Engine(folder, lock, journal, new Setting(coder, clock, limits));
            engine.tables = engine.derived.open();
            opened = true;
            return engine;
        } catch (IOException e) {
            throw Disk.failure(folder, e);
        } finally {
            if (!opened) {
                release(journal, lock);
            }
        }
    }

    private static boolean isEmpty(Path segments) throws IOException {
        try (var files = Files.list(segments)) {
            return files.findAny().isEmpty();
        }
    }

    private static void release(@Nullable Journal journal, @Nullable StoreLock lock) throws StoreException {
        try (lock; journal) {
            LOG.finest("released");
        } catch (IOException e) {
            LOG.log(Level.WARNING, "while giving the store up", e);
        }
    }

    Journal journal() {
        return journal;
    }

    Derived derived() {
        return derived;
    }

    /** The tables, made again when they were lost. */
    Tables tables() throws StoreException {
        Tables now = tables;
        if (now == null) {
            now = derived.rebuild();
            tables = now;
        }
        return now;
    }

    /** Asks the tables; when they cannot answer, they are made again and asked once more. */
    <T> T read(Function<Tables, T> question) throws StoreException {
        try {
            return question.apply(tables());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the tables cannot be read, and are made again", e);
            lose();
        }
        try {
            return question.apply(tables());
        } catch (RuntimeException e) {
            throw Disk.failure(folder, e);
        }
    }

    private void lose() {
        Tables lost = tables;
        if (lost != null) {
            tables = null;
            lost.abandon();
        }
    }

    /** Makes a change: checked, in the journal, in the tables, and only then acknowledged by returning. */
    Change commit(String action, List<Edit> edits, Turn turn, long of) throws StoreException {
        Edits.check(action, edits, (kind, id) -> read(all -> all.records().find(kind, id)));
        if (journal.longerThan(setting.limits.segment())) {
            force(Journal::roll);
        }
        Change change = new Change(journal.last() + 1, action, setting.clock.instant(), setting.coder, edits);
        Entry.Made made = new Entry.Made(change, turn, of);
        Spot spot = journal.append(made);
        boolean applied = false;
        try {
            tables().apply(made, spot);
            applied = true;
        } catch (RuntimeException e) {
            throw Disk.failure(folder, e);
        } finally {
            if (!applied) {
                takeBack(spot);
            }
        }
        if (change.number() - journal.checkpoint() >= setting.limits.checkpoint()) {
            noteCheckpoint();
        }
        return change;
    }

    /** A change that the tables could not take in was acknowledged to nobody: it goes from the journal too, and no trace of it may stay in H2. */
    private void takeBack(Spot spot) throws StoreException {
        Tables suspect = tables;
        try {
            if (suspect == null || suspect.applied() != journal.last() - 1) {
                forget();
            }
        } catch (RuntimeException e) {
            forget();
        }
        journal.takeBack(spot);
    }

    private void forget() throws StoreException {
        lose();
        try {
            new H2File(folder, "store").delete();
        } catch (IOException e) {
            throw Disk.failure(folder, e);
        }
    }

    private interface Step {
        void on(Journal journal) throws StoreException;
    }

    private void force(Step step) throws StoreException {
        try {
            tables().force();
        } catch (RuntimeException e) {
            throw Disk.failure(folder, e);
        }
        step.on(journal);
    }

    /** The change before it is durable without this, so that a failure only makes the next opening longer. */
    private void noteCheckpoint() {
        try {
            force(Journal::note);
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "no checkpoint", e);
        }
    }

    Change change(ChangeTable.Next next) throws StoreException {
        return journal.read(next.spot()).change();
    }

    List<Change> history(String id) throws StoreException {
        List<Change> history = new ArrayList<>();
        for (Spot spot : read(all -> all.changes().touching(id))) {
            history.add(journal.read(spot).change());
        }
        return history;
    }

    /** Closes in order: tables, the note that they are complete, journal, lock. */
    void close() throws StoreException {
        try (lock; journal) {
            Tables open = tables;
            tables = null;
            if (open != null) {
                open.close();
                Disk.force(open.file().path());
                if (journal.last() > journal.checkpoint()) {
                    journal.note();
                }
            }
        } catch (IOException | SQLException | RuntimeException e) {
            throw Disk.failure(folder, e);
        }
    }
}
