package org.bongsu.store;

import org.bongsu.model.Change;

/** One record of the journal. */
sealed interface Entry {
    /** Which way a change goes. */
    enum Turn { DO, UNDO, REDO }

    /**
     * A change that was made.
     *
     * @param of the number of the change that is undone or redone; 0 for neither
     */
    record Made(Change change, Turn turn, long of) implements Entry { }

    /** A note that the tables were forced to disk with all changes up to this number in them. */
    record Checkpoint(long number) implements Entry { }
}
