package org.bongsu;

import java.time.Duration;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;

/** When what stands in a scene was seen. */
final class Drawn {
    private static final int FRAMES = 2;

    private Drawn() { }

    /**
     * Does something once what stands in a scene now was laid out and drawn, and JavaFX has come to what was asked of it since: by then
     * keys and clicks are answered. Called on the JavaFX thread.
     */
    static void once(Scene scene, Runnable then) {
        Runnable counter = new Runnable() {
            private int frames;

            @Override
            public void run() {
                frames++;
                if (frames < FRAMES) {
                    // A pulse hands its frame over to be drawn, and the next comes when that is done.
                    Platform.requestNextPulse();
                } else {
                    scene.removePostLayoutPulseListener(this);
                    Platform.runLater(then);
                }
            }
        };
        scene.addPostLayoutPulseListener(counter);
        Platform.requestNextPulse();
    }

    /** The processor time of the whole process until now, as words for the log. */
    static String spent() {
        return String.format(Locale.ROOT, ", %.2f s of processor time", ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0);
    }
}
