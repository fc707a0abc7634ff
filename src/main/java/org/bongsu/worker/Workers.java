package org.bongsu.worker;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bongsu.worker.WorkerFailed.Why;
import org.jspecify.annotations.Nullable;

/**
 * The workers of this application: none until there is something to do, at most a few, all ended when there was nothing to do for a while.
 * One that hangs or dies is replaced when the next request comes. Serves any number of threads.
 */
public final class Workers implements AutoCloseable {
    /** How long a file may take, so that it is done with in ten seconds. */
    public static final Duration DEADLINE = Duration.ofSeconds(9);
    /** How long a worker is kept that has nothing to do. */
    public static final Duration IDLE = Duration.ofSeconds(30);
    /** How many there are at most: more than the cores of a small machine would only be in each other's way. */
    public static final int MOST = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private final WorkerCommand command;
    private final Duration deadline;
    private final Duration idle;
    private final int most;
    private final Semaphore places;
    private final ScheduledThreadPoolExecutor timer;
    private final Deque<Child> resting = new ArrayDeque<>();
    private long lastUse;
    private boolean closed;

    /** Workers with the usual deadline. */
    public Workers(WorkerCommand command) {
        this(command, MOST, DEADLINE, IDLE);
    }

    /**
     * Workers.
     *
     * @param deadline for each request
     * @param idle     after how long without one they are ended
     */
    public Workers(WorkerCommand command, int most, Duration deadline, Duration idle) {
        this.command = command;
        this.deadline = deadline;
        this.idle = idle;
        this.most = most;
        this.places = new Semaphore(most, true);
        this.timer = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("worker-timer").factory());
        timer.setRemoveOnCancelPolicy(true);
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(true);
    }

    /** How many can be served at the same time. */
    public int most() {
        return most;
    }

    /** Asks, and waits for the answer, at most until the deadline. */
    public Message ask(Message request) throws WorkerFailed {
        return ask(request, Duration.ZERO);
    }

    /** The same for something large, which may take so much longer. */
    public Message ask(Message request, Duration longer) throws WorkerFailed {
        places.acquireUninterruptibly();
        try {
            return askOne(request, deadline.plus(longer));
        } finally {
            places.release();
        }
    }

    private Message askOne(Message request, Duration until) throws WorkerFailed {
        Child child = take();
        if (child == null) {
            child = start();
        }
        boolean kept = false;
        try {
            Message answer = child.ask(request, until);
            kept = rest(child);
            return answer;
        } catch (WorkerFailed e) {
            // What a task threw was its file's fault: the worker goes on.
            kept = e.why() == Why.BROKEN && rest(child);
            throw e;
        } finally {
            if (!kept) {
                child.end();
            }
        }
    }

    private Child start() throws WorkerFailed {
        synchronized (resting) {
            if (closed) {
                throw new WorkerFailed(Why.NOT_STARTED, "closed");
            }
        }
        try {
            return Child.start(command, timer);
        } catch (RejectedExecutionException e) {
            throw new WorkerFailed(Why.NOT_STARTED, "closed");
        }
    }

    /** One that is alive; those that were killed while they had nothing to do are forgotten. */
    private @Nullable Child take() {
        synchronized (resting) {
            Child child = resting.pollFirst();
            while (child != null && !child.alive()) {
                child = resting.pollFirst();
            }
            return child;
        }
    }

    private boolean rest(Child child) {
        synchronized (resting) {
            if (closed || !child.alive()) {
                return false;
            }
            resting.addFirst(child);
            lastUse = System.nanoTime();
            timer.schedule(this::endIdle, idle.toMillis() + 1, TimeUnit.MILLISECONDS);
            return true;
        }
    }

    private void endIdle() {
        synchronized (resting) {
            if (System.nanoTime() - lastUse >= idle.toNanos()) {
                resting.forEach(Child::end);
                resting.clear();
            }
        }
    }

    /** Ends them all. */
    @Override
    public void close() {
        synchronized (resting) {
            closed = true;
            resting.forEach(Child::end);
            resting.clear();
        }
        timer.shutdown();
    }
}
