package org.bongsu.view.situation.timeline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.bongsu.figure.Fade;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Lets the days pass: a window of days moves over a stretch, and the filter with it. It knows no clock; whoever plays it says how much
 * time has passed.
 */
public final class Playback {
    /** Days that pass in a second. */
    public static final List<Double> SPEEDS = List.of(0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0);
    /** Days that are seen at once. */
    public static final List<Integer> WINDOWS = List.of(1, 7, 30, 90, 180, 365);

    private static final double DAY = 86_400;

    private final ReadOnlyObjectWrapper<@Nullable Fade> fade = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final ObjectProperty<Double> speed = new SimpleObjectProperty<>(16.0);
    private final ObjectProperty<Integer> window = new SimpleObjectProperty<>(30);
    private final BooleanProperty loop = new SimpleBooleanProperty();
    private final BooleanProperty trail = new SimpleBooleanProperty(true);
    private final Supplier<DateSpan> stretch;
    private final Consumer<Period> days;
    private @Nullable DateSpan over;

    /**
     * A playback that has not begun.
     *
     * @param stretch the days that are played over, asked when it begins
     * @param days    told which days are seen, each time that they change
     */
    Playback(Supplier<DateSpan> stretch, Consumer<Period> days) {
        this.stretch = stretch;
        this.days = days;
        window.subscribe((before, after) -> again());
        trail.subscribe((before, after) -> again());
    }

    /** How far it has come; null while nothing is played. */
    public ReadOnlyObjectProperty<@Nullable Fade> fade() {
        return fade.getReadOnlyProperty();
    }

    /** Whether the days pass at this moment. */
    public BooleanProperty playing() {
        return playing;
    }

    /** Days a second, one of {@link #SPEEDS}. */
    public ObjectProperty<Double> speed() {
        return speed;
    }

    /** Days seen at once, one of {@link #WINDOWS}. */
    public ObjectProperty<Integer> window() {
        return window;
    }

    /** Whether it begins again at the end. */
    public BooleanProperty loop() {
        return loop;
    }

    /** Whether what happened before pales. */
    public BooleanProperty trail() {
        return trail;
    }

    /** Plays or pauses; at the end it begins again. */
    public void toggle() {
        if (playing.get()) {
            playing.set(false);
            return;
        }
        begin();
        DateSpan all = over;
        Fade now = fade.get();
        if (all != null && now != null && !now.now().isBefore(end(all))) {
            show(first(all));
        }
        playing.set(true);
    }

    /** Ends it: nothing is played any more. */
    void stop() {
        playing.set(false);
        over = null;
        fade.set(null);
    }

    /** The days that are played over; null while nothing is played. */
    @Nullable DateSpan over() {
        return over;
    }

    /** Lets time pass, if it plays: so many seconds of a watch. It stops at the end. */
    public void advance(double seconds) {
        Fade now = fade.get();
        DateSpan all = over;
        if (!playing.get() || now == null || all == null) {
            return;
        }
        LocalDateTime next = now.now().plus(Duration.ofMillis(Math.round(seconds * speed.get() * DAY * 1000)));
        LocalDateTime end = end(all);
        if (next.isBefore(end)) {
            show(next);
        } else if (loop.get()) {
            show(first(all));
        } else {
            show(end);
            playing.set(false);
        }
    }

    /** Goes on or back by days, whether it plays or not. */
    void step(long by) {
        begin();
        DateSpan all = over;
        Fade now = fade.get();
        if (all != null && now != null) {
            // The end of a day, so that the day itself is the last that is seen.
            LocalDateTime evening = day(now).plusDays(1 + by).atStartOfDay();
            show(clamp(evening, all));
        }
    }

    /** Goes to the end of a day. */
    void go(LocalDate day) {
        begin();
        DateSpan all = over;
        if (all != null) {
            show(clamp(day.plusDays(1).atStartOfDay(), all));
        }
    }

    void faster(int by) {
        speed.set(SPEEDS.get(Math.clamp((long) SPEEDS.indexOf(speed.get()) + by, 0, SPEEDS.size() - 1)));
    }

    void wider(int by) {
        window.set(WINDOWS.get(Math.clamp((long) WINDOWS.indexOf(window.get()) + by, 0, WINDOWS.size() - 1)));
    }

    /** The last day that is seen at a moment. */
    static LocalDate day(Fade fade) {
        return fade.now().minusNanos(1).toLocalDate();
    }

    private void begin() {
        if (over == null) {
            DateSpan all = stretch.get();
            over = all;
            show(first(all));
        }
    }

    private void again() {
        Fade now = fade.get();
        if (now != null) {
            show(now.now());
        }
    }

    private void show(LocalDateTime now) {
        Fade before = fade.get();
        Fade next = new Fade(now, window.get(), trail.get());
        fade.set(next);
        LocalDate last = day(next);
        if (before == null || !day(before).equals(last) || before.days() != next.days()) {
            days.accept(new Period(last.minusDays(window.get() - 1L), last));
        }
    }

    /** The first moment: the first day has just passed. */
    private static LocalDateTime first(DateSpan all) {
        return all.start().plusDays(1).atStartOfDay();
    }

    private static LocalDateTime end(DateSpan all) {
        return all.end().plusDays(1).atStartOfDay();
    }

    private static LocalDateTime clamp(LocalDateTime at, DateSpan all) {
        return at.isBefore(first(all)) ? first(all) : at.isAfter(end(all)) ? end(all) : at;
    }

    /** How far it has come, 0 to 1. */
    double part() {
        DateSpan all = over;
        Fade now = fade.get();
        return all == null || now == null ? 0 : (double) ChronoUnit.SECONDS.between(all.start().atStartOfDay(), now.now())
                / ChronoUnit.SECONDS.between(all.start().atStartOfDay(), end(all));
    }
}
