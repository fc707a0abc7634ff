package org.bongsu.view.situation.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.bongsu.desk.Overview;
import org.bongsu.desk.OwnDates;
import org.bongsu.desk.Regions;
import org.bongsu.desk.Session;
import org.bongsu.desk.Trail;
import org.bongsu.figure.Fade;
import org.bongsu.figure.Look;
import org.bongsu.figure.timeline.TimelineFigure;
import org.bongsu.figure.timeline.TimelineGround;
import org.bongsu.figure.timeline.TimelineHand;
import org.bongsu.figure.timeline.TimelineScene;
import org.bongsu.figure.timeline.TimelineSight;
import org.bongsu.figure.timeline.TimelineView;
import org.bongsu.figure.timeline.key.KeyDates;
import org.bongsu.figure.timeline.lane.LaneKind;
import org.bongsu.figure.timeline.lane.LaneRule;
import org.bongsu.figure.timeline.lane.Lanes;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Period;
import org.bongsu.situation.Shown;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** What the timeline of the desk shows, and what is done with it. */
public final class TimelineModel {
    private static final int RECENT_YEARS = 4;
    private static final int ROOM_MONTHS = 4;
    /** Playback stays in sight: this share of the view lies before the moment that it has come to. */
    private static final double AHEAD = 0.82;

    private final Session session;
    private final Overview overview;
    private final ObservableValue<Look> look;
    private final Trail trail;
    private final ObjectProperty<TimelineView> view;
    private final ObjectProperty<LaneKind> lanes = new SimpleObjectProperty<>(LaneKind.FAMILY);
    private final IntegerProperty lane = new SimpleIntegerProperty();
    private final BooleanProperty dates = new SimpleBooleanProperty(true);
    private final ObjectProperty<@Nullable Period> brush = new SimpleObjectProperty<>();
    private final BooleanProperty brushing = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final OwnDates own;
    private final Playback playback;
    private final Newest newest = new Newest();
    private final ObservableValue<TimelineGround> ground;
    private final ObservableValue<TimelineFigure> figure;
    private @Nullable Regions regions;
    private @Nullable Words regionsOf;
    private @Nullable Period played;
    private Period base = Period.ALWAYS;
    private boolean filmed;
    /** What was shown of the whole timeline that a figure showed which came back, or null. */
    private @Nullable TimelineSight whole;

    /** The timeline of a session, which begins at the last years of a long history. */
    public TimelineModel(Session session, Overview overview, ObservableValue<Look> look, Trail trail) {
        this.session = session;
        this.overview = overview;
        this.look = look;
        this.trail = trail;
        this.own = new OwnDates(session);
        this.playback = new Playback(this::stretch, this::played);
        this.view = new SimpleObjectProperty<>(recent());
        this.ground = Bindings.createObjectBinding(this::ground, look, overview.whenever(), lanes, dates, session.codebookProperty(), own.all());
        this.figure = Bindings.createObjectBinding(this::draw, look, ground, session.selection(), view, brush, brushing, day, lane, playback.fade());
        session.filter().subscribe(filter -> filtered(filter.period()));
        lanes.subscribe(kind -> lane.set(0));
        playback.fade().subscribe(this::follow);
        playback.playing().subscribe(playing -> {
            if (!playing) {
                newest.flush();
                settle();
            }
        });
    }

    /** What is drawn. */
    public ObservableValue<TimelineFigure> figure() {
        return figure;
    }

    /** The stretch of time that is looked at. */
    public ObjectProperty<TimelineView> view() {
        return view;
    }

    /** What parts it into lanes. */
    public ObjectProperty<LaneKind> lanes() {
        return lanes;
    }

    /** What is seen of the timeline; null where it is the whole that a figure showed which came back. */
    public @Nullable TimelineSight sight() {
        TimelineSight now = new TimelineSight(view.get(), lanes.get(), dates.get());
        return now.equals(whole) ? null : now;
    }

    /** Shows a stretch of the timeline; null for all days that the filter lets through. */
    public void show(@Nullable TimelineSight sight) {
        TimelineView all = TimelineView.fit(overview.shown().get());
        TimelineSight shown = sight == null ? new TimelineSight(all, LaneKind.FAMILY, true) : sight;
        whole = sight == null ? shown : null;
        lanes.set(shown.lanes());
        dates.set(shown.dates());
        view.set(shown.view());
    }

    /** The first lane that is shown where there is not room for all. */
    IntegerProperty lane() {
        return lane;
    }

    /** Whether key dates are shown. */
    public BooleanProperty dates() {
        return dates;
    }

    /** The days that are chosen, or being chosen; null for all. */
    public ObjectProperty<@Nullable Period> brush() {
        return brush;
    }

    /** The day that the keyboard is on, or null. */
    ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    /** Lets the days pass. */
    public Playback playback() {
        return playback;
    }

    ObservableValue<Look> look() {
        return look;
    }

    Words words() {
        return look.getValue().words();
    }

    Overview overview() {
        return overview;
    }

    Session session() {
        return session;
    }

    /** Shows days while they are being chosen; all other views follow as fast as they can. */
    void brush(Period period) {
        trail.hold();
        brushing.set(true);
        brush.set(period);
        newest.then(() -> overview.period(period));
    }

    /** Takes days as chosen; null chooses all. */
    void choose(@Nullable Period period) {
        newest.drop();
        brushing.set(false);
        if (playback.fade().get() != null) {
            trail.hold();
        }
        Period now = period == null ? Period.ALWAYS : period;
        brush.set(now.equals(Period.ALWAYS) ? null : now);
        // While the trail is held, so that what was played is no step of its own.
        overview.period(now);
        playback.stop();
        settle();
    }

