package org.bongsu.view.situation.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import org.bongsu.figure.ChartScale;
import org.bongsu.figure.timeline.TimelineView;
import org.bongsu.model.Incident;
import org.bongsu.model.Period;
import org.bongsu.view.kit.FigureSurface;
import org.bongsu.view.kit.Keys;
import org.jspecify.annotations.Nullable;

/** All that can be done with a timeline by key or button. */
public final class TimelineActions {
    private static final double ZOOM = 1.6;
    private static final double PAN = 0.125;
    private static final int YEAR = 12;

    private final TimelineModel model;
    private final Choosing choosing;
    private final TimelinePane.Ways ways;
    private final FigureSurface surface;
    private final Glide glide;

    /** How far a day is moved. */
    private enum Stride {
        DAY, WEEK, MONTH;

        LocalDate from(LocalDate day, int by) {
            return switch (this) {
                case DAY -> day.plusDays(by);
                case WEEK -> day.plusWeeks(by);
                case MONTH -> day.plusMonths(by);
            };
        }
    }

    TimelineActions(TimelineModel model, Choosing choosing, TimelinePane.Ways ways, FigureSurface surface) {
        this.model = model;
        this.choosing = choosing;
        this.ways = ways;
        this.surface = surface;
        this.glide = new Glide(model.view());
    }

    /** The keys of the timeline, which act wherever on the desk nothing else uses them. */
    public Keys keys() {
        return list(this);
    }

    /** The same keys where there is no timeline to act on. */
    static Keys listed() {
        return list(null);
    }

    private static Keys list(@Nullable TimelineActions on) {
        Keys keys = new Keys("timeline.keys");
        Adder add = (combination, message, action) -> keys.on(combination, message, () -> {
            if (on != null) {
                action.accept(on);
            }
        });
        add.key("Left", "timeline.key.earlier", a -> a.move(-PAN));
        add.key("Right", "timeline.key.later", a -> a.move(PAN));
        add.key("Equals", "timeline.key.closer", a -> a.zoom(ZOOM));
        add.key("Shift+Equals", "timeline.key.closer", a -> a.zoom(ZOOM));
        add.key("Add", "timeline.key.closer", a -> a.zoom(ZOOM));
        add.key("Minus", "timeline.key.farther", a -> a.zoom(1 / ZOOM));
        add.key("Subtract", "timeline.key.farther", a -> a.zoom(1 / ZOOM));
        add.key("Home", "timeline.key.all", TimelineActions::all);
        add.key("M", "timeline.key.month", a -> a.last(1));
        add.key("Y", "timeline.key.year", a -> a.last(YEAR));
        add.key("A", "timeline.key.all", TimelineActions::all);
        add.key("Up", "timeline.key.before", a -> a.choosing.onStep(-1));
        add.key("Down", "timeline.key.after", a -> a.choosing.onStep(1));
        add.key("L", "timeline.key.lanes", a -> a.lanes(1));
        add.key("Shift+L", "timeline.key.lanes.back", a -> a.lanes(-1));
        add.key("Page Down", "timeline.key.more", a -> a.page(1));
        add.key("Page Up", "timeline.key.less", a -> a.page(-1));
        days(add);
        brush(add);
        playback(add);
        add.key("K", "timeline.key.dates", a -> a.model.dates().set(!a.model.dates().get()));
        add.key("Shift+K", "timeline.key.own-dates", a -> a.ways.dates().run());
        return keys;
    }

    private static void days(Adder add) {
        add.key("Shift+Left", "timeline.key.walk-day", a -> a.walk(Stride.DAY, -1));
        add.key("Shift+Right", "timeline.key.walk-day", a -> a.walk(Stride.DAY, 1));
        add.key("Shift+Up", "timeline.key.walk-week", a -> a.walk(Stride.WEEK, -1));
        add.key("Shift+Down", "timeline.key.walk-week", a -> a.walk(Stride.WEEK, 1));
        add.key("Shift+Page Up", "timeline.key.walk-month", a -> a.walk(Stride.MONTH, -1));
        add.key("Shift+Page Down", "timeline.key.walk-month", a -> a.walk(Stride.MONTH, 1));
        add.key("Enter", "timeline.key.open", TimelineActions::open);
    }

    private static void brush(Adder add) {
        add.key("Open Bracket", "timeline.key.from", a -> a.edge(true));
        add.key("Close Bracket", "timeline.key.to", a -> a.edge(false));
        add.key("B", "timeline.key.brush", TimelineActions::seen);
        add.key("T", "timeline.key.type", a -> a.ways.typeDays().run());
        add.key("Shortcut+Left", "timeline.key.brush-day", a -> a.nudge(Stride.DAY, -1));
        add.key("Shortcut+Right", "timeline.key.brush-day", a -> a.nudge(Stride.DAY, 1));
        add.key("Shortcut+Up", "timeline.key.brush-week", a -> a.nudge(Stride.WEEK, -1));
        add.key("Shortcut+Down", "timeline.key.brush-week", a -> a.nudge(Stride.WEEK, 1));
        add.key("Shortcut+Page Up", "timeline.key.brush-month", a -> a.nudge(Stride.MONTH, -1));
        add.key("Shortcut+Page Down", "timeline.key.brush-month", a -> a.nudge(Stride.MONTH, 1));
        add.key("Shortcut+Shift+Left", "timeline.key.end-day", a -> a.stretch(Stride.DAY, -1));
        add.key("Shortcut+Shift+Right", "timeline.key.end-day", a -> a.stretch(Stride.DAY, 1));
        add.key("Shortcut+Shift+Up", "timeline.key.end-month", a -> a.stretch(Stride.MONTH, -1));
        add.key("Shortcut+Shift+Down", "timeline.key.end-month", a -> a.stretch(Stride.MONTH, 1));
    }

