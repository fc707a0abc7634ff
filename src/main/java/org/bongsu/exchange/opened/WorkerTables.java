package org.bongsu.exchange.opened;

import java.io.IOException;
import java.time.Duration;
import org.bongsu.exchange.UnreadableTable;
import org.bongsu.exchange.table.UnreadableGrid;
import org.bongsu.worker.WorkerFailed;
import org.bongsu.worker.Workers;

/** Opens files in a worker: one that was made to hurt ends that, and is refused by name. */
public final class WorkerTables implements TableGate {
    /** A table of a hundred thousand rows is longer than any article, and may take as much longer. */
    private static final int BYTES_A_MILLISECOND = 1000;

    private final Workers workers;

    /** Opens by these workers, which know {@link TableTask}. */
    public WorkerTables(Workers workers) {
        this.workers = workers;
    }

    @Override
    public Opened open(String name, byte[] bytes) throws UnreadableGrid, UnreadableTable {
        try {
            return TableTask.opened(name, bytes, workers.ask(TableTask.request(name, bytes), Duration.ofMillis(bytes.length / BYTES_A_MILLISECOND)));
        } catch (WorkerFailed e) {
            throw switch (e.why()) {
                case TOO_BIG -> new UnreadableGrid("too-large");
                case BROKEN -> new UnreadableGrid("broken");
                case TOO_SLOW -> new UnreadableGrid("too-slow");
                case DIED -> new UnreadableGrid("reader-died");
                case NOT_STARTED -> new UnreadableGrid("reader-not-started");
            };
        } catch (IOException | IndexOutOfBoundsException e) {
            // The worker said something that no worker says.
            throw new UnreadableGrid("broken");
        }
    }
}
