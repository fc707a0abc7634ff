package org.bongsu.view.situation.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.bongsu.desk.Overview;
import org.bongsu.desk.SampleStore;
import org.bongsu.desk.Session;
import org.bongsu.figure.Look;
import org.bongsu.job.Jobs;
import org.bongsu.model.Edit;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Relations;
import org.bongsu.model.Theme;
import org.bongsu.situation.lines.Grouping;
import org.bongsu.situation.lines.Sort;
import org.bongsu.view.kit.Headless;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list as it is seen and worked by keys: lines, table, groups. */
class IncidentListTest {
    @TempDir
    private Path folder;
    private Session session;
    private ListModel model;
    private IncidentList list;
    private Stage stage;

    @BeforeEach
    void openTheSample() throws Exception {
        session = SampleStore.open(folder.resolve("store"));
    }

    @AfterEach
    void close() throws Exception {
        Headless.run(() -> stage.close());
        session.close();
    }

    private void show(Theme theme, String language, double width, double scale) {
        ObjectProperty<IndexSettings> index = new SimpleObjectProperty<>(IndexSettings.DEFAULT);
        StackPane desk = Headless.call(() -> {
            Overview overview = new Overview(session, index);
            model = new ListModel(session, overview, new SimpleObjectProperty<>(new Look(theme, Words.of(language), NameUsage.KOREAN)), Jobs.inline());
            list = new IncidentList(model, new Choices() {
                @Override
                public void onHover(@Nullable String id) {
                    session.selection().set(session.selection().get().hover(id));
                }

                @Override
                public void onPick(@Nullable String id, List<String> all) {
                    session.selection().set(session.selection().get().pick(id, all));
                }

                @Override
                public void onToggle(List<String> ids) {
                    ids.forEach(id -> session.selection().set(session.selection().get().toggle(id)));
                }
            }, () -> { });
            StackPane holder = new StackPane(list);
            holder.getStyleClass().add("desk");
            return holder;
        });
        stage = Headless.show(desk, width, 720, scale, theme);
        Headless.settle(desk);
    }

