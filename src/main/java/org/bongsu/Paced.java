package org.bongsu;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Shows what may come a thousand times a second only a few times: the first at once, then the newest of those that came meanwhile. JavaFX thread only. */
final class Paced<T> {
    private static final Duration BETWEEN = Duration.millis(250);

    private final Consumer<T> show;
    private final PauseTransition pause = new PauseTransition(BETWEEN);
    private @Nullable T newest;
    private boolean ended;

    Paced(Consumer<T> show) {
        this.show = show;
        pause.setOnFinished(event -> next());
    }

    /** Takes one more. */
    void take(T value) {
        newest = value;
        if (pause.getStatus() != PauseTransition.Status.RUNNING) {
            next();
        }
    }

    /** Nothing is shown from now on. */
    void end() {
        ended = true;
        newest = null;
    }

    private void next() {
        T now = newest;
        newest = null;
        if (now != null && !ended) {
            show.accept(now);
            pause.playFromStart();
        }
    }
}
