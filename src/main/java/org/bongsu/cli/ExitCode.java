package org.bongsu.cli;

/** How a command ends. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** The work failed. */
    static final int FAILED = 1;
    /** The words of the call are off. */
    static final int USAGE = 2;
    /** Done, but some input was refused. */
    static final int REFUSED = 3;

    private ExitCode() { }
}
