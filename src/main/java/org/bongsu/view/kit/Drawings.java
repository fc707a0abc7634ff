package org.bongsu.view.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import org.bongsu.figure.ScreenMemory;
import org.jspecify.annotations.Nullable;

/**
 * What of a surface is drawn next, and the pictures that wait to be shown, oldest first. One is drawn at a time, and the next as soon as it
 * is done, without waiting for the JavaFX thread. Of those wanted meanwhile only the newest is drawn.
 *
 * <p>One picture is shown a pulse. Where a drawing took longer than a pulse, the next two may both be there at the one after: the second
 * then waits for a pulse of its own, and what follows stays a pulse behind, so that the next slow drawing leaves no pulse without a new
 * picture. When that was not needed for a while, one picture is left out and nothing is behind any more.
 */
final class Drawings {
    private static final int LEAST_PICTURES = 3;
    /** On screen, leaving it for two pulses, waiting, and being drawn. */
    private static final int MOST_PICTURES = 5;
    /** Pictures larger than this are too dear to have more of than the least. */
    private static final long LARGE_PIXELS = 4_500_000;
    private static final int MOST_WAITING = 2;
    private static final int PATIENCE = 120;

    private final Executor painters;
    private final Runnable ready;
    private final ScreenMemory memory = new ScreenMemory(this::more);
    private final Deque<Picture> free = new ArrayDeque<>();
    private final Deque<Done> done = new ArrayDeque<>();
    private int made;
    private @Nullable Drawing wanted;
    private @Nullable Drawing begun;
    private boolean painting;
    private boolean whole = true;
    private boolean more;
    private int behind;

    /**
     * A picture that is drawn.
     *
     * @param whole whether all of the figure is drawn
     * @param wrong why it could not be drawn, or null
     */
    record Done(Picture picture, Drawing drawing, boolean whole, @Nullable Throwable wrong) { }

    /**
     * Nothing as yet.
     *
     * @param ready told on any thread that a picture is done
     */
    Drawings(Executor painters, Runnable ready) {
        this.painters = painters;
        this.ready = ready;
    }

    /** Has a figure drawn in place of any that is not begun; null draws no further one. */
    void want(@Nullable Drawing drawing) {
        synchronized (this) {
            wanted = drawing;
        }
        start();
    }

    /** The picture to be shown in this pulse, or null. It is given back when it has left the screen. */
    synchronized @Nullable Done next() {
        behind = done.size() < MOST_WAITING ? 0 : behind + 1;
        if (behind > PATIENCE) {
            behind = 0;
            free.add(done.remove().picture);
        }
        return done.poll();
    }

    /** Whether a picture waits to be shown. */
    synchronized boolean waiting() {
        return !done.isEmpty();
    }

    /** Whether all that is wanted is drawn and was taken. */
    synchronized boolean idle() {
        return !painting && done.isEmpty() && whole && !more && (wanted == null || begun != null && wanted.same(begun));
    }

    /** Takes a picture back that nothing reads any more. */
    void back(Picture picture) {
        synchronized (this) {
            free.add(picture);
        }
        start();
    }

    private void more() {
        synchronized (this) {
            more |= !whole || painting;
        }
        start();
    }

    private void start() {
        Picture picture;
        Drawing next;
        synchronized (this) {
            next = wanted;
            if (painting || next == null || !more && begun != null && next.same(begun)) {
                return;
            }
            picture = free.poll();
            if (picture == null) {
                if (made >= LEAST_PICTURES && (made >= MOST_PICTURES || (long) next.pixelsWide() * next.pixelsHigh() > LARGE_PIXELS)) {
                    return;
                }
                made++;
                picture = new Picture();
            }
            painting = true;
            more = false;
            begun = next;
        }
        Picture on = picture;
        painters.execute(() -> paint(on, next));
    }

    private void paint(Picture picture, Drawing drawing) {
        boolean complete = true;
        Throwable wrong = null;
        try {
            complete = picture.paint(drawing, memory);
        } catch (Throwable thrown) {
            wrong = thrown;
        }
        synchronized (this) {
            painting = false;
            whole = complete;
            done.add(new Done(picture, drawing, complete, wrong));
            if (done.size() > MOST_WAITING && done.peek().wrong == null) {
                free.add(done.remove().picture);
            }
        }
        ready.run();
        start();
    }
}
