package org.bongsu.store;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bongsu.store.disk.StoreException;

/**
 * The one thread on which a store reads and writes, so that calls never overlap, and so that an interrupted caller
 * cannot close the files under it (an interrupt closes the channel that its thread is using).
 */
final class OneThread implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("store").daemon().factory());

    private final AtomicBoolean closed = new AtomicBoolean();

    /** What is done at the end. */
    interface Last {
        void run() throws StoreException;
    }

    /** Runs work on the thread and waits for it, however often the caller is interrupted. */
    <T> T call(Callable<T> work) throws StoreException {
        Future<T> result;
        try {
            result = thread.submit(work);
        } catch (RejectedExecutionException e) {
            throw new IllegalStateException("the store is closed", e);
        }
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw rethrown(Objects.requireNonNull(e.getCause()));
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static StoreException rethrown(Throwable cause) {
        cause.addSuppressed(new Exception("asked here"));
        return switch (cause) {
            case StoreException e -> e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> new StoreException(StoreException.IO, List.of(String.valueOf(cause.getMessage())), cause);
        };
    }

    /** Runs the last work there is, once: closing again does nothing. */
    void closing(Last last) throws StoreException {
        if (closed.compareAndSet(false, true)) {
            try {
                call(() -> {
                    last.run();
                    return true;
                });
            } finally {
                close();
            }
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