    /** Plays nothing any more, whatever days are seen. */
    void endPlayback() {
        newest.drop();
        playback.stop();
    }

    /** Takes the days that are being chosen as chosen. */
    void chosen() {
        choose(brush.get());
    }

    /** Ends what is played, or else chooses all days; says whether there was anything to end. */
    boolean escape() {
        if (playback.fade().get() != null) {
            Period before = base;
            choose(before);
            return true;
        }
        boolean any = brush.get() != null;
        if (any) {
            choose(null);
        }
        boolean on = day.get() != null;
        day.set(null);
        return any || on;
    }

    /** All that the filter shows, whatever its days. */
    TimelineView whole() {
        return TimelineView.fit(overview.whenever().get().shown());
    }

    /** So many months up to the last incident. */
    TimelineView last(int months) {
        LocalDate end = TimelineView.days(overview.whenever().get().shown()).map(DateSpan::end).orElse(overview.today());
        return TimelineView.around(end.minusMonths(months).plusDays(1), end);
    }

    /** Shows all that the filter shows, whatever its days. */
    public void fit() {
        view.set(whole());
    }

    /** Brings a day into view, without changing how much is seen. */
    public void reveal(LocalDate there) {
        if (!view.get().shows(there)) {
            view.set(view.get().about(there.atStartOfDay()));
        }
    }

    /** The last years of a long history, else all of it. */
    public void begin() {
        view.set(recent());
    }

    private TimelineView recent() {
        Shown shown = overview.shown().get();
        LocalDate last = TimelineView.days(shown).map(DateSpan::end).orElse(LocalDate.EPOCH);
        LocalDate first = last.minusYears(RECENT_YEARS).withDayOfYear(1);
        TimelineView whole = TimelineView.fit(shown);
        return whole.start().toLocalDate().isBefore(first.minusYears(RECENT_YEARS))
                ? TimelineView.of(first.minusMonths(1), last.plusMonths(ROOM_MONTHS)) : whole;
    }

    /** Playback goes over the days that are chosen, as far as anything happened on them. */
    private DateSpan stretch() {
        base = session.filter().get().period();
        filmed = false;
        DateSpan all = TimelineView.days(overview.whenever().get().shown()).orElse(DateSpan.day(overview.today()));
        LocalDate from = base.from() == null ? all.start() : base.from();
        LocalDate to = base.to() == null ? all.end() : base.to();
        return DateSpan.of(from, to.isBefore(from) ? from : to);
    }

    private void played(Period days) {
        trail.hold();
        newest.then(() -> {
            played = days;
            overview.period(days);
            if (!playback.playing().get()) {
                settle();
            }
        });
    }

    /** A drawn brush is one step back; so is all that is played, however often it is paused. */
    private void settle() {
        trail.release(!filmed);
        filmed = playback.fade().get() != null;
    }

    private void filtered(Period period) {
        if (playback.fade().get() != null && !period.equals(played)) {
            newest.drop();
            playback.stop();
        }
        if (!brushing.get()) {
            brush.set(period.equals(Period.ALWAYS) ? null : period);
        }
    }

    private void follow(@Nullable Fade fade) {
        if (fade == null) {
            return;
        }
        TimelineView now = view.get();
        double at = Duration.between(now.start(), fade.now()).toMillis() / 1000.0 / now.seconds();
        if (at > AHEAD && playback.playing().get()) {
            view.set(now.moved(at - AHEAD));
        } else if (at < 0 || at > 1) {
            view.set(now.moved(at - 0.3));
        }
    }

    private TimelineGround ground() {
        Overview.Whenever all = overview.whenever().get();
        if (regions == null || regionsOf != words()) {
            regionsOf = words();
            regions = new Regions(regionsOf);
        }
        LaneRule rule = LaneRule.of(lanes.get(), session.codebook(), words(), regions);
        return new TimelineGround(Lanes.of(all.shown(), rule), session.codebook(), all.tension().orElse(null), dates.get() ? KeyDates.DEFAULT.with(own.all().get()) : KeyDates.NONE);
    }

    private TimelineFigure draw() {
        TimelineHand hand = new TimelineHand(brush.get(), brushing.get(), day.get(), playback.fade().get(), lane.get());
        return new TimelineFigure(look.getValue(), new TimelineScene(view.get(), ground.getValue(), session.selection().get(), hand));
    }

    /** The day that the keyboard is on; the first time the one that was chosen last, or the middle of the view. */
    LocalDate onDay(@Nullable Incident chosen) {
        LocalDate known = day.get();
        if (known != null) {
            return known;
        }
        DateSpan when = chosen == null ? null : chosen.when();
        if (when != null && view.get().shows(when.start())) {
            return when.start();
        }
        LocalDateTime middle = view.get().start().plus(Duration.between(view.get().start(), view.get().end()).dividedBy(2));
        return middle.toLocalDate();
    }

    /** The names of the key dates that a day belongs to. */
    List<String> keyDates(LocalDate on) {
        return ground.getValue().dates().between(on, on, true).stream().map(date -> date.names().in(words().language())).distinct().toList();
    }

    /** An incident with its days, in words. */
    String spoken(Incident incident) {
        DateSpan when = incident.when();
        return when == null ? incident.title() : new Days(words()).span(when.start(), when.end()) + ". " + incident.title();
    }

    /** What is on a day, in words: for those who hear the timeline. */
    String spoken(LocalDate on) {
        List<Incident> there = overview.whenever().get().shown().own().stream()
                .filter(incident -> incident.when() != null && Objects.requireNonNull(incident.when()).contains(on)).toList();
        return new DaySpeech(words()).say(on, keyDates(on), there, overview.whenever().get().tension().orElse(null));
    }
}
