package org.bongsu.worker;

/** That a worker gave no answer. */
public final class WorkerFailed extends Exception {
    private static final long serialVersionUID = 1;

    /** How it failed. */
    public enum Why {
        /** Not done within the deadline. */
        TOO_SLOW("takes-too-long"),
        /** Out of memory. */
        TOO_BIG("needs-too-much-memory"),
        /** The process ended. */
        DIED("reader-died"),
        /** The task threw. */
        BROKEN("broken"),
        /** No process could be started. */
        NOT_STARTED("reader-not-started");

        private final String reason;

        Why(String reason) {
            this.reason = reason;
        }

        /** The named reason of a refusal. */
        public String reason() {
            return reason;
        }
    }

    private final Why why;

    WorkerFailed(Why why, String detail) {
        super(why + ": " + detail);
        this.why = why;
    }

    /** How it failed. */
    public Why why() {
        return why;
    }
}
