package org.bongsu.store.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bongsu.model.Edit;
import org.bongsu.model.Stored;
import org.bongsu.store.journal.Edits;
import org.bongsu.store.journal.Entry;
import org.bongsu.store.journal.Journal.Spot;
import org.bongsu.store.journal.Kind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.NoTemplateEngine;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/** The records as they are now, in H2, over one long-lived connection; all of it can be made again from the journal. */
public final class Tables implements AutoCloseable {
    private final H2File file;
    private final Handle handle;
    private final RecordTable records;
    private final ChangeTable changes;
    private final DeedTable deeds;

    private Tables(H2File file, Handle handle) {
        this.file = file;
        this.handle = handle;
        records = new RecordTable(handle);
        changes = new ChangeTable(handle, new Gists(records::find));
        deeds = new DeedTable(handle);
    }

    /** Makes the tables of a store in a new file. */
    static Tables make(H2File file, UUID store) throws SQLException {
        Tables made = connect(file);
        Schema.make(made.handle, store);
        return made;
    }

    /** Opens the tables of a store, or nothing when the file is not readable or holds others. */
    static @Nullable Tables open(H2File file, UUID store) throws SQLException {
        Tables opened = null;
        boolean fits = false;
        try {
            opened = connect(file);
            fits = Schema.fits(opened.handle, store);
            return fits ? opened : null;
        } catch (SQLException | RuntimeException e) {
            if (H2File.inUse(e)) {
                throw e;
            }
            return null;
        } finally {
            if (opened != null && !fits) {
                opened.abandon();
            }
        }
    }

    private static Tables connect(H2File file) throws SQLException {
        Connection connection = file.connect();
        Jdbi jdbi = Jdbi.create(connection);
        // Our statements are plain SQL with question marks: the grammars that JDBI would read them by take longer than the reading of a small store.
        jdbi.getConfig(SqlStatements.class).setTemplateEngine(new NoTemplateEngine()).setSqlParser(new PlainSql());
        return new Tables(file, jdbi.open());
    }

    public RecordTable records() {
        return records;
    }

    public ChangeTable changes() {
        return changes;
    }

    public DeedTable deeds() {
        return deeds;
    }

    H2File file() {
        return file;
    }

    public Handle handle() {
        return handle;
    }

    /** The number of the last change that they hold. */
    long applied() {
        return handle.createQuery("select applied from meta").mapTo(Long.class).one();
    }

    /** Takes in a change, whole or not at all. */
    void apply(Entry.Made made, Spot spot) {
        handle.useTransaction(same -> put(made, spot));
    }

    /** Takes in changes in one transaction. */
    void apply(Map<Entry.Made, Spot> several) {
        handle.useTransaction(same -> several.forEach(this::put));
    }

    /** Puts records as they are after edits, in one transaction, without saying that a change was taken in. */
    void put(List<Edit> edits) {
        handle.useTransaction(same -> records.put(edits));
    }

    private void put(Entry.Made made, Spot spot) {
        Map<List<String>, Edit> last = new LinkedHashMap<>();
        for (Edit edit : made.change().edits()) {
            Stored any = Edits.any(edit);
            last.put(List.of(Kind.of(any).table, any.id()), edit);
        }
        records.put(last.values());
        deeds.done(made, changes.put(made, spot));
        handle.execute("update meta set applied = ?", made.change().number());
    }

    /** Has all of it written to the disk itself. */
    void force() {
        handle.execute("checkpoint sync");
    }

    /** Closes in order. */
    @Override
    public void close() throws SQLException {
        handle.getConnection().close();
    }

    /** Closes without care for what is in the file. */
    public void abandon() {
        try {
            handle.execute("shutdown immediately");
        } catch (RuntimeException e) {
            // It was closed by the failure that made it useless.
        }
        try {
            handle.getConnection().close();
        } catch (SQLException | RuntimeException e) {
            // As above.
        }
    }
}
