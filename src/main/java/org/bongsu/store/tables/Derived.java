package org.bongsu.store.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bongsu.model.Edit;
import org.bongsu.model.Stored;
import org.bongsu.store.disk.Disk;
import org.bongsu.store.disk.StoreException;
import org.bongsu.store.disk.StoreLock;
import org.bongsu.store.journal.Edits;
import org.bongsu.store.journal.Entry;
import org.bongsu.store.journal.Journal.Spot;
import org.bongsu.store.journal.Journal;
import org.bongsu.store.journal.Kind;

/** Brings the tables to where the journal is: catching up, or made again beside the old file and swapped in. */
public final class Derived {
    /** The name of the tables' file, of the one made beside it, and of the one that a check compares with. */
    public static final String STORE = "store";
    private static final String BESIDE = "store-new";
    public static final String CHECK = "store-check";

    private static final Logger LOG = Logger.getLogger(Derived.class.getName());
    /** One long transaction stalls when it is killed again and again, so many small ones make the way. */
    private static final int CHANGES = 500;
    private static final int EDITS = 5000;

    private final Path folder;
    private final Journal journal;

    Derived(Path folder, Journal journal) {
        this.folder = folder;
        this.journal = journal;
    }

    /**
     * The tables, holding all that the journal holds.
     *
     * <p>What follows the last checkpoint is always taken in again: after a power cut H2's own mark may promise more than its file
     * holds. Taking in a change twice does no harm.
     *
     * @throws StoreException {@code damaged} when the tables know of changes that the journal has lost
     */
    Tables open() throws StoreException {
        H2File file = new H2File(folder, STORE);
        try {
            new H2File(folder, BESIDE).delete();
            new H2File(folder, CHECK).delete();
            if (new Seal(file.path()).brokenWhenOpened()) {
                LOG.log(Level.WARNING, "the tables are not those that were closed, and are made again");
                return rebuild();
            }
            Tables tables = file.exists() ? Tables.open(file, journal.store()) : null;
            if (tables == null) {
                return rebuild();
            }
            try {
                long applied = tables.applied();
                if (applied > journal.last()) {
                    throw journal.damagedAtEnd();
                }
                if (applied >= journal.checkpoint()) {
                    if (applied > journal.checkpoint()) {
                        rewind(tables, journal.checkpoint());
                    }
                    catchUp(tables, journal.checkpoint());
                    return tables;
                }
            } catch (StoreException e) {
                tables.abandon();
                throw e;
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "the tables cannot be read, and are made again: {0}", H2File.cause(e));
            }
            tables.abandon();
            return rebuild();
        } catch (IOException | SQLException | RuntimeException e) {
            throw H2File.inUse(e) ? StoreLock.inUse(folder) : Disk.failure(folder, e);
        }
    }

    /** Makes the tables again from the whole journal; the old file stays in place until the new one is complete and forced. */
    Tables rebuild() throws StoreException {
        H2File beside = new H2File(folder, BESIDE);
        try {
            build(beside).close();
            Disk.force(beside.path());
            H2File file = new H2File(folder, STORE);
            Disk.move(beside.path(), file.path());
            Tables tables = Tables.open(file, journal.store());
            if (tables == null) {
                throw new IOException("tables just made cannot be read");
            }
            return tables;
        } catch (IOException | SQLException | RuntimeException e) {
            throw Disk.failure(folder, e);
        }
    }

    /** Makes tables in a file of their own. The caller closes them. */
    public Tables build(H2File file) throws StoreException, IOException, SQLException {
        file.delete();
        Tables tables = Tables.make(file, journal.store());
        boolean complete = false;
        try {
            catchUp(tables, 0);
            complete = true;
            return tables;
        } finally {
            if (!complete) {
                tables.abandon();
                file.delete();
            }
        }
    }

    /** Puts each record that was changed after a change back to what it was then: what a change is about is told by the records of its time. */
    private void rewind(Tables tables, long to) throws StoreException {
        Map<List<String>, Edit> first = new LinkedHashMap<>();
        journal.replay(to, (made, spot) -> made.change().edits().forEach(edit -> {
            Stored any = Edits.any(edit);
            first.putIfAbsent(List.of(Kind.of(any).table, any.id()), edit.reversed());
        }));
        List<Edit> back = List.copyOf(first.values());
        for (int from = 0; from < back.size(); from += EDITS) {
            tables.put(back.subList(from, Math.min(back.size(), from + EDITS)));
        }
    }

    private void catchUp(Tables tables, long after) throws StoreException {
        Map<Entry.Made, Spot> batch = new LinkedHashMap<>();
        int[] edits = {0};
        journal.replay(after, (made, spot) -> {
            batch.put(made, spot);
            edits[0] += made.change().edits().size();
            if (batch.size() >= CHANGES || edits[0] >= EDITS) {
                tables.apply(batch);
                batch.clear();
                edits[0] = 0;
            }
        });
        if (!batch.isEmpty()) {
            tables.apply(batch);
        }
    }
}
