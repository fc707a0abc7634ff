package org.bongsu.job;

import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions that come faster than they can be answered, as while one types: one at a time, and of those that came meanwhile only the
 * last. An answer that is cancelled, as when the store is closed, is none. Belongs to the screen's thread; questions are worked on beside it.
 */
public final class Latest<Q, A> {
    private final Jobs jobs;
    private final Function<Q, A> work;
    private final BiConsumer<Q, A> answered;
    private final Consumer<? super Throwable> failed;
    private @Nullable Q next;
    private boolean busy;
    private boolean forgotten;

    /**
     * Answers to questions of one sort.
     *
     * @param work     answers one, beside the screen's thread
     * @param answered is told on the screen's thread, unless another question was asked meanwhile
     * @param failed   is told when an answer could not be found
     */
    public Latest(Jobs jobs, Function<Q, A> work, BiConsumer<Q, A> answered, Consumer<? super Throwable> failed) {
        this.jobs = jobs;
        this.work = work;
        this.answered = answered;
        this.failed = failed;
    }

    /** Asks, in place of what was asked before. */
    public void ask(Q question) {
        if (busy) {
            next = question;
            forgotten = false;
            return;
        }
        busy = true;
        jobs.run("latest", progress -> work.apply(question)).then(answer -> done(question, answer)).failed(CancellationException.class, gone -> {
            busy = false;
            next = null;
        }).failed(thrown -> {
            failed.accept(thrown);
            again();
        }).start();
    }

    /** Wants no answer any more to what was asked. */
    public void forget() {
        next = null;
        forgotten = busy;
    }

    private void done(Q question, A answer) {
        boolean last = next == null && !forgotten;
        again();
        if (last) {
            answered.accept(question, answer);
        }
    }

    private void again() {
        busy = false;
        forgotten = false;
        Q other = next;
        next = null;
        if (other != null) {
            ask(other);
        }
    }
}
