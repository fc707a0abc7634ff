package org.bongsu.desk;

import java.util.List;
import org.bongsu.store.disk.StoreException;
import org.bongsu.words.Words;

/** That the store did not open, or did not take a change; says in words what to do. */
public final class StoreFault extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;
    private final transient List<String> args;

    StoreFault(StoreException cause) {
        super(cause.reason(), cause);
        this.reason = cause.reason();
        this.args = List.copyOf(cause.args());
    }

    /** A named reason, such as {@code in-use}. */
    public String reason() {
        return reason;
    }

    /** What happened and what to do. */
    public String say(Words words) {
        return words.say("store.error." + reason, args.toArray());
    }
}
