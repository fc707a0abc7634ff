package org.bongsu.intake.bytes;

/** That some bytes cannot be read. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    /** With a named reason, such as {@code encrypted}. */
    public Unreadable(String reason) {
        super(reason);
    }

    /** The named reason. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
