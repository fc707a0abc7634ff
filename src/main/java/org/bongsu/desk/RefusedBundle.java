package org.bongsu.desk;

import org.bongsu.exchange.bundle.UnreadableBundle;
import org.bongsu.model.Refusal;
import org.bongsu.words.Words;

/** That a bundle was not taken; says in words why and what to do. */
public final class RefusedBundle extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    RefusedBundle(UnreadableBundle cause) {
        super(cause.getMessage(), cause);
        this.refusal = cause.refusal();
    }

    /** A named reason, such as {@code not-a-bundle}. */
    public String reason() {
        return refusal.reason();
    }

    /** What is wrong with it and what to do. */
    public String say(Words words) {
        return words.say("refusal." + refusal.reason(), refusal.args().toArray());
    }
}
