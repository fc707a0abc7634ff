package org.bongsu.view.situation.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.bongsu.desk.Landings;
import org.bongsu.desk.MapMemory;
import org.bongsu.desk.Overview;
import org.bongsu.desk.PlaceFinder;
import org.bongsu.desk.Session;
import org.bongsu.figure.Fade;
import org.bongsu.figure.Look;
import org.bongsu.figure.map.MapFigure;
import org.bongsu.figure.map.MapFigure.Pick;
import org.bongsu.figure.map.MapMode;
import org.bongsu.figure.map.MapScene;
import org.bongsu.figure.map.MapSight;
import org.bongsu.figure.map.dots.DotPick;
import org.bongsu.figure.map.overlay.MapLayers;
import org.bongsu.figure.map.overlay.MapOverlay;
import org.bongsu.figure.map.overlay.Measured;
import org.bongsu.figure.map.overlay.PlaceMark;
import org.bongsu.figure.map.overlay.ScaleBar;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.job.Jobs;
import org.bongsu.model.Area;
import org.bongsu.model.Circle;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.situation.Shown;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The map of the desk: what is seen, which tool is taken up, what is laid over it. */
public final class MapModel {
    /** Room that the home view is made for before the map has a size. */
    private static final double HOME_WIDTH = 640;
    private static final double HOME_HEIGHT = 480;
    private static final double BAR_RIGHT = 14;
    private static final double BAR_FOOT = 44;
    /** A place that was found is shown at least so close, in kilometres a pixel. */
    private static final double CLOSE = 0.35;

