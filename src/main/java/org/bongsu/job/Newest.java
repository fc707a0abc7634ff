package org.bongsu.job;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Does the newest of the works that are asked for one after another, one at a time: of those asked for while one goes on, only the last is
 * done. Belongs to the screen's thread; the works run beside it.
 */
public final class Newest<T> {
    private final Jobs jobs;
    private final String name;
    private final Consumer<? super T> then;
    private @Nullable Work<T> next;
    private boolean working;

    /**
     * Works of one kind.
     *
     * @param then what to do with the result of each that was done, the newest last
     */
    public Newest(Jobs jobs, String name, Consumer<? super T> then) {
        this.jobs = jobs;
        this.name = name;
        this.then = then;
    }

    /** Asks for a work instead of all that were asked for and not begun. */
    public void ask(Work<T> work) {
        next = work;
        begin();
    }

    /** Whether a work goes on. */
    public boolean working() {
        return working;
    }

    private void begin() {
        Work<T> work = next;
        if (!working && work != null) {
            next = null;
            working = true;
            jobs.run(name, work).then(then).atLast(() -> {
                working = false;
                begin();
            }).start();
        }
    }
}
