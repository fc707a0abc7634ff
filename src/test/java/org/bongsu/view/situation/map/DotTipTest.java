package org.bongsu.view.situation.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventType;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.bongsu.codebook.CameoTable;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.desk.Accounts;
import org.bongsu.desk.Datasets;
import org.bongsu.desk.Importing;
import org.bongsu.desk.Landings;
import org.bongsu.desk.Overview;
import org.bongsu.desk.PlaceFinder;
import org.bongsu.desk.Session;
import org.bongsu.exchange.machine.GdeltRows;
import org.bongsu.figure.Look;
import org.bongsu.figure.map.dots.DotPick;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.intake.Intake;
import org.bongsu.job.Jobs;
import org.bongsu.job.Progress;
import org.bongsu.model.Circle;
import org.bongsu.model.Filter;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.Language;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Theme;
import org.bongsu.situation.Layer;
import org.bongsu.view.kit.FigureSurface;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.situation.DeskModel;
import org.bongsu.view.situation.DeskPane;
import org.bongsu.view.situation.Told;
import org.bongsu.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events of datasets on the map: what the pointer and the keyboard find at a place. */
class DotTipTest {
    @TempDir
    private Path folder;
    private Session session;
    private Overview overview;
    private DeskModel desk;
    private DeskPane pane;
    private FigureSurface map;
    private Stage stage;
    private Words words;

    @AfterEach
    void close() throws Exception {
        Headless.run(() -> stage.close());
        session.close();
    }

    private void show(Theme theme, Language language, double scale) throws Exception {
        words = Words.of(language.code());
        session = Session.open(folder.resolve("store"), CodebookReader.readDefault(), Clock.systemUTC(), DotTipTest::onScreen);
        pane = Headless.call(() -> {
            overview = new Overview(session, new SimpleObjectProperty<>(IndexSettings.DEFAULT));
            desk = new DeskModel(session, overview, new Told(session, new Accounts(session, Gazetteer::readDefault), Jobs.inline()),
                    new SimpleObjectProperty<>(new Look(theme, words, NameUsage.KOREAN)), new MapModel.Gear(Landings.NONE, new PlaceFinder(Gazetteer::readDefault), null, Jobs.inline()));
            desk.datasets(new Datasets(session, Jobs.inline(), CameoTable::readDefault, language));
            return new DeskPane(desk, new DeskPane.Ways(article -> { }, id -> { }, delete -> { }, () -> { }, () -> { }));
        });
        stage = Headless.show(pane, 1280, 800, scale, theme);
        map = (FigureSurface) pane.lookup(".map-pane .figure-surface");
        Headless.settle(pane);
    }

