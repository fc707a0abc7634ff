package org.bongsu.view.situation.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventType;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.bongsu.desk.Overview;
import org.bongsu.desk.OwnDates;
import org.bongsu.desk.SampleStore;
import org.bongsu.desk.Session;
import org.bongsu.desk.Trail;
import org.bongsu.figure.Look;
import org.bongsu.figure.timeline.TimelineView;
import org.bongsu.figure.timeline.lane.LaneKind;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Period;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.FigureSurface;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.kit.Styles;
import org.bongsu.view.situation.DeskPane;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelinePaneTest {
    private static final double WIDTH = 660;
    private static final double HEIGHT = 290;

    @TempDir
    private Path folder;
    private Session session;
    private Trail trail;
    private TimelineModel model;
    private TimelinePane pane;
    private FigureSurface surface;
    private Stage stage;
    private final AtomicInteger typed = new AtomicInteger();

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

    private void show(Theme theme, String language, double width, double height, double scale) {
        pane = Headless.call(() -> {
            trail = new Trail(session.filter());
            model = new TimelineModel(session, new Overview(session, new SimpleObjectProperty<>(IndexSettings.DEFAULT)),
                    new SimpleObjectProperty<>(new Look(theme, Words.of(language), NameUsage.KOREAN)), trail);
            TimelinePane made = new TimelinePane(model, new Chosen(), new TimelinePane.Ways(typed::incrementAndGet, () -> { }));
            made.getStyleClass().add("desk");
            made.getStylesheets().add(Styles.sheet(DeskPane.class, "desk.css"));
            return made;
        });
        stage = Headless.show(pane, width, height, scale, theme);
        Headless.settle(pane);
        surface = (FigureSurface) Objects.requireNonNull(Headless.call(() -> pane.lookup(".figure-surface")));
    }

    private void show() {
        show(Theme.LIGHT, "en", WIDTH, HEIGHT, 1);
        Headless.run(() -> model.view().set(TimelineView.of(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31))));
    }

    /** What is chosen, as the desk would have it. */
    private final class Chosen implements Choosing {
        @Override
        public Optional<Incident> chosen() {
            String id = session.selection().get().chosen();
            return id == null ? Optional.empty() : session.situation().get().incident(id);
        }

        @Override
        public void onHover(@Nullable String id) {
            session.selection().set(session.selection().get().hover(id));
        }

        @Override
        public void onChoose(@Nullable String id) {
            session.selection().set(session.selection().get().choose(id));
        }

        @Override
        public void onToggle(List<String> ids) {
            ids.forEach(id -> session.selection().set(session.selection().get().toggle(id)));
        }

        @Override
        public void onStep(int by) {
        }

        @Override
        public void onDay(@Nullable LocalDate day) {
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,en,660,300,1", "DARK,ko,1340,620,2"})
    void everyKindOfLanesAtEveryZoomIsWorthLookingAt(Theme theme, String language, double width, double height, double scale) {
        show(theme, language, width, height, scale);
        List<TimelineView> views = List.of(model.whole(), TimelineView.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                TimelineView.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)), TimelineView.of(LocalDate.of(2026, 1, 27), LocalDate.of(2026, 1, 27)));
        List<String> names = List.of("decades", "year", "month", "day");
        for (LaneKind kind : LaneKind.values()) {
            for (int i = 0; i < views.size(); i++) {
                TimelineView view = views.get(i);
                Headless.run(() -> {
                    model.lanes().set(kind);
                    model.view().set(view);
                });
                Headless.save(pane, scale, "lanes-" + kind.code() + "-" + names.get(i) + "-" + theme.code() + "-" + language);
            }
        }
        Headless.run(() -> {
            model.lanes().set(LaneKind.FAMILY);
            model.view().set(TimelineView.of(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31)));
            model.playback().window().set(90);
            model.playback().go(LocalDate.of(2017, 9, 20));
        });
        Headless.save(pane, scale, "timeline-playback-" + theme.code() + "-" + language);
        Headless.run(() -> {
            model.choose(new Period(LocalDate.of(2017, 4, 1), LocalDate.of(2017, 9, 30)));
            model.brush(new Period(LocalDate.of(2017, 5, 1), LocalDate.of(2017, 9, 30)));
            model.day().set(LocalDate.of(2017, 7, 4));
        });
        Headless.save(pane, scale, "timeline-brush-" + theme.code() + "-" + language);
        Headless.run(() -> model.choose(null));
        Headless.run(() -> session.filter().set(Filter.ALL.withText("no such words")));
        Headless.save(pane, scale, "timeline-empty-" + theme.code() + "-" + language);
        assertTrue(Headless.call(() -> pane.lookup(".timeline-empty").isVisible()));
    }

    @ParameterizedTest
    @CsvSource({"en", "ko"})
    void noControlIsCutInANarrowTimeline(String language) {
        show(Theme.LIGHT, language, 600, HEIGHT, 1);
        Headless.run(() -> pane.lookupAll(".timeline-bar > .button, .timeline-bar > .menu-button, .timeline-bar > .toggle-button").forEach(each -> {
            Labeled control = (Labeled) each;
            assertTrue(control.getWidth() >= control.prefWidth(-1) - 0.5, control.getAccessibleText());
            assertTrue(control.localToScene(control.getWidth(), 0).getX() <= 600.5, control.getAccessibleText());
            assertFalse(control.getAccessibleText() == null || control.getAccessibleText().isBlank());
        }));
    }

    @Test
    void daysAreDrawnTakenByTheirEndsAndMovedAndAreOneStepBack() {
        show();
        drag(x("2022-03-10"), x("2022-05-20"));
        assertEquals(new Period(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 5, 31)), period());
        drag(x("2022-06-01"), x("2022-10-01"));
        assertEquals(new Period(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 9, 30)), period());
        drag(x("2022-05-15"), x("2022-07-15"));
        assertEquals(new Period(LocalDate.of(2022, 5, 1), LocalDate.of(2022, 11, 30)), period());
        Headless.run(trail::back);
        assertEquals(new Period(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 9, 30)), period(), "each drag is one step back, however many days it went over");
        double x = x("2023-06-20");
        Headless.run(() -> {
            mouse(x, 60, MouseEvent.MOUSE_PRESSED, 2);
            mouse(x, 60, MouseEvent.MOUSE_RELEASED, 2);
        });
        assertEquals(Period.ALWAYS, period(), "a double click chooses all days");
    }

    @Test
    void whileDaysAreDrawnTheOtherViewsFollowAndOtherDaysStayInSight() {
        show();
        int all = model.overview().shown().get().size();
        int rows = Headless.call(() -> model.figure().getValue().table().rows().size());
        double from = x("2022-03-10");
        double to = x("2022-04-10");
        Headless.run(() -> {
            mouse(from, 60, MouseEvent.MOUSE_PRESSED, 1);
            mouse(to, 60, MouseEvent.MOUSE_DRAGGED, 1);
        });
        for (int i = 0; i < 200 && Headless.call(this::period).equals(Period.ALWAYS); i++) {
            Headless.settle(pane);
        }
        assertEquals(new Period(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 4, 30)), period());
        assertTrue(model.overview().shown().get().size() < all);
        assertEquals(rows, Headless.call(() -> model.figure().getValue().table().rows().size()), "the timeline still shows all days");
        Headless.run(() -> mouse(to, 60, MouseEvent.MOUSE_RELEASED, 1));
    }

    @Test
    void theWholeTimelineGoesByKeyboard() {
        show();
        key(KeyCode.RIGHT, true, false);
        LocalDate day = Objects.requireNonNull(model.day().get());
        key(KeyCode.RIGHT, true, false);
        key(KeyCode.DOWN, true, false);
        key(KeyCode.PAGE_UP, true, false);
        LocalDate there = day.plusDays(8).minusMonths(1);
        assertEquals(there, model.day().get());
        assertTrue(Headless.call(surface::getAccessibleText).startsWith(new Days(Words.of("en")).full(there)));
        Headless.run(() -> model.day().set(LocalDate.of(2022, 6, 1)));
        key(KeyCode.OPEN_BRACKET, false, false);
        Headless.run(() -> model.day().set(LocalDate.of(2022, 6, 30)));
        key(KeyCode.CLOSE_BRACKET, false, false);
        assertEquals(new Period(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 6, 30)), period());
        key(KeyCode.PAGE_DOWN, false, true);
        assertEquals(new Period(LocalDate.of(2022, 7, 1), LocalDate.of(2022, 7, 31)), period(), "a month stays a month");
        key(KeyCode.RIGHT, false, true);
        key(KeyCode.UP, false, true);
        assertEquals(new Period(LocalDate.of(2022, 6, 26).minusDays(1), LocalDate.of(2022, 7, 25)), period());
        key(KeyCode.RIGHT, true, true);
        assertEquals(LocalDate.of(2022, 7, 26), period().to());
        key(KeyCode.T, false, false);
        assertEquals(1, typed.get());
        key(KeyCode.ESCAPE, false, false);
        assertEquals(Period.ALWAYS, period());
        key(KeyCode.L, false, false);
        assertEquals(LaneKind.ACTOR, model.lanes().get());
        key(KeyCode.L, true, false);
        assertEquals(LaneKind.FAMILY, model.lanes().get());
        key(KeyCode.K, false, false);
        assertFalse(model.dates().get());
    }

    @Test
    void lanesWithoutRoomAreOneRowThatOpensThem() {
        show();
        int before = model.lane().get();
        key(KeyCode.PAGE_DOWN, false, false);
        assertNotEquals(before, model.lane().get());
        key(KeyCode.PAGE_UP, false, false);
        assertEquals(before, model.lane().get());
    }

    @Test
    void spacePlaysAndEscapeGivesTheDaysBackThatWereChosenBefore() {
        show();
        Period chosen = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
        Headless.run(() -> model.choose(chosen));
        key(KeyCode.SPACE, false, false);
        assertTrue(model.playback().playing().get());
        Headless.run(() -> model.playback().advance(5));
        key(KeyCode.SPACE, false, false);
        assertFalse(model.playback().playing().get());
        assertEquals(29, ChronoUnit.DAYS.between(Objects.requireNonNull(period().from()), period().to()));
        assertTrue(Headless.call(() -> ((Labeled) pane.lookup(".moment")).getText()).contains("2022"));
        key(KeyCode.PERIOD, false, false);
        key(KeyCode.ESCAPE, false, false);
        assertEquals(chosen, period());
        assertNull(model.playback().fade().get());
        Headless.run(trail::back);
        assertEquals(Period.ALWAYS, period(), "and a film that was ended is no step back");
    }

    @Test
    void ownKeyDatesStandBehindIt() throws Exception {
        show();
        OwnDates own = new OwnDates(session);
        own.add(own.read("Working talks", "12 Mar 2024", "30 Apr 2024", false).orElseThrow());
        Headless.run(() -> model.view().set(TimelineView.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))));
        Headless.save(pane, 1, "timeline-own-dates");
        assertTrue(Headless.call(() -> model.keyDates(LocalDate.of(2024, 4, 2))).contains("Working talks"));
        assertTrue(Headless.call(() -> model.spoken(LocalDate.of(2024, 4, 2))).contains("Working talks"));
    }

    @Test
    void theMenuOfLanesIsTheModels() {
        show();
        MenuButton lanes = (MenuButton) Headless.call(() -> pane.lookup(".filter-menu"));
        Headless.run(() -> lanes.getItems().get(LaneKind.PLACE.ordinal()).fire());
        assertEquals(LaneKind.PLACE, model.lanes().get());
        assertEquals("By place", Headless.call(lanes::getText));
    }

    private Period period() {
        return session.filter().get().period();
    }

    private double x(String day) {
        return Headless.call(() -> model.figure().getValue().scale(surface.getWidth(), surface.getHeight()).x(LocalDate.parse(day)));
    }

    private void drag(double from, double to) {
        Headless.run(() -> {
            mouse(from, 60, MouseEvent.MOUSE_PRESSED, 1);
            mouse((from + to) / 2, 60, MouseEvent.MOUSE_DRAGGED, 1);
            mouse(to, 60, MouseEvent.MOUSE_DRAGGED, 1);
            mouse(to, 60, MouseEvent.MOUSE_RELEASED, 1);
        });
    }

    private void mouse(double x, double y, EventType<MouseEvent> type, int clicks) {
        var scene = surface.localToScene(x, y);
        surface.fireEvent(new MouseEvent(type, scene.getX(), scene.getY(), scene.getX(), scene.getY(), MouseButton.PRIMARY, clicks,
                false, false, false, false, true, false, false, true, false, true, new PickResult(surface, scene.getX(), scene.getY())));
    }

    private void key(KeyCode code, boolean shift, boolean shortcut) {
        Headless.run(() -> surface.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, shortcut, false, false)));
    }
}
