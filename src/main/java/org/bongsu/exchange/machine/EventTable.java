package org.bongsu.exchange.machine;

import java.io.IOException;
import org.bongsu.model.MachineEvent;
import org.jspecify.annotations.Nullable;

/** A table of events, of which one row after another is taken. */
interface EventTable {
    /** Goes to the next row; false when there is none. */
    boolean next() throws IOException;

    /** The number of the row at hand, from 1, a heading counted. */
    long row();

    /**
     * The row at hand; null where nothing in it touches the peninsula, and only that is asked for.
     *
     * @throws RowFault when it cannot be read
     */
    @Nullable MachineEvent event() throws RowFault;
}
