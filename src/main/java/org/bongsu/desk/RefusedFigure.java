package org.bongsu.desk;

import org.bongsu.publish.UnreadableFigure;
import org.bongsu.words.Words;

/** That a file is no figure that can be brought back; says in words why and what to do. */
public final class RefusedFigure extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;
    private final String file;

    RefusedFigure(String file, UnreadableFigure cause) {
        super(cause.getMessage(), cause);
        this.reason = cause.why().reason();
        this.file = file;
    }

    /** A named reason, such as {@code no-manifest}. */
    public String reason() {
        return reason;
    }

    /** Whether the file is a whole picture or page that only is none of ours, or came without its provenance. */
    public boolean another() {
        return reason.equals(UnreadableFigure.Why.NO_MANIFEST.reason()) || reason.equals(UnreadableFigure.Why.NOT_A_FIGURE.reason());
    }

    /** What is wrong with it and what to do. */
    public String say(Words words) {
        return words.say("return.refused." + reason, file);
    }
}