    private void key(KeyCode code, boolean shift, boolean shortcut) {
        Headless.run(() -> list.lookup(".incident-table").fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, shortcut, false, false)));
    }

    private void type(String letters) {
        for (String letter : letters.split("")) {
            Headless.run(() -> list.lookup(".incident-table").fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false)));
        }
    }

    private String chosen() {
        return String.valueOf(session.selection().get().chosen());
    }

    private List<Incident> listed() {
        List<Incident> all = new ArrayList<>();
        for (int line = 0; line < model.lines().get().size(); line++) {
            model.lines().get().incident(line).ifPresent(all::add);
        }
        return all;
    }

    private List<String> ids() {
        return listed().stream().map(Incident::id).toList();
    }

    private void makeASalvo() throws Exception {
        Incident salvo = session.situation().get().incident("LI085").orElseThrow();
        List<Edit> edits = new ArrayList<>();
        for (int round = 1; round <= 4; round++) {
            edits.add(Edit.add(salvo.withId("r" + round).withRelations(new Relations("LI085", List.of()))));
        }
        session.commit("action.round", edits);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,en,1", "DARK,en,2", "LIGHT,ko,2", "DARK,ko,1"})
    void theListIsWorthLookingAt(Theme theme, String language, double scale) throws Exception {
        makeASalvo();
        show(theme, language, 1000, scale);
        String name = "-" + theme.code() + "-" + language;
        Headless.run(() -> session.selection().set(session.selection().get().pick("LI085", List.of("LI085", "LI084"))));
        Headless.run(() -> list.requestFocus());
        Headless.save(list, scale, "list-table" + name);
        Headless.run(() -> model.onGroup(Grouping.MONTH));
        Headless.save(list, scale, "list-months" + name);
        Headless.run(() -> model.onSort(Sort.SEVERITY, true));
        Headless.run(() -> model.onGroup(Grouping.TYPE));
        Headless.save(list, scale, "list-types" + name);
        Headless.run(() -> {
            model.onSort(Sort.DAY, true);
            model.onGroup(Grouping.SALVO);
            session.filter().set(Filter.ALL.withText("missile"));
        });
        Headless.save(list, scale, "list-salvos" + name);
        Headless.run(() -> session.filter().set(Filter.ALL.withText("no such words")));
        Headless.save(list, scale, "list-nothing" + name);
        Headless.run(() -> session.filter().set(Filter.ALL));
        Headless.run(() -> stage.setWidth(320));
        Headless.save(list, scale, "list-narrow-salvos" + name);
        Headless.run(() -> model.onGroup(Grouping.ARTICLE));
        Headless.save(list, scale, "list-narrow-articles" + name);
        assertTrue(listed().size() >= session.incidents());
    }

    @Test
    void keysGoThroughAllOfIt() {
        show(Theme.LIGHT, "en", 1000, 1);
        List<Incident> all = listed();
        key(KeyCode.HOME, false, false);
        assertEquals(all.getFirst().id(), chosen());
        key(KeyCode.END, false, false);
        assertEquals(all.getLast().id(), chosen());
        key(KeyCode.UP, false, false);
        assertEquals(all.get(all.size() - 2).id(), chosen());
        key(KeyCode.PAGE_UP, false, false);
        int at = all.indexOf(session.situation().get().incident(chosen()).orElseThrow());
        assertTrue(at < all.size() - 10 && at > 0);
        key(KeyCode.DOWN, true, false);
        key(KeyCode.DOWN, true, false);
        assertEquals(Set.of(all.get(at).id(), all.get(at + 1).id(), all.get(at + 2).id()), session.selection().get().picked());
        key(KeyCode.DOWN, false, true);
        key(KeyCode.DOWN, false, true);
        assertEquals(3, session.selection().get().picked().size(), "with Ctrl the cursor moves alone");
        key(KeyCode.SPACE, false, false);
        assertEquals(4, session.selection().get().picked().size());
        assertEquals(all.get(at + 4).id(), chosen());
        key(KeyCode.A, false, true);
        assertEquals(all.size(), session.selection().get().picked().size());
    }

    @Test
    void typingGoesToTheNextTitleThatBeginsSo() {
        show(Theme.LIGHT, "en", 1000, 1);
        key(KeyCode.HOME, false, false);
        type("sixth n");
        assertTrue(session.situation().get().incident(chosen()).orElseThrow().title().startsWith("Sixth nuclear"));
    }

    @Test
    void aHeaderSortsAndTheOrderIsKept() {
        show(Theme.LIGHT, "en", 1000, 1);
        @SuppressWarnings("unchecked")
        TableView<Line> table = (TableView<Line>) Objects.requireNonNull(list.lookup(".incident-table"));
        Headless.run(() -> {
            var severity = table.getColumns().stream().filter(column -> column.getUserData() == Column.SEVERITY).findFirst().orElseThrow();
            severity.setSortType(javafx.scene.control.TableColumn.SortType.DESCENDING);
            table.getSortOrder().setAll(List.of(severity));
        });
        assertEquals(session.situation().get().incidents().reversed().stream().sorted(Comparator.comparing(Incident::severity).reversed()).map(Incident::id).toList(), ids());
        Headless.run(() -> {
            var moved = table.getColumns().removeLast();
            table.getColumns().addFirst(moved);
        });
        String kept = model.kept();
        Headless.run(() -> model.layOut("day down none narrow"));
        assertNotEquals(kept, model.kept());
        assertEquals(session.situation().get().incidents().reversed().stream().map(Incident::id).toList(), ids());
        Headless.run(() -> model.layOut(kept));
        assertEquals(kept, model.kept());
        assertEquals(Column.STATUS, Headless.call(() -> table.getColumns().getFirst().getUserData()));
        assertEquals(5, listed().getFirst().severity());
        Headless.run(() -> model.layOut("what ever this:is no:x"));
        assertEquals(ListLayout.DEFAULT, model.layout().get(), "what cannot be read is as at first");
    }

    @Test
    void roundsStandBelowTheirSalvoWhichOpensAndCloses() throws Exception {
        makeASalvo();
        show(Theme.LIGHT, "en", 1000, 1);
        Headless.run(() -> model.onGroup(Grouping.SALVO));
        int closed = model.lines().get().size();
        Set<String> ids = new HashSet<>(session.situation().get().incidents().stream().map(Incident::id).toList());
        assertEquals(session.situation().get().incidents().stream().filter(i -> !ids.contains(String.valueOf(i.relations().parent()))).count(), closed);
        Headless.run(() -> session.selection().set(session.selection().get().choose("LI085")));
        key(KeyCode.RIGHT, false, false);
        assertEquals(closed + 4, model.lines().get().size());
        key(KeyCode.RIGHT, false, false);
        assertTrue(chosen().startsWith("r"));
        key(KeyCode.LEFT, false, false);
        assertEquals("LI085", chosen());
        key(KeyCode.LEFT, false, false);
        assertEquals(closed, model.lines().get().size());
        Headless.run(() -> session.selection().set(session.selection().get().choose("r3")));
        assertEquals(closed + 4, model.lines().get().size(), "what is chosen elsewhere is shown");
    }

    @Test
    void aNarrowListHasTwoLinesToAnIncidentAndNoHeader() {
        show(Theme.LIGHT, "en", 1000, 1);
        TableView<?> table = (TableView<?>) Objects.requireNonNull(list.lookup(".incident-table"));
        assertEquals(7, Headless.call(() -> table.getColumns().size()));
        Headless.run(() -> stage.setWidth(320));
        Headless.until(() -> "columns: " + count(table), () -> count(table) == 1);
        assertFalse(Headless.call(() -> list.lookup(".column-header-background").isVisible()));
        Headless.run(() -> stage.setWidth(1000));
        Headless.until(() -> "columns: " + count(table), () -> count(table) == 7);
    }

    private static int count(TableView<?> table) {
        return Headless.call(() -> table.getColumns().size());
    }
}
