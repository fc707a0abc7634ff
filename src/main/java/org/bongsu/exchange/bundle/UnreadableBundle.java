package org.bongsu.exchange.bundle;

import org.bongsu.model.Refusal;

/** A bundle that is not taken; the refusal names the reason. */
public final class UnreadableBundle extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    UnreadableBundle(Refusal refusal) {
        super(refusal.reason() + " " + refusal.args());
        this.refusal = refusal;
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }
}