    private static void onScreen(Runnable change) {
        if (Platform.isFxApplicationThread()) {
            change.run();
        } else {
            Headless.run(change::run);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,EN,1", "DARK,KO,2"})
    void restingOnDotsSaysWhatTheyAreAndAClickKeepsToThem(Theme theme, Language language, double scale) throws Exception {
        show(theme, language, scale);
        key(KeyCode.P, false);
        assertTrue(tip().isVisible());
        assertEquals(words.say("desk.map.dots.off"), said().getFirst(), "it says what to do where no dataset is on");

        Path table = folder.resolve("events.tsv");
        GdeltRows.write(table, 4_000, 2);
        new Importing(session, new Intake()).files(List.of(table), Progress.NONE, one -> { });
        Headless.run(() -> desk.map().session().filter().set(Filter.ALL.withDatasets(Set.of(session.datasets().get().getFirst().id()))));
        Headless.settle(pane);
        DotPick most = most();
        Point2D at = on(most.about().center());
        mouse(at, MouseEvent.MOUSE_MOVED);
        Headless.until(() -> "the pointer rests, and nothing is said", () -> tip().isVisible());
        assertTrue(said().getFirst().contains(words.number(most.count())), said()::toString);
        assertEquals(words.say("desk.map.dots.keep"), said().getLast());
        Headless.save(pane, scale, "map-dots-" + theme.code() + "-" + language.code());

        mouse(at, MouseEvent.MOUSE_PRESSED);
        assertFalse(tip().isVisible());
        mouse(at, MouseEvent.MOUSE_RELEASED);
        Circle kept = assertInstanceOf(Circle.class, session.filter().get().area());
        assertEquals(most.about(), kept);
        assertEquals(most.count(), Headless.call(() -> overview.shown().get().layers().getFirst().rows().count()), "what it said is what is let through");
        assertNull(session.selection().get().chosen());
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,EN,1"})
    void oneEventIsChosenByTheKeyboardAndNothingSaysSo(Theme theme, Language language, double scale) throws Exception {
        show(theme, language, scale);
        Path table = folder.resolve("events.tsv");
        GdeltRows.write(table, 1, 2);
        new Importing(session, new Intake()).files(List.of(table), Progress.NONE, one -> { });
        Headless.run(() -> session.filter().set(Filter.ALL.withDatasets(Set.of(session.datasets().get().getFirst().id()))));
        Headless.settle(pane);
        Layer layer = Headless.call(() -> overview.shown().get().layers().getFirst());
        GeoPoint there = new GeoPoint(layer.columns().lat(0), layer.columns().lon(0));
        Headless.run(() -> desk.map().view().set(new MapView(there, 0.5)));
        Headless.settle(pane);
        key(KeyCode.P, false);
        assertEquals(words.say("desk.map.dots.show"), said().getLast());
        assertTrue(Objects.requireNonNull(Headless.call(() -> map.getAccessibleText())).contains(said().getFirst()), "those who hear it are told the same");
        key(KeyCode.P, true);
        assertEquals(layer.table().incident(0).id(), session.selection().get().chosen());
        assertNull(session.filter().get().area());
        Headless.run(() -> desk.map().view().set(desk.map().view().get().panned(90, 90, map.getWidth(), map.getHeight())));
        assertFalse(tip().isVisible(), "it goes when the map is moved");
        key(KeyCode.P, true);
        assertEquals(List.of(words.say("desk.map.dots.none")), said());
    }

    /** A place of several events that no mark covers. */
    private DotPick most() {
        Layer layer = Headless.call(() -> overview.shown().get().layers().getFirst());
        for (int row = 0; row < layer.columns().size(); row++) {
            if (!Double.isNaN(layer.columns().lat(row))) {
                Point2D at = on(new GeoPoint(layer.columns().lat(row), layer.columns().lon(row)));
                Optional<DotPick> pick = at.getX() < 50 || at.getY() < 50 || at.getX() > map.getWidth() - 100 || at.getY() > map.getHeight() - 100 ? Optional.empty()
                        : Headless.call(() -> desk.map().figure().getValue().dots(at.getX(), at.getY(), map.getWidth(), map.getHeight()));
                if (pick.isPresent() && pick.get().count() > 3 && pick.get().types().size() > 1 && on(pick.get().about().center()).distance(at) < 0.01) {
                    return pick.get();
                }
            }
        }
        throw new AssertionError("no two events lie together");
    }

    private DotTip tip() {
        return (DotTip) pane.lookup(".map-dots");
    }

    private List<String> said() {
        return Headless.call(() -> tip().getChildren().stream().map(line -> ((Label) line).getText()).toList());
    }

    private Point2D on(GeoPoint point) {
        return Headless.call(() -> desk.map().view().get().xy(point, map.getWidth(), map.getHeight()));
    }

    private void key(KeyCode code, boolean shift) {
        Headless.run(() -> {
            map.requestFocus();
            map.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
        });
        Headless.settle(pane);
    }

    private void mouse(Point2D at, EventType<MouseEvent> type) {
        Headless.run(() -> {
            javafx.geometry.Point2D there = map.localToScene(at.getX(), at.getY());
            map.fireEvent(new MouseEvent(type, there.getX(), there.getY(), there.getX(), there.getY(), MouseButton.PRIMARY, 1, false, false, false, false, true,
                    false, false, false, false, true, new PickResult(map, there.getX(), there.getY())));
        });
    }
}
