package org.bongsu.view.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/**
 * Pictures that have left the screen, until nothing reads them any more.
 *
 * <p>The renderer may still be reading a picture while the first pulse after its going begins; at the second, that
 * rendering has ended and the next one reads the picture's successor.
 */
final class Retiring extends AnimationTimer {
    private static final int PULSES = 2;

    private record Leaver(Picture picture, long since) { }

    private final Consumer<Picture> back;
    private final BooleanSupplier each;
    private final Deque<Leaver> leaving = new ArrayDeque<>();
    private long pulse;
    private boolean running;

    /**
     * Nothing leaves.
     *
     * @param back told of each picture that is free again
     * @param each asked in each pulse while pictures leave, and for as long as it says that there is more to come
     */
    Retiring(Consumer<Picture> back, BooleanSupplier each) {
        this.back = back;
        this.each = each;
    }

    /** Whether it is asked in each pulse. */
    boolean running() {
        return running;
    }

    void add(Picture picture) {
        leaving.add(new Leaver(picture, pulse));
        if (!running) {
            running = true;
            start();
        }
    }

    @Override
    public void handle(long now) {
        pulse++;
        while (!leaving.isEmpty() && pulse - leaving.peek().since() >= PULSES) {
            back.accept(leaving.poll().picture());
        }
        if (!each.getAsBoolean() && leaving.isEmpty()) {
            running = false;
            stop();
        }
    }
}
