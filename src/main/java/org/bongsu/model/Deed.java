package org.bongsu.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One action as the list of actions shows it: a change, or the changes of one import, without their edits.
 *
 * @param number of the change, the last one where there are several
 * @param first  number of the first change
 * @param what   what was done, such as {@code action.accept}, and what it was about
 * @param at     when the change was made, to the millisecond
 */
public record Deed(long number, long first, What what, Instant at, String coder, State state) {
    /**
     * What was done.
     *
     * @param action message key, such as {@code action.accept}
     * @param turned for an undo or a redo, the key of what was taken back or done again
     */
    public record What(String action, @Nullable String turned, Gist gist) { }

    /** Whether it counts. */
    public enum State implements Coded {
        /** Done, and could be taken back. */
        DONE,
        /** Taken back, and could be done again. */
        UNDONE,
        /** Taken back for good, since something else was done after. */
        DROPPED,
        /** An undo or a redo itself. */
        TURN
    }
}
