package org.bongsu.view.situation.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.bongsu.desk.Accounts;
import org.bongsu.desk.Landings;
import org.bongsu.desk.MapMemory;
import org.bongsu.desk.Overview;
import org.bongsu.desk.PlaceFinder;
import org.bongsu.desk.PlaceNames;
import org.bongsu.desk.SampleStore;
import org.bongsu.desk.Session;
import org.bongsu.figure.Look;
import org.bongsu.figure.map.overlay.MissileClass;
import org.bongsu.figure.map.overlay.RangeRings;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.job.Jobs;
import org.bongsu.model.Box;
import org.bongsu.model.Circle;
import org.bongsu.model.Filter;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Polygon;
import org.bongsu.model.Theme;
import org.bongsu.model.IndexSettings;
import org.bongsu.view.kit.FigureSurface;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.situation.DeskModel;
import org.bongsu.view.situation.DeskPane;
import org.bongsu.view.situation.Told;
import org.bongsu.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapPaneTest {
    private static final Gazetteer GAZETTEER = Gazetteer.readDefault();
    private static final GeoPoint WONSAN = new GeoPoint(39.1528, 127.4436);

    @TempDir
    private Path folder;
    private Session session;
    private DeskModel desk;
    private Overview overview;
    private MapModel model;
    private DeskPane pane;
    private FigureSurface map;
    private Stage stage;

    @BeforeEach
    void openTheSample() throws Exception {
        session = SampleStore.open(folder.resolve("store"));
    }

    @AfterEach
    void close() throws Exception {
        Headless.run(() -> {
            if (stage != null) {
                stage.close();
            }
        });
        session.close();
    }

    private void show(Theme theme, String language, double scale) {
        ObjectProperty<IndexSettings> index = new SimpleObjectProperty<>(IndexSettings.DEFAULT);
        pane = Headless.call(() -> {
            Told told = new Told(session, new Accounts(session, () -> GAZETTEER), Jobs.inline());
            overview = new Overview(session, index);
            Words words = Words.of(language, new PlaceNames(() -> Optional.of(GAZETTEER), () -> NameUsage.KOREAN));
            desk = new DeskModel(session, overview, told, new SimpleObjectProperty<>(new Look(theme, words, NameUsage.KOREAN)),
                    new MapModel.Gear(Landings.of(() -> GAZETTEER), new PlaceFinder(() -> GAZETTEER), new MapMemory(folder.resolve("map.properties")), Jobs.inline()));
            model = desk.map();
            return new DeskPane(desk, new DeskPane.Ways(article -> { }, id -> { }, delete -> { }, () -> { }, () -> { }));
        });
        stage = Headless.show(pane, 1280, 720, scale, theme);
        Headless.run(() -> {
            map = (FigureSurface) pane.lookup(".map-pane .figure-surface");
            model.view().set(new MapView(WONSAN, 1));
        });
        Headless.settle(pane);
    }

    @Test
    void aLassoFiltersByWhatItEnclosesAndACornerOfItCanBeMoved() {
        show(Theme.LIGHT, "en", 1);
        key(KeyCode.L);
        assertEquals(Tool.LASSO, model.tool().get());
        assertTrue(((Label) node(".map-hint")).isVisible());
        int all = session.incidents();
        draw(100, 60, 400, 80, 420, 300, 120, 320, 90, 200);
        Polygon drawn = assertInstanceOf(Polygon.class, session.filter().get().area());
        assertEquals(Tool.HAND, model.tool().get(), "the tool is laid down");
        int shown = overview.shown().get().size();
        assertTrue(shown > 0 && shown < all, shown + " of " + all);
        assertTrue(drawn.rings().getFirst().size() < 12, "thinned to corners: " + drawn.rings().getFirst().size());
        List<GeoPoint> corners = drawn.rings().getFirst();
        Point2D at = on(corners.getFirst());
        press(at.getX(), at.getY());
        mouse(30, 20, MouseEvent.MOUSE_DRAGGED);
        assertEquals(drawn, session.filter().get().area(), "only once it is let go");
        mouse(30, 20, MouseEvent.MOUSE_RELEASED);
        Polygon moved = assertInstanceOf(Polygon.class, session.filter().get().area());
        assertNotEquals(corners.getFirst(), moved.rings().getFirst().getFirst());
        assertEquals(corners.get(1), moved.rings().getFirst().get(1));
    }

    @Test
    void escapeTakesBackTheDrawingThenTheToolThenTheFilter() {
        show(Theme.LIGHT, "en", 1);
        Headless.run(() -> session.filter().set(Filter.ALL.withText("missile")));
        key(KeyCode.A);
        press(100, 60);
        mouse(300, 200, MouseEvent.MOUSE_DRAGGED);
        assertInstanceOf(Box.class, Objects.requireNonNull(model.draft().get().area()));
        key(KeyCode.ESCAPE);
        assertEquals(MapModel.Draft.NONE, model.draft().get());
        mouse(320, 220, MouseEvent.MOUSE_DRAGGED);
        mouse(320, 220, MouseEvent.MOUSE_RELEASED);
        assertNull(session.filter().get().area(), "what was dropped stays dropped");
        assertEquals(Tool.BOX, model.tool().get());
        key(KeyCode.ESCAPE);
        assertEquals(Tool.HAND, model.tool().get());
        assertEquals("missile", session.filter().get().text());
        key(KeyCode.ESCAPE);
        assertEquals(Filter.ALL, session.filter().get());
    }

    @Test
    void ringsAreChosenAboutAPlaceKeptAndFollowTheAnalystsOwnEstimate() {
        show(Theme.LIGHT, "en", 1);
        key(KeyCode.R);
        assertEquals("KN-25", Headless.call(() -> ((CheckBox) pane.getScene().getFocusOwner()).getText()), "the first has the keyboard");
        Headless.run(() -> boxes().get(2).fire());
        RangeRings rings = model.layers().get().rings().getFirst();
        assertEquals(List.of(new RangeRings.Ring("KN-23", 690)), rings.rings());
        assertFalse(rings.name().isBlank());
        Headless.run(() -> {
            TextField range = (TextField) List.copyOf(pane.lookupAll(".range-field")).get(2);
            range.setText("no number");
            range.fireEvent(new ActionEvent());
        });
        assertEquals(MissileClass.delivered(), model.laid().ranges().get(), "what is no distance changes nothing");
        Headless.run(() -> {
            TextField range = (TextField) List.copyOf(pane.lookupAll(".range-field")).get(2);
            range.setText("800 km");
            range.fireEvent(new ActionEvent());
            TextField own = (TextField) node(".own-range");
            own.setText("120");
            own.fireEvent(new ActionEvent());
        });
        assertEquals(List.of(new RangeRings.Ring("", 120), new RangeRings.Ring("KN-23", 800)), model.layers().get().rings().getFirst().rings());
        MapMemory kept = new MapMemory(folder.resolve("map.properties"));
        assertEquals(model.layers().get(), kept.layers(), "it is there when the window is opened again");
        assertEquals(800, kept.ranges().get(2).km());
        key(KeyCode.X);
        assertTrue(model.layers().get().empty());
    }

    @Test
    void aLineIsMeasuredFromClickToClick() {
        show(Theme.LIGHT, "en", 1);
        key(KeyCode.M);
        click(100, 100);
        click(300, 100);
        mouse(300, 100, MouseEvent.MOUSE_MOVED);
        assertEquals(2, Objects.requireNonNull(model.draft().get().line()).points().size());
        key(KeyCode.ENTER);
        assertEquals(1, model.layers().get().measured().size());
        assertEquals(200, model.layers().get().measured().getFirst().km(), 2, "200 pixels at a kilometre each");
        assertEquals(Tool.HAND, model.tool().get());
    }

    @ParameterizedTest
    @CsvSource({"Wonsan,en,39.15,127.44", "원산,ko,39.15,127.44", "ㅍㄱㄹ,ko,41.28,129.09", "'39.1528, 127.4436',en,39.15,127.44", "Wonsna,en,39.15,127.44"})
    void aPlaceIsFoundHoweverItIsTyped(String typed, String language, double lat, double lon) {
        show(Theme.LIGHT, language, 1);
        Headless.run(() -> model.view().set(new MapView(new GeoPoint(34, 130), 2)));
        key(KeyCode.SLASH);
        Headless.run(() -> ((TextField) node(".map-panel .text-field")).setText(typed));
        fire(node(".map-panel .text-field"), KeyCode.ENTER);
        GeoPoint place = new GeoPoint(lat, lon);
        assertTrue(Objects.requireNonNull(model.layers().get().mark()).at().kmTo(place) < 15, typed + " finds " + model.layers().get().mark());
        assertTrue(model.view().get().center().kmTo(place) < 15);
        fire(node(".map-panel .text-field"), KeyCode.ESCAPE);
        assertFalse(node(".map-panel").isVisible());
    }

    @Test
    void aPlaceThatWasFoundOffersWhatHappenedInItOrNearIt() {
        show(Theme.LIGHT, "en", 1);
        key(KeyCode.SLASH);
        Headless.run(() -> ((TextField) node(".map-panel .text-field")).setText("South Hamgyong"));
        Headless.run(() -> offers().getLast().fire());
        Polygon province = assertInstanceOf(Polygon.class, session.filter().get().area());
        assertTrue(province.contains(new GeoPoint(39.918, 127.536)), "Hamhung lies in it");
        assertFalse(province.contains(WONSAN));
        assertEquals("Within " + province.name(), AreaWords.say(province, Words.of("en")));
        Headless.run(() -> ((TextField) node(".map-panel .text-field")).setText("Wonsan"));
        Headless.run(() -> offers().getLast().fire());
        Circle near = assertInstanceOf(Circle.class, session.filter().get().area());
        assertTrue(AreaWords.say(near, Words.of("en")).startsWith("Within 50 km of W"), AreaWords.say(near, Words.of("en")));
        Headless.run(() -> ((TextField) node(".map-panel .text-field")).setText("qqqqqqq"));
        assertTrue(texts(".map-panel .small-quiet").stream().anyMatch(text -> text.startsWith("No place is called so")));
    }

    @Test
    void theMarksAreWalkedThroughAsOneReadsAndEnterShowsTheIncident() {
        show(Theme.LIGHT, "en", 1);
        Headless.run(() -> desk.onChoose(null));
        key(KeyCode.PERIOD);
        assertTrue(Headless.call(map::getAccessibleText).startsWith("Mark 1 of "), Headless.call(map::getAccessibleText));
        assertTrue(session.selection().get().hovered() != null, "it is ringed");
        String first = session.selection().get().hovered();
        key(KeyCode.PERIOD);
        assertNotEquals(first, session.selection().get().hovered());
        key(KeyCode.COMMA);
        assertEquals(first, session.selection().get().hovered());
        for (int i = 0; i < 9 && session.selection().get().chosen() == null; i++) {
            key(KeyCode.ENTER);
        }
        assertTrue(session.selection().get().chosen() != null, "clusters open until one incident is left");
    }

    @Test
    void everythingCanBeDoneFromTheMenuOfAPlace() {
        show(Theme.LIGHT, "en", 1);
        Headless.run(() -> desk.onChoose("LI085"));
        MapMenu menu = Headless.call(() -> new MapMenu(model, new GeoPoint(39.9, 127.6), new MapMenu.Ways((point, name) -> { }, () -> { }, () -> { })));
        Headless.run(() -> item(menu, "Great circle from the chosen incident to here").fire());
        assertEquals(1, model.layers().get().measured().size());
        Headless.run(() -> item(menu, "Incidents within 100 km of here").fire());
        assertEquals(100, ((Circle) Objects.requireNonNull(session.filter().get().area())).km());
        Headless.run(() -> item(menu, "Incidents in South Hamgyong").fire());
        assertInstanceOf(Polygon.class, session.filter().get().area());
        Headless.run(() -> item(menu, "Mark this place").fire());
        assertTrue(model.layers().get().mark() != null);
        Headless.run(() -> item(menu, "Measure from here").fire());
        assertEquals(Tool.MEASURE, model.tool().get());
    }

    @Test
    void thePointerSaysWhereItIsAndItsPlaceCanBeCopied() {
        show(Theme.LIGHT, "en", 1);
        double x = Headless.call(map::getWidth) / 2;
        double y = Headless.call(map::getHeight) / 2;
        mouse(x, y, MouseEvent.MOUSE_MOVED);
        assertEquals("39.1528° N 127.4436° E  ·  39°09.17′ N 127°26.62′ E", ((Label) node(".map-where")).getText());
        key(KeyCode.C);
        assertEquals("39.15280, 127.44360", Headless.call(() -> Clipboard.getSystemClipboard().getString()));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,en,1", "DARK,ko,2", "LIGHT,ko,2", "DARK,en,1"})
    void theToolsAreWorthLookingAt(Theme theme, String language, double scale) {
        show(theme, language, scale);
        Headless.run(() -> {
            model.view().set(MapView.home(map.getWidth(), map.getHeight()));
            model.onArea(Polygon.of(List.of(new GeoPoint(36, 124.5), new GeoPoint(36, 130), new GeoPoint(39, 131), new GeoPoint(41, 129), new GeoPoint(40, 124.6))));
            model.laid().onRings(new RangeRings(WONSAN, "Wonsan", List.of(new RangeRings.Ring("KN-25", 380), new RangeRings.Ring("Nodong", 1300))));
            model.laid().onLine(new GeoPoint(37.5665, 126.978), new GeoPoint(39.0339, 125.7543));
        });
        key(KeyCode.R);
        Headless.save(pane, scale, "map-rings-" + theme.code() + "-" + language);
        fire(node(".map-panel .check-box"), KeyCode.ESCAPE);
        key(KeyCode.SLASH);
        Headless.run(() -> ((TextField) node(".map-panel .text-field")).setText("ㅎㅎ"));
        Headless.save(pane, scale, "map-find-" + theme.code() + "-" + language);
        key(KeyCode.M);
        click(150, 120);
        click(260, 250);
        Headless.save(pane, scale, "map-measure-" + theme.code() + "-" + language);
    }

    private List<CheckBox> boxes() {
        pane.applyCss();
        pane.layout();
        return pane.lookupAll(".map-panel .check-box").stream().map(CheckBox.class::cast).toList();
    }

    private List<Button> offers() {
        return pane.lookupAll(".map-panel .small-button").stream().map(Button.class::cast).toList();
    }

    private static MenuItem item(MapMenu menu, String text) {
        return menu.getItems().stream().filter(each -> text.equals(each.getText())).findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not in " + menu.getItems().stream().map(MenuItem::getText).toList()));
    }

    private Node node(String selector) {
        return Objects.requireNonNull(Platform.isFxApplicationThread() ? pane.lookup(selector) : Headless.call(() -> pane.lookup(selector)), selector);
    }

    private List<String> texts(String selector) {
        return Headless.call(() -> pane.lookupAll(selector).stream().map(each -> ((Label) each).getText()).toList());
    }

    private Point2D on(GeoPoint point) {
        return Headless.call(() -> model.view().get().xy(point, map.getWidth(), map.getHeight()));
    }

    private void draw(double... xy) {
        press(xy[0], xy[1]);
        for (int i = 0; i + 3 < xy.length; i += 2) {
            for (int step = 0; step <= 20; step++) {
                mouse(xy[i] + (xy[i + 2] - xy[i]) * step / 20, xy[i + 1] + (xy[i + 3] - xy[i + 1]) * step / 20, MouseEvent.MOUSE_DRAGGED);
            }
        }
        mouse(xy[xy.length - 2], xy[xy.length - 1], MouseEvent.MOUSE_RELEASED);
    }

    private void click(double x, double y) {
        press(x, y);
        mouse(x, y, MouseEvent.MOUSE_RELEASED);
    }

    private void press(double x, double y) {
        mouse(x, y, MouseEvent.MOUSE_PRESSED);
    }

    private void mouse(double x, double y, EventType<MouseEvent> type) {
        Headless.run(() -> {
            var scene = map.localToScene(x, y);
            map.fireEvent(new MouseEvent(type, scene.getX(), scene.getY(), scene.getX(), scene.getY(), MouseButton.PRIMARY, 1,
                    false, false, false, false, true, false, false, true, false, true, new PickResult(map, scene.getX(), scene.getY())));
        });
    }

    private void key(KeyCode code) {
        fire(map, code);
    }

    private static void fire(Node target, KeyCode code) {
        Headless.run(() -> target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }
}
