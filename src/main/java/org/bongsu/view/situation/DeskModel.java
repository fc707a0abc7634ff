package org.bongsu.view.situation;

import java.awt.geom.Point2D;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.bongsu.codebook.Codebook;
import org.bongsu.desk.Overview;
import org.bongsu.desk.Session;
import org.bongsu.desk.Trail;
import org.bongsu.desk.Views;
import org.bongsu.figure.Look;
import org.bongsu.figure.map.MapFigure;
import org.bongsu.figure.map.MapScene;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.figure.timeline.TimelineFigure;
import org.bongsu.figure.timeline.TimelineScene;
import org.bongsu.figure.timeline.TimelineView;
import org.bongsu.model.Area;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Filter;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Period;
import org.bongsu.model.Place;
import org.bongsu.model.Selection;
import org.bongsu.situation.Situation;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** What the desk shows: one filter and one selection, seen as map, timeline, list and inspector. */
public final class DeskModel {
    /** Room that the home view is made for before the map has a size. */
    private static final double HOME_WIDTH = 640;
    private static final double HOME_HEIGHT = 480;
    private static final int RECENT_YEARS = 4;
    private static final int ROOM_MONTHS = 4;

    private final Session session;
    private final Overview overview;
    private final ObservableValue<Look> look;
    private Consumer<String> onWrong = text -> { };
    private final Views views;
    private final Trail trail;
    private final ObjectProperty<MapView> mapView = new SimpleObjectProperty<>(MapView.home(HOME_WIDTH, HOME_HEIGHT));
    private final ObjectProperty<TimelineView> timelineView;
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Period> brush = new SimpleObjectProperty<>();
    private final Told told;
    private final ObservableValue<MapFigure> map;
    private final ObservableValue<TimelineFigure> timeline;

    public DeskModel(Session session, Overview overview, Told told, ObservableValue<Look> look) {
        this.told = told;
        this.session = session;
        this.overview = overview;
        this.look = look;
        this.views = new Views(session);
        this.trail = new Trail(session.filter());
        this.timelineView = new SimpleObjectProperty<>(recent());
        this.map = Bindings.createObjectBinding(this::drawMap, look, overview.shown(), session.selection(), mapView);
        this.timeline = Bindings.createObjectBinding(this::drawTimeline, look, overview.shown(), overview.tension(),
                session.selection(), timelineView, brush);
        session.filter().subscribe(filter -> brush.set(filter.period().equals(Period.ALWAYS) ? null : filter.period()));
        session.situation().subscribe((before, after) -> {
            if (before.incidents().isEmpty() && !after.incidents().isEmpty()) {
                timelineView.set(recent());
            }
        });
    }

    /** The last years of a long history, else all of it. */
    private TimelineView recent() {
        List<Incident> shown = overview.shown().get();
        LocalDate last = shown.stream().map(Incident::when).filter(w -> w != null).map(DateSpan::end)
                .max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate first = last.minusYears(RECENT_YEARS).withDayOfYear(1);
        TimelineView whole = TimelineView.fit(shown);
        return whole.start().toLocalDate().isBefore(first.minusYears(RECENT_YEARS))
                ? TimelineView.of(first.minusMonths(1), last.plusMonths(ROOM_MONTHS)) : whole;
    }

    ObservableValue<MapFigure> map() {
        return map;
    }

    ObservableValue<TimelineFigure> timeline() {
        return timeline;
    }

    ObjectProperty<MapView> mapView() {
        return mapView;
    }

    ObjectProperty<TimelineView> timelineView() {
        return timelineView;
    }

    /** The period that is being brushed, before it becomes the filter's. */
    ObjectProperty<@Nullable Period> brush() {
        return brush;
    }

    /** The day whose index is taken apart in the inspector, or null. */
    ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    /** What sources say of the incident that was chosen last. */
    ReadOnlyObjectProperty<Told.Of> accounts() {
        return told.shown();
    }

    ObservableValue<Look> look() {
        return look;
    }

    Words words() {
        return look.getValue().words();
    }

    Codebook codebook() {
        return session.codebook();
    }

    /** Who is told when a change could not be made. */
    public void onWrong(Consumer<String> action) {
        onWrong = action;
    }

    void wrong(String text) {
        onWrong.accept(text);
    }

    /** The filters that are kept by name. */
    Views views() {
        return views;
    }

    /** The filters that were looked through before. */
    Trail trail() {
        return trail;
    }

