package org.bongsu.view.situation.timeline;

import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/**
 * Does the newest of things that come faster than they can be done: at most one each pulse, and where that takes long, seldom enough that
 * the hand stays free.
 */
final class Newest {
    /** Of the time at most one part in so many goes into it. */
    private static final long SHARE = 3;

    private @Nullable Runnable waiting;
    private long free;

    private final AnimationTimer pulses = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (System.nanoTime() >= free) {
                flush();
            }
        }
    };

    /** Does it at the next pulse that is free, unless something newer comes. */
    void then(Runnable work) {
        waiting = work;
        pulses.start();
    }

    /** Does at once what waits. */
    void flush() {
        Runnable work = waiting;
        waiting = null;
        pulses.stop();
        if (work != null) {
            long start = System.nanoTime();
            work.run();
            long end = System.nanoTime();
            free = end + (end - start) * (SHARE - 1);
        }
    }

    /** Forgets what waits. */
    void drop() {
        waiting = null;
        pulses.stop();
    }
}
