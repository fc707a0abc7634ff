package org.bongsu.exchange;

/** An incident table that cannot be read; the message says where and why. */
public final class UnreadableTable extends Exception {
    private static final long serialVersionUID = 1;

    public UnreadableTable(String message) {
        super(message);
    }

    public UnreadableTable(String message, Throwable cause) {
        super(message, cause);
    }
}