    private static void playback(Adder add) {
        add.key("Space", "timeline.key.play", TimelineActions::play);
        add.key("Period", "timeline.key.step", a -> a.model.playback().step(1));
        add.key("Comma", "timeline.key.step-back", a -> a.model.playback().step(-1));
        add.key("Shift+Period", "timeline.key.faster", a -> a.model.playback().faster(1));
        add.key("Shift+Comma", "timeline.key.slower", a -> a.model.playback().faster(-1));
        add.key("W", "timeline.key.wider", a -> a.model.playback().wider(1));
        add.key("Shift+W", "timeline.key.narrower", a -> a.model.playback().wider(-1));
        add.key("R", "timeline.key.loop", a -> a.model.playback().loop().set(!a.model.playback().loop().get()));
        add.key("Shift+R", "timeline.key.trail", a -> a.model.playback().trail().set(!a.model.playback().trail().get()));
    }

    private interface Adder {
        void key(String combination, String message, Consumer<TimelineActions> action);
    }

    /** Plays or pauses. */
    public void play() {
        model.playback().toggle();
    }

    /** Ends playback, or else chooses all days; says whether there was anything to end. */
    public boolean escape() {
        return model.escape();
    }

    /** Shows the analyst's own key dates. */
    void ownDates() {
        ways.dates().run();
    }

    /** Where x stands in the plot: 0 at its start, 1 at its end. */
    double share(double x) {
        ChartScale scale = scale();
        return (x - scale.left()) / (scale.right() - scale.left());
    }

    void zoom(double factor) {
        LocalDate on = model.day().get();
        TimelineView end = glide.end();
        double share = on != null && end.shows(on) ? share(scale().x(on.atTime(12, 0))) : 0.5;
        glide.to(end.zoomed(factor, share));
    }

    void all() {
        glide.to(model.whole());
    }

    void last(int months) {
        glide.to(model.last(months));
    }

    void lanes(int by) {
        model.lanes().set(model.lanes().get().next(by));
    }

    private void move(double share) {
        glide.to(glide.end().moved(share));
    }

    private void page(int by) {
        model.lane().set(model.figure().getValue().page(by, surface.getWidth(), surface.getHeight()));
    }

    private void walk(Stride stride, int by) {
        boolean first = model.day().get() == null;
        LocalDate day = model.onDay(choosing.chosen().orElse(null));
        LocalDate next = first ? day : stride.from(day, by);
        model.day().set(next);
        if (!model.view().get().shows(next)) {
            glide.to(model.view().get().about(next.atTime(12, 0)));
        }
    }

    /** Shows what the index of the day is made of, and chooses the first incident of the day. */
    private void open() {
        LocalDate day = model.day().get();
        if (day == null) {
            return;
        }
        Optional<Incident> there = model.overview().whenever().get().shown().own().stream()
                .filter(incident -> incident.when() != null && incident.when().start().equals(day)).findFirst();
        there.ifPresentOrElse(incident -> choosing.onChoose(incident.id()), () -> choosing.onDay(day));
    }

    private void edge(boolean from) {
        LocalDate day = model.onDay(choosing.chosen().orElse(null));
        Period now = model.brush().get();
        LocalDate first = now == null ? null : now.from();
        LocalDate last = now == null ? null : now.to();
        if (from) {
            model.choose(new Period(day, last == null || last.isBefore(day) ? null : last));
        } else {
            model.choose(new Period(first == null || first.isAfter(day) ? null : first, day));
        }
    }

    private void seen() {
        TimelineView view = glide.end();
        model.choose(new Period(view.start().toLocalDate(), view.end().minusNanos(1).toLocalDate()));
    }

    /** Moves the days that are chosen; whole months stay whole when they are moved by months. */
    private void nudge(Stride stride, int by) {
        Period now = model.brush().get();
        if (now == null) {
            return;
        }
        LocalDate from = now.from() == null ? null : stride.from(now.from(), by);
        LocalDate to = now.to() == null ? null : moved(now.to(), stride, by);
        model.choose(new Period(from, to));
    }

    private void stretch(Stride stride, int by) {
        Period now = model.brush().get();
        if (now != null && now.to() != null) {
            LocalDate to = moved(now.to(), stride, by);
            model.choose(new Period(now.from(), now.from() != null && to.isBefore(now.from()) ? now.from() : to));
        }
    }

    /** The last day of a month stays the last day of a month. */
    private static LocalDate moved(LocalDate day, Stride stride, int by) {
        boolean last = stride == Stride.MONTH && day.equals(YearMonth.from(day).atEndOfMonth());
        return last ? YearMonth.from(day).plusMonths(by).atEndOfMonth() : stride.from(day, by);
    }

    private ChartScale scale() {
        return model.figure().getValue().scale(surface.getWidth(), surface.getHeight());
    }
}
