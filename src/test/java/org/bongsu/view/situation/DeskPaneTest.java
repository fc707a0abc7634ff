package org.bongsu.view.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.desk.Accounts;
import org.bongsu.desk.Landings;
import org.bongsu.desk.Overview;
import org.bongsu.desk.PlaceFinder;
import org.bongsu.desk.SampleStore;
import org.bongsu.desk.Session;
import org.bongsu.desk.Views;
import org.bongsu.figure.Look;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.job.Jobs;
import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.Coding;
import org.bongsu.model.Edit;
import org.bongsu.model.Evidence;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Note;
import org.bongsu.model.Period;
import org.bongsu.model.Published;
import org.bongsu.model.Quantity;
import org.bongsu.model.SavedView;
import org.bongsu.model.Stance;
import org.bongsu.model.Theme;
import org.bongsu.model.IndexSettings;
import org.bongsu.view.kit.FigureSurface;
import org.bongsu.view.kit.Find;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.situation.map.MapModel;
import org.bongsu.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskPaneTest {
    private static final Gazetteer GAZETTEER = Gazetteer.readDefault();

    @TempDir
    private Path folder;
    private Session session;
    private DeskModel model;
    private DeskPane pane;
    private Stage stage;
    private final AtomicReference<Article> opened = new AtomicReference<>();
    private final AtomicReference<String> history = new AtomicReference<>();
    private final AtomicReference<Boolean> edited = new AtomicReference<>();

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
            model = new DeskModel(session, new Overview(session, index), told,
                    new SimpleObjectProperty<>(new Look(theme, Words.of(language), NameUsage.KOREAN)),
                    new MapModel.Gear(Landings.NONE, new PlaceFinder(() -> GAZETTEER), null, Jobs.inline()));
            return new DeskPane(model, new DeskPane.Ways(opened::set, history::set, edited::set, () -> { }, () -> { }));
        });
        stage = Headless.show(pane, 1280, 720, scale, theme);
        Headless.run(() -> model.chooseNewest());
        Headless.settle(pane);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,en,1", "DARK,en,2", "LIGHT,ko,2", "DARK,ko,1"})
    void theDeskIsWorthLookingAt(Theme theme, String language, double scale) {
        show(theme, language, scale);
        Headless.run(() -> session.selection().set(session.selection().get().choose("LI085")));
        Headless.save(pane, scale, "desk-" + theme.code() + "-" + language);
        Headless.run(() -> session.filter().set(Filter.ALL.withTypes(Set.of("launch"))
                .withPeriod(new Period(LocalDate.of(2022, 1, 1), null))));
        Headless.save(pane, scale, "desk-filtered-" + theme.code() + "-" + language);
        Headless.run(() -> session.filter().set(Filter.ALL.withText(language.equals("ko") ? "미사일 평양" : "missile pyongyang")));
        Headless.save(pane, scale, "desk-found-" + theme.code() + "-" + language);
        Headless.run(() -> session.filter().set(Filter.ALL.withText("no such words")));
        Headless.save(pane, scale, "desk-nothing-" + theme.code() + "-" + language);
        assertEquals("desk", pane.getStyleClass().getLast());
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,en,1", "DARK,ko,2"})
    void theListTakesThePlaceOfMapAndTimelineAndGivesItBack(Theme theme, String language, double scale) {
        show(theme, language, scale);
        key(node(".incident-table"), KeyCode.F4);
        Headless.settle(pane);
        assertEquals(0, surfaces().size());
        Headless.save(pane, scale, "desk-wide-" + theme.code() + "-" + language);
        key(node(".incident-table"), KeyCode.F4);
        Headless.settle(pane);
        assertEquals(2, surfaces().size());
    }

    @ParameterizedTest
    @CsvSource({"en", "ko"})
    void aNarrowWindowCutsNoWordOfTheFilters(String language) {
        show(Theme.LIGHT, language, 1);
        Headless.run(() -> {
            Region bar = (Region) pane.lookup(".filter-bar");
            assertTrue(bar.minWidth(-1) <= 1024, "it needs " + bar.minWidth(-1));
            bar.resize(1024, bar.prefHeight(1024));
            bar.layout();
            for (Node each : bar.getChildrenUnmodifiable()) {
                if (each instanceof Labeled word) {
                    assertTrue(word.getWidth() >= word.prefWidth(-1) - 0.5, word.getText());
                }
            }
        });
    }

    @Test
    void whatIsChosenInOneIsChosenInAll() {
        show(Theme.LIGHT, "en", 1);
        Incident missiles = session.situation().get().incident("LI085").orElseThrow();
        Headless.run(() -> session.selection().set(session.selection().get().choose("LI085")));
        assertTrue(texts(".inspector .label").contains(missiles.title()));
        assertEquals("LI085", model.map().figure().getValue().place("LI085", 700, 450).map(p -> "LI085").orElse(""));
        Headless.until(() -> "lit in the list: " + lit(), () -> lit().contains(missiles.title()));
        key(node(".incident-table"), KeyCode.HOME);
        assertEquals(model.overview().shown().get().getLast().id(), session.selection().get().chosen());
        assertFalse(texts(".inspector .label").contains(missiles.title()));
    }

    /** The titles of the rows that are shown as chosen. */
    private List<String> lit() {
        return Headless.call(() -> pane.lookupAll(".incident-row:picked .cell-title").stream().map(label -> ((Label) label).getText()).toList());
    }

    @Test
    void aClickOnTheMapChoosesAndTheMarkStaysWhereItIs() {
        show(Theme.LIGHT, "en", 1);
        FigureSurface map = surfaces().getFirst();
        Headless.run(() -> {
            Incident pueblo = session.situation().get().incident("LI049").orElseThrow();
            model.map().view().set(new MapView(Objects.requireNonNull(Objects.requireNonNull(pueblo.where()).point()), 0.4));
            Point2D at = new Point2D.Double(map.getWidth() / 2, map.getHeight() / 2);
            mouse(map, at, MouseEvent.MOUSE_PRESSED);
            mouse(map, at, MouseEvent.MOUSE_RELEASED);
        });
        assertEquals("LI049", session.selection().get().chosen());
        MapView before = model.map().view().get();
        Headless.run(() -> mouse(map, new Point2D.Double(map.getWidth() / 2, map.getHeight() / 2), MouseEvent.MOUSE_MOVED));
        assertEquals("LI049", session.selection().get().hovered());
        assertEquals(before, model.map().view().get());
    }

    @Test
    void dragMovesTheMapAndShiftDragDrawsAnAreaThatFilters() {
        show(Theme.LIGHT, "en", 1);
        FigureSurface map = surfaces().getFirst();
        MapView home = model.map().view().get();
        Headless.run(() -> {
            mouse(map, new Point2D.Double(100, 100), MouseEvent.MOUSE_PRESSED);
            mouse(map, new Point2D.Double(160, 120), MouseEvent.MOUSE_DRAGGED);
            mouse(map, new Point2D.Double(160, 120), MouseEvent.MOUSE_RELEASED);
        });
        assertNotEquals(home.center(), model.map().view().get().center());
        int all = model.overview().shown().get().size();
        Headless.run(() -> {
            shifted(map, new Point2D.Double(map.getWidth() * 0.3, map.getHeight() * 0.2), MouseEvent.MOUSE_PRESSED);
            shifted(map, new Point2D.Double(map.getWidth() * 0.6, map.getHeight() * 0.6), MouseEvent.MOUSE_DRAGGED);
            shifted(map, new Point2D.Double(map.getWidth() * 0.6, map.getHeight() * 0.6), MouseEvent.MOUSE_RELEASED);
        });
        assertTrue(session.filter().get().area() != null);
        int inside = model.overview().shown().get().size();
        assertTrue(inside > 0 && inside < all, inside + " of " + all);
        key(pane, KeyCode.ESCAPE);
        assertEquals(Filter.ALL, session.filter().get());
    }

    @Test
    void everyChipTakesItsPartOfTheFilterAway() {
        show(Theme.LIGHT, "en", 1);
        Headless.run(() -> session.filter().set(Filter.ALL.withTypes(Set.of("launch", "drone")).withActors(Set.of("JPN"))
                .withSeverities(Set.of(4)).withText("missile")));
        for (int left = 5; left > 0; left--) {
            assertEquals(left, chips().size());
            Button chip = chips().getFirst();
            Headless.run(chip::fire);
        }
        assertEquals(Filter.ALL, session.filter().get());
        assertEquals(session.incidents(), model.overview().shown().get().size());
    }

    @Test
    void theShelfFiltersToWhatLiesOffTheMapAndLiftsThatAgain() throws Exception {
        show(Theme.LIGHT, "en", 1);
        Incident washington = session.situation().get().incident("LI083").orElseThrow();
        Incident nowhere = Coding.incident("nowhere", "statement.threat", 2, LocalDate.of(2026, 1, 3));
        session.commit("action.import", List.of(Edit.add(nowhere)));
        Headless.settle(pane);
        ToggleButton place = shelf("Washington");
        int counted = Integer.parseInt(place.getText().replaceAll(".* ", ""));
        assertFalse(place.isSelected());
        Headless.run(place::fire);
        assertEquals(counted, model.overview().shown().get().size(), "as many as the shelf says");
        assertTrue(model.overview().shown().get().contains(washington));
        assertEquals(1, chips().size());
        assertTrue(shelf("Washington").isSelected());
        Headless.run(() -> shelf("Washington").fire());
        assertEquals(Filter.ALL, session.filter().get());
        Headless.run(() -> shelf("No place on the map").fire());
        assertTrue(model.overview().shown().get().contains(nowhere));
        assertTrue(model.overview().shown().get().stream().allMatch(i -> i.where() == null || i.where().point() == null));
        assertTrue(Headless.call(() -> Find.texts(pane)).contains("Without a place"));
    }

    private ToggleButton shelf(String name) {
        return Headless.call(() -> pane.lookupAll(".shelf-place").stream().map(ToggleButton.class::cast).filter(b -> b.getText().startsWith(name + "  ")).findFirst().orElseThrow());
    }

    @Test
    void eachValueOfAMenuSaysHowManyIncidentsItWouldShowUnderTheOtherChoices() {
        show(Theme.LIGHT, "en", 1);
        Headless.run(() -> session.filter().set(Filter.ALL.withTypes(Set.of("launch")).withActors(Set.of("USA"))));
        MenuButton types = (MenuButton) Headless.call(() -> List.copyOf(pane.lookupAll(".filter-menu"))).getFirst();
        Headless.run(() -> types.getOnShowing().handle(new Event(MenuButton.ON_SHOWING)));
        long tariffs = session.situation().get().shown(Filter.ALL.withTypes(Set.of("tariff")).withActors(Set.of("USA"))).size();
        assertTrue(tariffs > 0);
        assertTrue(types.getItems().stream().anyMatch(item -> item.getText().equals("Tariff  (" + tariffs + ")")),
                types.getItems().stream().map(MenuItem::getText).toList().toString());
    }

    @Test
    void aViewIsKeptUnderItsNameOpenedAgainAndForgotten() throws Exception {
        show(Theme.LIGHT, "en", 1);
        Filter launches = Filter.ALL.withTypes(Set.of("launch")).withSeverities(Set.of(4));
        Headless.run(() -> session.filter().set(launches));
        press(KeyCode.D, true, false);
        TextField name = (TextField) Headless.call(() -> pane.lookup(".keep-field"));
        Headless.run(() -> {
            name.setText("   ");
            name.fireEvent(new ActionEvent());
        });
        assertEquals(List.of(), model.views().all().get(), "a view without a name is not kept");
        Headless.run(() -> {
            name.setText("Grave  launches ");
            name.fireEvent(new ActionEvent());
        });
        assertEquals(List.of("Grave launches"), model.views().all().get().stream().map(SavedView::name).toList());
        assertEquals("action.view.keep", session.undoWords().get().undo().orElseThrow().what().action());
        Headless.run(() -> session.filter().set(Filter.ALL));
        Headless.run(() -> model.views().open(model.views().all().get().getFirst()));
        assertEquals(launches, session.filter().get());
        session.close();
        session = Session.open(folder.resolve("store"), CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run);
        Views again = new Views(session);
        assertEquals(launches, again.all().get().getFirst().filter(), "it is there when the store is opened again");
        again.forget(again.all().get().getFirst());
        assertEquals(List.of(), again.all().get());
    }

    @Test
    void backAndForwardGoAlongTheFiltersThatWereLookedThrough() {
        show(Theme.LIGHT, "en", 1);
        Filter one = Filter.ALL.withTypes(Set.of("launch"));
        Filter two = one.withSeverities(Set.of(4));
        Headless.run(() -> session.filter().set(one));
        Headless.run(() -> session.filter().set(two));
        for (String typed : List.of("m", "mi", "missile")) {
            Headless.run(() -> session.filter().set(two.withText(typed)));
        }
        press(KeyCode.LEFT, false, true);
        assertEquals(two, session.filter().get(), "typing a search is one step");
        press(KeyCode.LEFT, false, true);
        assertEquals(one, session.filter().get());
        press(KeyCode.RIGHT, false, true);
        assertEquals(two, session.filter().get());
        press(KeyCode.LEFT, false, true);
        press(KeyCode.LEFT, false, true);
        press(KeyCode.LEFT, false, true);
        assertEquals(Filter.ALL, session.filter().get(), "and it stops at the first");
    }

    @Test
    void theDeskShowsWhatWasKnownOnADay() {
        show(Theme.LIGHT, "en", 1);
        Headless.run(() -> model.overview().asKnownOn(LocalDate.of(2017, 1, 1)));
        assertTrue(model.overview().shown().get().size() < session.incidents());
        assertTrue(model.overview().shown().get().stream().allMatch(i -> session.situation().get().knownSince(i.id())
                .or(() -> Optional.ofNullable(i.when()).map(w -> w.start())).orElseThrow().isBefore(LocalDate.of(2017, 1, 2))));
        assertEquals(1, chips().size(), "and says so in a chip");
        Headless.save(pane, 1, "desk-known-on");
    }

    private void press(KeyCode code, boolean shortcut, boolean alt) {
        Headless.run(() -> {
            Node target = pane.getScene().getFocusOwner() == null ? pane : pane.getScene().getFocusOwner();
            target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, alt, false));
        });
    }

    @Test
    void daysAreTypedAsPeopleWriteThem() {
        show(Theme.LIGHT, "en", 1);
        TextField from = (TextField) Headless.call(() -> List.copyOf(pane.lookupAll(".filter-day"))).getFirst();
        Headless.run(() -> {
            from.setText("27 jan 2026");
            from.fireEvent(new ActionEvent());
        });
        assertEquals("2026-01-27", String.valueOf(session.filter().get().period().from()));
        Headless.run(() -> {
            from.setText("gibberish");
            from.fireEvent(new ActionEvent());
        });
        assertEquals("2026-01-27", String.valueOf(session.filter().get().period().from()), "what is not understood changes nothing");
        TextField to = (TextField) Headless.call(() -> List.copyOf(pane.lookupAll(".filter-day"))).get(1);
        Headless.run(() -> {
            to.setText("1 jan 2026");
            to.fireEvent(new ActionEvent());
        });
        assertEquals(null, session.filter().get().period().to(), "no period ends before it begins");
        Headless.run(() -> {
            to.setText("31 jan 2026");
            to.fireEvent(new ActionEvent());
        });
        assertEquals(LocalDate.of(2026, 1, 31), session.filter().get().period().to());
        press(KeyCode.LEFT, false, true);
        assertEquals(null, session.filter().get().period().to(), "a day is one step of the trail");
        assertEquals("2026-01-27", String.valueOf(session.filter().get().period().from()));
    }

    private void sourcesDiffer() throws Exception {
        Incident missiles = session.situation().get().incident("LI085").orElseThrow();
        Incident coded = missiles.withDetail(missiles.detail().withQuantities(List.of(Quantity.of("range", 350, "km"))));
        List<Edit> edits = new ArrayList<>(List.of(Edit.replace(missiles, coded)));
        said(edits, "Seoul's morning paper", "range", "350 km", Stance.ATTRIBUTES, "KOR.JCS", "The missiles flew about 350 kilometres, the Joint Chiefs said.");
        said(edits, "A wire from Washington", "range", "217 miles", Stance.ASSERTS, null, "They flew some 217 miles before they fell into the sea.");
        said(edits, "A paper in Tokyo", "range", "400 km", Stance.ATTRIBUTES, "JPN", "Japan put the distance at 400 kilometres.");
        said(edits, "The northern agency", "type", missiles.type(), Stance.DENIES, "PRK", "No such launch took place.");
        session.commit("action.import", edits);
    }

    private static void said(List<Edit> edits, String title, String field, String value, Stance stance, String by, String words) {
        int n = edits.size();
        edits.add(Edit.add(new Note("n" + n, title, words, Published.day(LocalDate.of(2026, 1, 28), ZoneId.of("Asia/Seoul")), false)));
        edits.add(Edit.add(new Claim("q" + n, "LI085", new Claim.Assertion(field, value, stance, by), Evidence.of("n" + n, words, 0, words.length()))));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,en,1", "DARK,ko,2"})
    void whereSourcesDifferTheInspectorSaysSoAndWhoSaysWhat(Theme theme, String language, double scale) throws Exception {
        sourcesDiffer();
        show(theme, language, scale);
        Headless.run(() -> session.selection().set(session.selection().get().choose("LI085")));
        ScrollPane inspector = node(".inspector");
        Headless.save(pane, scale, "desk-differ-" + theme.code() + "-" + language);
        Headless.run(() -> inspector.setVvalue(0.6));
        Headless.save(pane, scale, "desk-differ-below-" + theme.code() + "-" + language);
        Words words = Words.of(language);
        assertTrue(texts(".facts .differs").contains(words.say("desk.differ", "400 km")), texts(".facts .differs").toString());
        assertEquals(List.of(words.say("desk.differ.other")), texts(".account-head .differs"));
        assertEquals(List.of("350 km", "400 km"), texts(".account-value").stream().filter(value -> value.endsWith("km")).toList());
        assertTrue(texts(".claim-agreed .claim-head").stream().anyMatch(who -> who.contains("217 miles")), "other units are kept in view");
        assertTrue(texts(".claim-denies .claim-quote").contains("“No such launch took place.”"));
        Headless.run(() -> model.onChoose("LI084"));
        assertEquals(List.of(), texts(".inspector .differs"));
    }

    @Test
    void severalAreChosenInTheListAndLitInEveryView() {
        show(Theme.LIGHT, "en", 1);
        Node list = node(".incident-table");
        key(list, KeyCode.HOME);
        key(list, KeyCode.DOWN);
        key(list, KeyCode.DOWN);
        for (int i = 0; i < 3; i++) {
            Headless.run(() -> list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, true, false, false, false)));
        }
        List<Incident> shown = Headless.call(() -> model.overview().shown().get().reversed());
        assertEquals(Set.copyOf(shown.subList(2, 6).stream().map(Incident::id).toList()), session.selection().get().picked());
        Headless.run(() -> model.onToggle(List.of("LI049")));
        assertEquals(5, session.selection().get().picked().size());
        assertEquals("LI049", session.selection().get().chosen());
        Headless.save(pane, 1, "desk-several-light-en");
        assertTrue(texts(".list-several").contains("Edit 5 chosen…"));
        key(list, KeyCode.E);
        assertEquals(Boolean.FALSE, edited.get());
        key(list, KeyCode.DELETE);
        assertEquals(Boolean.TRUE, edited.get());
        key(list, KeyCode.H);
        assertEquals("LI049", history.get());
        Headless.run(() -> list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, true, false, false)));
        assertEquals(model.overview().shown().get().size(), session.selection().get().picked().size());
        Headless.run(() -> model.onChoose("LI085"));
        assertEquals(Set.of("LI085"), session.selection().get().picked());
        Headless.until(() -> "lit in the list: " + lit(), () -> lit().size() == 1);
    }

    @Test
    void aDayOfTheTimelineSaysWhatItsIndexIsMadeOf() {
        show(Theme.LIGHT, "en", 1);
        Headless.run(() -> model.onDay(LocalDate.of(2017, 9, 3)));
        assertTrue(texts(".inspector .hyperlink").contains("Sixth nuclear test"), texts(".inspector .hyperlink").toString());
    }

    @Test
    void theWholeDeskGoesByKeyboard() {
        show(Theme.LIGHT, "en", 1);
        FigureSurface map = surfaces().getFirst();
        MapView before = model.map().view().get();
        key(map, KeyCode.EQUALS);
        assertTrue(model.map().view().get().kmPerUnit() < before.kmPerUnit());
        key(map, KeyCode.HOME);
        FigureSurface timeline = surfaces().get(1);
        String newest = session.selection().get().chosen();
        key(timeline, KeyCode.UP);
        assertNotEquals(newest, session.selection().get().chosen());
        key(timeline, KeyCode.DOWN);
        assertEquals(newest, session.selection().get().chosen());
        key(timeline, KeyCode.B);
        assertNotEquals(Period.ALWAYS, session.filter().get().period());
        key(timeline, KeyCode.ESCAPE);
        assertEquals(Period.ALWAYS, session.filter().get().period());
    }

    private List<FigureSurface> surfaces() {
        return Headless.call(() -> pane.lookupAll(".figure-surface").stream().map(FigureSurface.class::cast).toList());
    }

    private List<Button> chips() {
        return Headless.call(() -> pane.lookupAll(".chip > .button").stream().map(Button.class::cast).toList());
    }

    @SuppressWarnings("unchecked")
    private <T extends Node> T node(String selector) {
        return (T) Objects.requireNonNull(Headless.call(() -> pane.lookup(selector)));
    }

    private List<String> texts(String selector) {
        return Headless.call(() -> pane.lookupAll(selector).stream()
                .map(n -> n instanceof Hyperlink link ? link.getText() : ((Label) n).getText()).toList());
    }

    private static void key(Node target, KeyCode code) {
        Headless.run(() -> target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private static void mouse(Node target, Point2D at, EventType<MouseEvent> type) {
        fire(target, at, type, false);
    }

    private static void shifted(Node target, Point2D at, EventType<MouseEvent> type) {
        fire(target, at, type, true);
    }

    private static void fire(Node target, Point2D at, EventType<MouseEvent> type, boolean shift) {
        var scene = target.localToScene(at.getX(), at.getY());
        target.fireEvent(new MouseEvent(type, scene.getX(), scene.getY(), scene.getX(), scene.getY(), MouseButton.PRIMARY, 1,
                shift, false, false, false, true, false, false, true, false, true, new PickResult(target, scene.getX(), scene.getY())));
    }
}
