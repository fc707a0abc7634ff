package org.bongsu.store.journal;

import org.bongsu.model.Change;

/** One record of the journal. */
public sealed interface Entry {
    /** Which way a change goes. */
    enum Turn { DO, UNDO, REDO }

    /**
     * A change that was made.
     *
     * @param of     the number of the change that is undone or redone; 0 for neither
     * @param partOf the number of the first change of the same action, such as an import of many files; 0 when it stands alone
     */
    record Made(Change change, Turn turn, long of, long partOf) implements Entry {
        public Made(Change change, Turn turn, long of) {
            this(change, turn, of, 0);
        }
    }

    /** A note that the tables were forced to disk with all changes up to this number in them. */
    record Checkpoint(long number) implements Entry { }
}
