package org.bongsu.situation.machine;

/** That the file of a dataset cannot be read, for a named reason whose words are the message {@code dataset.wrong.<reason>}. */
public final class UnreadableTable extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    UnreadableTable(String reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    /** The reason: {@code missing, damaged, newer} or {@code unreadable}. */
    public String reason() {
        return reason;
    }
}
