package org.bongsu.figure;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Rows of pixels worked on by several processors at once. The thread that asks takes band after band itself, and helpers take what it has
 * not come to; where no helper gets a processor it does all of them, and waits for none that has not begun.
 */
public final class Bands {
    /** Helpers beside the thread that asks: more find memory busy and gain little. */
    private static final int HELPERS = Math.min(3, Runtime.getRuntime().availableProcessors() - 1);
    private static final int FOR_EACH = 4;
    /** Fewer rows are not worth a helper. */
    private static final int LEAST = 32;
    private static final long IDLE_SECONDS = 20;
    private static final ThreadPoolExecutor POOL = pool();

    private Bands() { }

    /** What is done to some rows. */
    public interface Work {
        /**
         * Works on rows that nobody else works on.
         *
         * @param from the first row
         * @param to   the row after the last one
         */
        void on(int from, int to);
    }

    /**
     * Works on rows from 0, and returns when all is done.
     *
     * @throws RuntimeException what one of the works has thrown, the others done
     */
    public static void each(int rows, Work work) {
        int bands = Math.min(rows / LEAST, FOR_EACH * (HELPERS + 1));
        if (HELPERS == 0 || bands < 2) {
            work.on(0, rows);
            return;
        }
        Shared shared = new Shared(rows, bands, work);
        for (int i = 0; i < Math.min(HELPERS, bands - 1); i++) {
            POOL.execute(shared);
        }
        shared.run();
        shared.await();
    }

    private static ThreadPoolExecutor pool() {
        int threads = Math.max(1, HELPERS);
        ThreadPoolExecutor pool = new ThreadPoolExecutor(threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread thread = new Thread(work, "bands of a figure");
            thread.setDaemon(true);
            return thread;
        });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static final class Shared implements Runnable {
        private final int rows;
        private final int bands;
        private final Work work;
        private final AtomicInteger next = new AtomicInteger();
        private final CountDownLatch left;
        private final AtomicReference<@Nullable Throwable> wrong = new AtomicReference<>();

        Shared(int rows, int bands, Work work) {
            this.rows = rows;
            this.bands = bands;
            this.work = work;
            left = new CountDownLatch(bands);
        }

        @Override
        public void run() {
            for (int band = next.getAndIncrement(); band < bands; band = next.getAndIncrement()) {
                try {
                    work.on((int) ((long) rows * band / bands), (int) ((long) rows * (band + 1) / bands));
                } catch (RuntimeException | Error thrown) {
                    wrong.set(thrown);
                } finally {
                    left.countDown();
                }
            }
        }

        void await() {
            boolean interrupted = false;
            while (left.getCount() > 0) {
                try {
                    left.await();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            Throwable thrown = wrong.get();
            if (thrown instanceof RuntimeException exception) {
                throw exception;
            } else if (thrown instanceof Error error) {
                throw error;
            }
        }
    }
}
