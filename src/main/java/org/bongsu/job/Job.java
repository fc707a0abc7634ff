package org.bongsu.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** One piece of work with its outcome; told on the screen's thread. */
public final class Job<T> {
    /** How far a job is. */
    public record State(String name, long done, long total, String what) { }

    private record Handler<X extends Throwable>(Class<X> type, Consumer<? super X> action) {
        boolean handle(Throwable thrown) {
            if (!type.isInstance(thrown)) {
                return false;
            }
            action.accept(type.cast(thrown));
            return true;
        }
    }

    private final String name;
    private final Work<T> work;
    private final Executor workers;
    private final Executor screen;
    private final List<Consumer<? super T>> thens = new ArrayList<>();
    private final List<Handler<?>> handlers = new ArrayList<>();
    private Consumer<State> watcher = state -> { };
    private Runnable last = () -> { };
    private volatile boolean cancelled;

    Job(String name, Work<T> work, Executor workers, Executor screen) {
        this.name = name;
        this.work = work;
        this.workers = workers;
        this.screen = screen;
    }

    /** What to do with the result. */
    public Job<T> then(Consumer<? super T> action) {
        thens.add(action);
        return this;
    }

    /** What to do when this kind of failure ends it; the first that fits is called. A cancelled job fails with {@link CancellationException}. */
    public <X extends Throwable> Job<T> failed(Class<X> type, Consumer<? super X> action) {
        handlers.add(new Handler<>(type, action));
        return this;
    }

    /** What to do with any other failure. */
    public Job<T> failed(Consumer<? super Throwable> action) {
        return failed(Throwable.class, action);
    }

    /** What to do as it goes on. */
    public Job<T> watched(Consumer<State> action) {
        watcher = action;
        return this;
    }

    /** What to do at the end, however it ended. */
    public Job<T> atLast(Runnable action) {
        last = action;
        return this;
    }

    /** Asks it to stop where nothing is half done. */
    public void cancel() {
        cancelled = true;
    }

    /** Starts it. A failure that nobody handles reaches the thread's handler of uncaught exceptions. */
    public Job<T> start() {
        workers.execute(this::work);
        return this;
    }

    private void work() {
        try {
            T result = work.run(new Reporter());
            screen.execute(() -> {
                thens.forEach(action -> action.accept(result));
                last.run();
            });
        } catch (Throwable thrown) {
            screen.execute(() -> {
                last.run();
                fail(thrown);
            });
        }
    }

    private void fail(Throwable thrown) {
        for (Handler<?> handler : handlers) {
            if (handler.handle(thrown)) {
                return;
            }
        }
        throw new IllegalStateException(name, thrown);
    }

    private final class Reporter implements Progress {
        @Override
        public void at(long done, long total, String what) {
            screen.execute(() -> watcher.accept(new State(name, done, total, what)));
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
