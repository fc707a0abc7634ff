package org.bongsu.view.kit;

import java.util.ArrayDeque;
import java.util.Deque;
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
    private final Deque<Leaver> leaving = new ArrayDeque<>();
    private long pulse;

    Retiring(Consumer<Picture> back) {
        this.back = back;
    }

    void add(Picture picture) {
        leaving.add(new Leaver(picture, pulse));
        start();
    }

    @Override
    public void handle(long now) {
        pulse++;
        while (!leaving.isEmpty() && pulse - leaving.peek().since() >= PULSES) {
            back.accept(leaving.poll().picture());
        }
        if (leaving.isEmpty()) {
            stop();
        }
    }
}
