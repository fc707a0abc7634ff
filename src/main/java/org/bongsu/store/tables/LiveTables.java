package org.bongsu.store.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bongsu.store.disk.Disk;
import org.bongsu.store.disk.StoreException;
import org.bongsu.store.journal.Entry;
import org.bongsu.store.journal.Journal.Spot;
import org.bongsu.store.journal.Journal;
import org.jspecify.annotations.Nullable;

/** The tables of an open store, made again from the journal whenever they fail. */
public final class LiveTables {
    private static final Logger LOG = Logger.getLogger(LiveTables.class.getName());

    private final Path folder;
    private final Journal journal;
    private final Derived derived;
    /** Null while they cannot be made, for want of room on the disk. */
    private @Nullable Tables tables;

    public LiveTables(Path folder, Journal journal) throws StoreException {
        this.folder = folder;
        this.journal = journal;
        derived = new Derived(folder, journal);
        tables = derived.open();
    }

    public Derived derived() {
        return derived;
    }

    public Tables now() throws StoreException {
        Tables now = tables;
        if (now == null) {
            now = derived.open();
            tables = now;
        }
        return now;
    }

    /** Asks the tables; when they cannot answer, they are made again and asked once more. */
    public <T> T read(Function<Tables, T> question) throws StoreException {
        try {
            return question.apply(now());
        } catch (RuntimeException e) {
            if (Disk.failure(folder, e).reason().equals(StoreException.MEMORY)) {
                // Made again they would need more of it. H2 has closed them; the next question opens them.
                lose();
                throw Disk.failure(folder, e);
            }
            remake(e);
        }
        try {
            return question.apply(now());
        } catch (RuntimeException e) {
            throw Disk.failure(folder, e);
        }
    }

    /**
     * Takes in the last change of the journal. When that cannot be done, {@link #withdraw} tells whether the journal may take it back.
     */
    public void put(Entry.Made made, Spot spot) throws StoreException {
        try {
            now().apply(made, spot);
        } catch (RuntimeException e) {
            StoreException failure = Disk.failure(folder, e);
            if (!failure.reason().equals(StoreException.IO)) {
                throw failure;
            }
            remake(e);
        }
    }

    private void remake(RuntimeException reason) throws StoreException {
        LOG.log(Level.WARNING, "the tables failed, and are made again: {0}", H2File.cause(reason));
        lose();
        tables = derived.rebuild();
    }

    /**
     * Leaves no trace of a change that could not be taken in: the tables are kept only if, opened afresh, they do not hold it.
     *
     * @return whether that is sure; when it is not, the journal must keep the change, for H2 must never know of one that the journal has not
     */
    public boolean withdraw(long number) {
        H2File file = new H2File(folder, Derived.STORE);
        try {
            lose();
            Tables afresh = file.exists() ? Tables.open(file, journal.store()) : null;
            if (afresh != null && afresh.applied() == number - 1) {
                tables = afresh;
                return true;
            }
            if (afresh != null) {
                afresh.abandon();
            }
        } catch (SQLException | RuntimeException | Error e) {
            LOG.log(Level.WARNING, "the tables are not kept: {0}", H2File.cause(e));
        }
        try {
            file.delete();
            return true;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the tables cannot be deleted: {0}", H2File.cause(e));
            return false;
        }
    }

    private void lose() {
        Tables lost = tables;
        tables = null;
        if (lost != null) {
            lost.abandon();
        }
    }

    /** Has all of it written to the disk itself. */
    public void force() throws StoreException {
        try {
            now().force();
        } catch (RuntimeException e) {
            throw Disk.failure(folder, e);
        }
    }

    /** Closes in order; false when there was nothing to close. */
    public boolean close() throws IOException, SQLException {
        Tables open = tables;
        tables = null;
        if (open == null) {
            return false;
        }
        open.close();
        Path file = open.file().path();
        Disk.force(file);
        new Seal(file).set();
        return true;
    }
}
