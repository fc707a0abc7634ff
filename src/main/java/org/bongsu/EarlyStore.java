package org.bongsu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;
import org.jspecify.annotations.Nullable;

/** The store that the window will want first, opened while its toolkit starts. */
final class EarlyStore {
    private final Path folder;
    private final Screen screen = new Screen();
    private final FutureTask<Session> opening;

    /** How a store is opened. */
    interface Opener {
        Session open(Path folder, Executor screen) throws StoreFault;
    }

    /** Keeps what is to be done on the screen's thread until there is one. */
    private static final class Screen implements Executor {
        private final List<Runnable> waiting = new ArrayList<>();
        private @Nullable Executor real;

        @Override
        public synchronized void execute(Runnable work) {
            if (real == null) {
                waiting.add(work);
            } else {
                real.execute(work);
            }
        }

        synchronized void is(Executor executor) {
            real = executor;
            waiting.forEach(executor::execute);
            waiting.clear();
        }
    }

    /** Begins to open the store of a folder. */
    EarlyStore(Path folder, Opener opener) {
        this.folder = folder;
        this.opening = new FutureTask<>(() -> opener.open(folder, screen));
        Thread.ofPlatform().daemon().name("early").start(opening);
    }

    /** Whether it is the store of a folder. */
    boolean is(Path other) {
        return folder.equals(other);
    }

    /**
     * The session over it; waits until it is open.
     *
     * @param executor where its properties change from now on
     */
    Session take(Executor executor) throws StoreFault {
        try {
            Session session = opening.get();
            screen.is(executor);
            return session;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a store was being opened", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case StoreFault fault -> throw fault;
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /** Closes it, as another is wanted. */
    void drop() {
        try {
            take(Runnable::run).close();
        } catch (StoreFault fault) {
            System.getLogger(EarlyStore.class.getName()).log(System.Logger.Level.WARNING, "a store that was opened and not wanted: {0}", fault.reason());
        }
    }
}
