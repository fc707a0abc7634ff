package org.bongsu.publish;

import java.io.IOException;
import java.util.Locale;

/** That a file gave no manifest of a figure, and why. */
public final class UnreadableFigure extends IOException {
    private static final long serialVersionUID = 1;

    /** Why it gave none. */
    public enum Why {
        /** Neither SVG nor PDF nor PNG. */
        NOT_A_FIGURE,
        /** A picture that carries no manifest: another program's, or it was left out. */
        NO_MANIFEST,
        /** A report of Bongsu, which is no figure. */
        REPORT,
        /** Broken, or made to deceive. */
        DAMAGED,
        /** Larger than any figure. */
        TOO_LARGE,
        /** Of a version of Bongsu that is newer than this. */
        NEWER,
        /** The file is not there, or may not be read. */
        NOT_READ,
        /** Reading it took too long. */
        TAKES_TOO_LONG,
        /** Reading it took too much memory. */
        NEEDS_TOO_MUCH_MEMORY,
        /** The process that reads could not be started, or ended. */
        READER_DIED;

        /** A named reason, such as {@code no-manifest}. */
        public String reason() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    public UnreadableFigure(Why why, String message) {
        super(message);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
