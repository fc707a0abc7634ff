package org.bongsu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bongsu.model.Edit;
import org.bongsu.model.Status;
import org.bongsu.store.disk.StoreException;
import org.bongsu.store.journal.Entry.Turn;
import org.bongsu.store.journal.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** H2 fails in the midst of work; the journal goes on. */
@Execution(ExecutionMode.CONCURRENT)
class FailingTablesTest {
    private static final Logger LOG = Logger.getLogger("org.bongsu.store");

    @TempDir
    private Path folder;
    private Engine engine;

    @BeforeEach
    void open() throws StoreException {
        LOG.setLevel(Level.SEVERE);
        engine = Engine.open(folder, "kim", Samples.CLOCK, Limits.USUAL);
        engine.commit("action.add", List.of(Edit.add(Samples.incident("i1"))), Turn.DO, 0);
    }

    @AfterEach
    void close() throws StoreException {
        engine.close();
        LOG.setLevel(null);
    }

    private Optional<?> incident(String id) throws StoreException {
        return engine.tables().read(tables -> tables.records().find(Kind.INCIDENT, id));
    }

    @Test
    void aChangeIsTakenInByTablesMadeAgain() throws StoreException {
        engine.tables().now().handle().execute("drop table touched");
        assertEquals(2, engine.commit("action.add", List.of(Edit.add(Samples.incident("i2"))), Turn.DO, 0).number());
        assertEquals(Optional.of(Samples.incident("i2")), incident("i2"));
        assertEquals(1, engine.history("i1").size());
    }

    @Test
    void aQuestionIsAnsweredByTablesMadeAgain() throws StoreException {
        engine.tables().now().abandon();
        assertEquals(Optional.of(Samples.incident("i1")), incident("i1"));
        engine.tables().now().abandon();
        assertEquals(2, engine.commit("action.confirm", List.of(Edit.replace(Samples.incident("i1"),
                Samples.incident("i1").withStatus(Status.CONFIRMED))), Turn.DO, 0).number());
    }

    @Test
    void aChangeThatNoTablesCanTakeInIsNeitherAcknowledgedNorKept() throws Exception {
        engine.tables().now().handle().execute("drop table touched");
        // Nothing can be made beside while something else has the name.
        Path inTheWay = java.nio.file.Files.createDirectories(folder.resolve("store-new.mv.db/full"));
        assertThrows(StoreException.class, () -> engine.commit("action.add", List.of(Edit.add(Samples.incident("i2"))), Turn.DO, 0));
        assertEquals(1, engine.journal().last());
        java.nio.file.Files.delete(inTheWay);
        java.nio.file.Files.delete(inTheWay.getParent());
        assertEquals(2, engine.commit("action.add", List.of(Edit.add(Samples.incident("i3"))), Turn.DO, 0).number());
        assertEquals(Optional.empty(), incident("i2"));
        assertEquals(Optional.of(Samples.incident("i3")), incident("i3"));
    }
}