    private final Overview overview;
    private final Session session;
    private final ObservableValue<Look> look;
    private final Gear gear;
    private final ObservableValue<@Nullable Fade> fade;
    private final ObjectProperty<MapView> view = new SimpleObjectProperty<>(MapView.home(HOME_WIDTH, HOME_HEIGHT));
    private final ObjectProperty<MapMode> mode = new SimpleObjectProperty<>(MapMode.MARKS);
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.HAND);
    private final Laid laid;
    private final ObjectProperty<Draft> draft = new SimpleObjectProperty<>(Draft.NONE);
    private final ObjectProperty<@Nullable GeoPoint> pointer = new SimpleObjectProperty<>();
    private final ObservableValue<MapFigure> figure;
    private double width = HOME_WIDTH;
    private double height = HOME_HEIGHT;
    private @Nullable Again again;

    /**
     * What the map's tools work with.
     *
     * @param memory where what is laid over the map is kept, or null to keep nothing
     */
    public record Gear(Landings landings, PlaceFinder finder, @Nullable MapMemory memory, Jobs jobs) { }

    /**
     * What is being drawn and is not yet anything.
     *
     * @param area in place of the filter's, or null
     * @param line that is being measured, or null
     */
    record Draft(@Nullable Area area, @Nullable Measured line) {
        static final Draft NONE = new Draft(null, null);
    }

    /**
     * A map.
     *
     * @param fade the moment of playback, by which marks pale; null for none
     */
    public MapModel(Session session, Overview overview, ObservableValue<Look> look, Gear gear, ObservableValue<@Nullable Fade> fade) {
        this.session = session;
        this.overview = overview;
        this.look = look;
        this.gear = gear;
        this.fade = fade;
        this.laid = new Laid(gear.memory(), gear.jobs());
        this.figure = Bindings.createObjectBinding(this::draw, look, overview.shown(), session.selection(), view, laid.layers(), draft, mode, fade);
    }

    /** The map as it is drawn. */
    public ObservableValue<MapFigure> figure() {
        return figure;
    }

    /** Which part of the map is seen. */
    public ObjectProperty<MapView> view() {
        return view;
    }

    /** What is laid over the map, in exported figures too. */
    public ObjectProperty<MapLayers> layers() {
        return laid.layers();
    }

    /** The same, and how it is changed. */
    Laid laid() {
        return laid;
    }

    /** A part of the map that was shown again, or null for the whole, and the view that shows it. */
    private record Again(@Nullable MapSight sight, MapView view, MapMode mode) { }

    /** What is seen of the map; null where it is the whole that a figure showed which came back. */
    public @Nullable MapSight sight() {
        Again shown = again;
        return shown != null && shown.view.equals(view.get()) && shown.mode.equals(mode.get()) ? shown.sight : MapSight.of(view.get(), width, height, mode.get());
    }

    /** Shows a part of the map, however large the map is on screen; null for the filter's area, without one the peninsula. */
    public void show(@Nullable MapSight sight) {
        Area area = area();
        MapView other = sight != null ? sight.in(width, height) : area == null ? MapView.home(width, height) : MapView.fit(area, width, height);
        MapMode shown = sight == null ? MapMode.MARKS : sight.mode();
        again = new Again(sight, other, shown);
        view.set(other);
        mode.set(shown);
    }

    /** The map on screen has another size, in logical pixels; what was shown again stays in sight. */
    void sized(double across, double down) {
        if (across > 0 && down > 0 && (across != width || down != height)) {
            Again shown = again;
            boolean same = shown != null && shown.view.equals(view.get()) && shown.mode.equals(mode.get());
            width = across;
            height = down;
            if (same && shown != null) {
                show(shown.sight);
            }
        }
    }

    /** Who is told when what is laid over the map could not be kept. */
    public void onNotKept(Runnable action) {
        laid.onNotKept(action);
    }

    /** Whether the map shows marks or their density, and which cluster was fanned out. */
    public ObjectProperty<MapMode> mode() {
        return mode;
    }

    /** Several that were picked come apart, by going closer or, at the very same place, by fanning out. */
    void onSplit(Pick pick, double width, double height) {
        figure.getValue().split(pick, width, height).ifPresentOrElse(view::set, () -> mode.set(mode.get().withOpened(Set.copyOf(pick.ids()))));
    }

    /** Closes what was fanned out; whether there was anything. */
    boolean onFold() {
        boolean open = !mode.get().opened().isEmpty();
        if (open) {
            mode.set(mode.get().withOpened(Set.of()));
        }
        return open;
    }

    /** Shows density instead of marks, or marks again. */
    public void onHeat() {
        mode.set(mode.get().withHeat(!mode.get().heat()));
    }

    ObjectProperty<Tool> tool() {
        return tool;
    }

    ObjectProperty<Draft> draft() {
        return draft;
    }

    /** What lies under the pointer, or null when it is not over the map. */
    ObjectProperty<@Nullable GeoPoint> pointer() {
        return pointer;
    }

    ObservableValue<Look> look() {
        return look;
    }

    Words words() {
        return look.getValue().words();
    }

    Session session() {
        return session;
    }

    PlaceFinder finder() {
        return gear.finder();
    }

    Jobs jobs() {
        return gear.jobs();
    }

    @Nullable Area area() {
        return session.filter().get().area();
    }

    /** Keeps the filter to an area, or lifts that. */
    void onArea(@Nullable Area area) {
        draft.set(Draft.NONE);
        overview.area(area);
    }

    /** Whether events of datasets are shown. */
    boolean dotsOn() {
        return !overview.shown().get().layers().isEmpty();
    }

    /** Keeps the filter to the events of datasets at a place, or gives the one that there is to be shown. */
    Optional<String> onDots(DotPick pick) {
        if (pick.count() > 1) {
            onArea(pick.about());
            return Optional.empty();
        }
        return overview.shown().get().layers().stream().filter(layer -> layer.columns() == pick.columns()).findFirst()
                .map(layer -> layer.table().incident(pick.row()).id());
    }

    /** Keeps the filter to what lies within some kilometres of a place. */
    void onWithin(GeoPoint center, double km, String name) {
        onArea(new Circle(center, km, name));
    }

    /** Takes a tool up, or lays it down when it is taken up already; what was begun with another is dropped. */
    void onTool(Tool other) {
        draft.set(Draft.NONE);
        tool.set(tool.get() == other ? Tool.HAND : other);
    }

    /** Goes on with the line that is being measured. */
    void onMeasure(GeoPoint point) {
        Measured line = draft.get().line();
        List<GeoPoint> points = new ArrayList<>(line == null ? List.of() : line.points());
        if (points.isEmpty() || !points.getLast().equals(point)) {
            points.add(point);
        }
        draft.set(new Draft(null, new Measured(points)));
    }

    /** Keeps the line that was being measured, where it goes anywhere, and lays the tool down. */
    void onMeasured() {
        Measured line = draft.get().line();
        draft.set(Draft.NONE);
        if (line != null && line.points().size() > 1) {
            laid.add(line);
        }
        tool.set(Tool.HAND);
    }

    /** Shows a place in the middle and marks it. */
    void onGo(PlaceFinder.Found found) {
        laid.onMark(new PlaceMark(found.point(), found.kept().isEmpty() ? found.label() : found.kept()));
        if (MapView.REGION.contains(found.point())) {
            view.set(new MapView(found.point(), Math.min(view.get().kmPerUnit(), CLOSE)));
        }
    }

    /** Where the incident that was chosen last happened, where that is a point. */
    Optional<GeoPoint> chosenPoint() {
        return Optional.ofNullable(session.selection().get().chosen()).flatMap(id -> session.situation().get().incident(id)).map(Incident::where)
                .flatMap(where -> Optional.ofNullable(where.point()));
    }

    /** Takes back the last thing that was begun: a drawing, then a tool; whether there was any. */
    boolean onEscape() {
        if (!draft.get().equals(Draft.NONE)) {
            draft.set(Draft.NONE);
            return true;
        }
        if (tool.get() != Tool.HAND) {
            tool.set(Tool.HAND);
            return true;
        }
        return onFold();
    }

    private MapFigure draw() {
        Draft now = draft.get();
        Area area = now.area() == null ? area() : now.area();
        Shown shown = overview.shown().get();
        List<MapOverlay> over = new ArrayList<>(gear.landings().over(shown.own(), area, laid.layers().get(), true));
        Measured line = now.line();
        if (line != null) {
            over.add(line);
        }
        over.add(new ScaleBar(BAR_RIGHT, BAR_FOOT));
        return new MapFigure(look.getValue(), MapScene.of(view.get(), shown, session.codebook(), session.selection().get()).withMode(mode.get()), false, over).at(fade.getValue());
    }
}
