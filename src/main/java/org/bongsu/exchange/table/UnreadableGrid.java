package org.bongsu.exchange.table;

/** A file that holds no table that could be read. */
public final class UnreadableGrid extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    /** @param reason a named reason such as {@code too-large}; its words are the message {@code refusal.table.<reason>} */
    public UnreadableGrid(String reason) {
        super(reason);
        this.reason = reason;
    }

    UnreadableGrid(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** The named reason. */
    public String reason() {
        return reason;
    }
}
