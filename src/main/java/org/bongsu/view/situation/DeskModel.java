package org.bongsu.view.situation;

import java.awt.geom.Point2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.bongsu.codebook.CameoTable;
import org.bongsu.codebook.Codebook;
import org.bongsu.desk.Datasets;
import org.bongsu.desk.Overview;
import org.bongsu.desk.Search;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;
import org.bongsu.desk.Trail;
import org.bongsu.desk.Views;
import org.bongsu.figure.Look;
import org.bongsu.figure.map.MapFigure;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.job.Jobs;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Filter;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Language;
import org.bongsu.model.Place;
import org.bongsu.model.SavedView;
import org.bongsu.model.Selection;
import org.bongsu.model.Span;
import org.bongsu.situation.Situation;
import org.bongsu.view.situation.list.Choices;
import org.bongsu.view.situation.list.ListModel;
import org.bongsu.view.situation.map.Hit;
import org.bongsu.view.situation.map.MapModel;
import org.bongsu.view.situation.timeline.Choosing;
import org.bongsu.view.situation.timeline.TimelineModel;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** What the desk shows: one filter and one selection, seen as map, timeline, list and inspector. */
public final class DeskModel implements Choosing, Choices, Hit {
    private final Session session;
    private final Jobs jobs;
    private final Overview overview;
    private final ObservableValue<Look> look;
    private Datasets datasets;
    private Consumer<String> onWrong = text -> { };
    private final Views views;
    private final Trail trail;
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final Told told;
    private final MapModel map;
    private final TimelineModel timeline;
    private final ListModel list;

    /** A desk whose changes are made at once. */
    public DeskModel(Session session, Overview overview, Told told, ObservableValue<Look> look, MapModel.Gear gear) {
        this(session, overview, told, look, new Work(Jobs.inline(), Jobs.inline()), gear);
    }

    /**
     * Where work is done.
     *
     * @param store  changes of the store
     * @param beside all else that takes time
     */
    public record Work(Jobs store, Jobs beside) { }

    /**
     * A desk.
     *
     * @param gear what the tools of its map work with
     */
    public DeskModel(Session session, Overview overview, Told told, ObservableValue<Look> look, Work work, MapModel.Gear gear) {
        this.jobs = work.store();
        this.list = new ListModel(session, overview, look, work.beside());
        this.told = told;
        this.session = session;
        this.datasets = new Datasets(session, Jobs.inline(), CameoTable::readDefault, Language.EN);
        this.overview = overview;
        this.look = look;
        this.views = new Views(session);
        this.trail = new Trail(session.filter());
        this.timeline = new TimelineModel(session, overview, look, trail);
        this.map = new MapModel(session, overview, look, gear, timeline.playback().fade());
        map.onNotKept(() -> wrong(words().say("desk.map.not-kept")));
        session.situation().subscribe((before, after) -> {
            if (before.incidents().isEmpty() && !after.incidents().isEmpty()) {
                timeline.begin();
            }
        });
    }

    /** The map and its tools. */
    public MapModel map() {
        return map;
    }

    /** The timeline under the map. */
    public TimelineModel timeline() {
        return timeline;
    }

    /** The list beside them. */
    public ListModel list() {
        return list;
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

    /** Keeps the filter under a name, beside the screen's thread; nothing is done when the name is none. */
    boolean onKeep(String name) {
        Filter now = filter();
        if (Views.isName(name)) {
            change(() -> views.keep(name, now));
        }
        return Views.isName(name);
    }

    /** Forgets a view, beside the screen's thread. */
    void onForget(SavedView view) {
        change(() -> {
            views.forget(view);
            return view;
        });
    }

    private void change(Callable<?> change) {
        jobs.run("desk.views", progress -> change.call()).failed(StoreFault.class, fault -> wrong(fault.say(words()))).start();
    }

    /** Where a text holds the words of the filter. */
    List<Span> marks(String text) {
        return Search.marks(overview.said().get(), text);
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

    @Override
    public Optional<Incident> chosen() {
        String id = session.selection().get().chosen();
        return id == null ? Optional.empty() : session.situation().get().incident(id);
    }

    @Override
    public void onHover(@Nullable String id) {
        Selection selection = session.selection().get();
        if (!Objects.equals(selection.hovered(), id)) {
            session.selection().set(selection.hover(id));
        }
    }

    /** Chooses an incident; the views show it, moving only as far as they must. */
    @Override
    public void onChoose(@Nullable String id) {
        day.set(null);
        session.selection().set(session.selection().get().choose(id));
    }

    /** Chooses these together with, or takes them out of, what is chosen. */
    @Override
    public void onToggle(List<String> ids) {
        day.set(null);
        Selection selection = session.selection().get();
        for (String id : ids) {
            selection = selection.toggle(id);
        }
        session.selection().set(selection);
    }

    /** Chooses several, one of which the inspector shows. */
    @Override
    public void onPick(@Nullable String id, List<String> all) {
        day.set(null);
        session.selection().set(session.selection().get().pick(id, all));
    }

    /** All that are chosen and still there, whether the filter shows them or not, earliest first. */
    List<Incident> picked() {
        return session.selection().get().picked().stream().map(session.situation().get()::incident).flatMap(Optional::stream).sorted(Situation.ORDER).toList();
    }

    /** Chooses the incident so many places on in the list, stopping at its ends. */
    @Override
    public void onStep(int by) {
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
                Point2D at = map.view().get().xy(point, mapWidth, mapHeight);
                if (at.getX() < 0 || at.getY() < 0 || at.getX() > mapWidth || at.getY() > mapHeight) {
                    map.view().set(new MapView(point, map.view().get().kmPerUnit()));
                }
            }
            var when = incident.when();
            if (when != null) {
                timeline.reveal(when.start());
            }
        });
    }

    @Override
    public void onDay(@Nullable LocalDate of) {
        day.set(of);
    }

    /** Chooses the newest incident that is not a draft, as on the first day. */
    public void chooseNewest() {
        overview.shown().get().own().stream().filter(i -> !i.draft() && i.when() != null).reduce((a, b) -> b)
                .ifPresent(newest -> onChoose(newest.id()));
    }

    /** A day as people type it, understood from today; empty when it is none. */
    Optional<DateSpan> typedDay(String typed) {
        return typed.isBlank() ? Optional.empty() : overview.day(typed);
    }

    /** The machine-coded datasets that can be switched on. */
    public void datasets(Datasets others) {
        datasets = others;
    }

    Datasets datasets() {
        return datasets;
    }

    Filter filter() {
        return session.filter().get();
    }
}
