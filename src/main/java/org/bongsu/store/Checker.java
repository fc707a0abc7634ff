package org.bongsu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.model.Dataset;
import org.bongsu.store.StoreCheck.Finding;
import org.bongsu.store.disk.Disk;
import org.bongsu.store.disk.StoreException;
import org.bongsu.store.journal.Kind;
import org.bongsu.store.tables.Derived;
import org.bongsu.store.tables.H2File;
import org.bongsu.store.tables.TableDifferences;
import org.bongsu.store.tables.Tables;

/** Looks over an open store, and changes nothing in it. */
final class Checker {
    private final Path folder;
    private final Engine engine;
    private final Originals originals;
    private final List<Finding> findings = new ArrayList<>();

    Checker(Path folder, Engine engine, Originals originals) {
        this.folder = folder;
        this.engine = engine;
        this.originals = originals;
    }

    StoreCheck check() throws StoreException {
        long changes = journal();
        long records = findings.isEmpty() ? tables() : 0;
        long kept = originals();
        return new StoreCheck(changes, records, kept, findings);
    }

    /** Reads every record of the journal. */
    private long journal() throws StoreException {
        long[] changes = {0};
        try {
            engine.journal().replay(0, (made, spot) -> changes[0]++);
        } catch (StoreException e) {
            if (e.reason().equals(StoreException.IO)) {
                throw e;
            }
            findings.add(new Finding("store.check.journal-" + e.reason(), e.args()));
        }
        return changes[0];
    }

    /** Makes the tables again in a file of their own, and compares. */
    private long tables() throws StoreException {
        H2File beside = new H2File(folder, Derived.CHECK);
        try {
            try (Tables again = engine.tables().derived().build(beside)) {
                return engine.tables().read(now -> {
                    new TableDifferences(again.handle(), now.handle()).forEach(
                            (table, id) -> findings.add(new Finding("store.check.table", List.of(table, id))));
                    return now.records().count();
                });
            } finally {
                beside.delete();
            }
        } catch (IOException | SQLException | RuntimeException e) {
            throw Disk.failure(folder, e);
        }
    }

    /** Compares every original with its hash, and looks for the original of every article. */
    private long originals() throws StoreException {
        long sound = 0;
        try (var files = Files.walk(folder.resolve("originals"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                String name = file.getFileName().toString();
                if (Originals.hash(Files.readAllBytes(file)).equals(name)) {
                    sound++;
                } else if (!name.endsWith(".new")) {
                    findings.add(new Finding("store.check.original-damaged", List.of(folder.relativize(file).toString())));
                }
            }
        } catch (IOException e) {
            throw Disk.failure(folder, e);
        }
        engine.tables().read(tables -> tables.records().all(Kind.DATASET, Dataset.class)).forEach(dataset -> {
            if (!originals.kept(dataset.file())) {
                findings.add(new Finding("store.check.dataset-missing", List.of(dataset.name())));
            }
        });
        engine.tables().read(tables -> tables.records().originals()).forEach((article, hash) -> {
            if (!originals.kept(hash)) {
                findings.add(new Finding("store.check.original-missing", List.of(article)));
            }
        });
        return sound;
    }
}
