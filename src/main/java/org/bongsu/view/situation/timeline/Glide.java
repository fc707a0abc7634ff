package org.bongsu.view.situation.timeline;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import org.bongsu.figure.timeline.TimelineView;
import org.jspecify.annotations.Nullable;

/** Goes to another stretch of time quickly and evenly, or at once where the system is set to little motion. Whatever else moves the view ends it. */
final class Glide {
    private static final double NANOS = 140e6;

    private final ObjectProperty<TimelineView> view;
    private @Nullable TimelineView from;
    private @Nullable TimelineView to;
    private @Nullable TimelineView last;
    private long begun;

    private final AnimationTimer pulses = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step(now);
        }
    };

    Glide(ObjectProperty<TimelineView> view) {
        this.view = view;
        view.subscribe(now -> {
            if (now != last) {
                pulses.stop();
                to = null;
            }
        });
    }

    /** Where the view will be. */
    TimelineView end() {
        TimelineView there = to;
        return there == null ? view.get() : there;
    }

    void to(TimelineView there) {
        if (there.equals(view.get())) {
            return;
        }
        if (Platform.getPreferences().isReducedMotion()) {
            view.set(there);
            return;
        }
        from = view.get();
        last = from;
        to = there;
        begun = 0;
        pulses.start();
    }

    private void step(long now) {
        TimelineView start = from;
        TimelineView there = to;
        if (start == null || there == null) {
            pulses.stop();
            return;
        }
        begun = begun == 0 ? now : begun;
        double part = Math.clamp((now - begun) / NANOS, 0, 1);
        TimelineView next = start.towards(there, part * (2 - part));
        last = next;
        view.set(next);
        if (part >= 1) {
            to = null;
            pulses.stop();
        }
    }
}
