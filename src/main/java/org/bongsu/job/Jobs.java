package org.bongsu.job;

import java.util.concurrent.Executor;

/** Runs work off the screen's thread, and hands results back to it. */
public final class Jobs {
    private final Executor workers;
    private final Executor screen;

    /**
     * Jobs on given threads.
     *
     * @param workers where work runs
     * @param screen  where progress, results and failures are told
     */
    public Jobs(Executor workers, Executor screen) {
        this.workers = workers;
        this.screen = screen;
    }

    /** Jobs that run at once on the caller's thread, in order: for commands and tests. */
    public static Jobs inline() {
        return new Jobs(Runnable::run, Runnable::run);
    }

    /** Makes a job of work; it runs when {@link Job#start} is called. */
    public <T> Job<T> run(String name, Work<T> work) {
        return new Job<>(name, work, workers, screen);
    }
}