    Session session() {
        return session;
    }

    Overview overview() {
        return overview;
    }

    Optional<Incident> chosen() {
        String id = session.selection().get().chosen();
        return id == null ? Optional.empty() : session.situation().get().incident(id);
    }

    void onHover(@Nullable String id) {
        Selection selection = session.selection().get();
        if (!Objects.equals(selection.hovered(), id)) {
            session.selection().set(selection.hover(id));
        }
    }

    /** Chooses an incident; the views show it, moving only as far as they must. */
    void onChoose(@Nullable String id) {
        day.set(null);
        session.selection().set(session.selection().get().choose(id));
    }

    /** Chooses these together with, or takes them out of, what is chosen. */
    void onToggle(List<String> ids) {
        day.set(null);
        Selection selection = session.selection().get();
        for (String id : ids) {
            selection = selection.toggle(id);
        }
        session.selection().set(selection);
    }

    /** Chooses several, one of which the inspector shows. */
    void onPick(@Nullable String id, List<String> all) {
        day.set(null);
        session.selection().set(session.selection().get().pick(id, all));
    }

    /** All that are chosen and still there, whether the filter shows them or not, earliest first. */
    List<Incident> picked() {
        return session.selection().get().picked().stream().map(session.situation().get()::incident).flatMap(Optional::stream).sorted(Situation.ORDER).toList();
    }

    /** Chooses the incident so many places on in the list, stopping at its ends. */
    void onStep(int by) {
        List<Incident> shown = overview.shown().get();
        if (shown.isEmpty()) {
            return;
        }
        int at = chosen().map(shown::indexOf).orElse(-1);
        int next = at < 0 ? shown.size() - 1 : Math.clamp(at + by, 0, shown.size() - 1);
        onChoose(shown.get(next).id());
    }

    /** Brings the chosen incident onto the map and the timeline when it lies outside of what is seen. */
    void reveal(double mapWidth, double mapHeight) {
        chosen().ifPresent(incident -> {
            Place where = incident.where();
            GeoPoint point = where == null ? null : where.point();
            if (point != null && MapView.REGION.contains(point)) {
                Point2D at = mapView.get().xy(point, mapWidth, mapHeight);
                if (at.getX() < 0 || at.getY() < 0 || at.getX() > mapWidth || at.getY() > mapHeight) {
                    mapView.set(new MapView(point, mapView.get().kmPerUnit()));
                }
            }
            var when = incident.when();
            if (when != null && outside(when.start())) {
                timelineView.set(centred(when.start()));
            }
        });
    }

    void onDay(@Nullable LocalDate of) {
        day.set(of);
    }

    void onBrush(@Nullable Period period) {
        overview.period(period == null ? Period.ALWAYS : period);
    }

    void onArea(@Nullable Area area) {
        overview.area(area);
    }

    void onHomeMap(double width, double height) {
        mapView.set(MapView.home(width, height));
    }

    private boolean outside(LocalDate date) {
        TimelineView view = timelineView.get();
        return date.isBefore(view.start().toLocalDate()) || date.isAfter(view.end().toLocalDate());
    }

    private TimelineView centred(LocalDate date) {
        TimelineView view = timelineView.get();
        Duration half = Duration.between(view.start(), view.end()).dividedBy(2);
        return new TimelineView(date.atStartOfDay().minus(half), date.atStartOfDay().plus(half));
    }

    void fitTimeline() {
        timelineView.set(TimelineView.fit(overview.shown().get()));
    }

    /** Chooses the newest incident that is not a draft, as on the first day. */
    public void chooseNewest() {
        overview.shown().get().stream().filter(i -> !i.draft() && i.when() != null).reduce((a, b) -> b)
                .ifPresent(newest -> onChoose(newest.id()));
    }

    /** A day as people type it, understood from today; empty when it is none. */
    Optional<DateSpan> typedDay(String typed) {
        return typed.isBlank() ? Optional.empty() : overview.day(typed);
    }

    Filter filter() {
        return session.filter().get();
    }

    private MapFigure drawMap() {
        return new MapFigure(look.getValue(),
                MapScene.of(mapView.get(), overview.shown().get(), session.codebook(), session.selection().get()), false);
    }

    private TimelineFigure drawTimeline() {
        return new TimelineFigure(look.getValue(), new TimelineScene(timelineView.get(), overview.shown().get(),
                session.codebook(), session.selection().get(), overview.tension().get().orElse(null), brush.get()));
    }
}
