package org.bongsu.view.situation.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.shape.Rectangle;
import org.bongsu.model.Incident;
import org.bongsu.situation.lines.Lines;
import org.bongsu.situation.lines.Sort;
import org.bongsu.view.kit.Styles;
import org.bongsu.view.kit.WhileShown;

/**
 * The incidents that the filter lets through. Narrow, each has two lines; wide, it is a table whose columns are sorted, moved, widened and left out. The row
 * under the pointer lights on map and timeline. The table's own choice of rows is not used, as it would visit every row.
 */
public final class IncidentList extends BorderPane {
    private static final double ROW = 28;
    private static final double COMPACT = 44;
    /** Narrower than this, columns would say too little. */
    private static final double TABLE = 560;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final ListModel model;
    private final TableView<Line> table = new TableView<>();
    private final Hand hand;
    private final List<IncidentRow> rows = new ArrayList<>();
    private final TableColumn<Line, Line> compact = new TableColumn<>();
    private final Map<Column, TableColumn<Line, Line>> columns = new HashMap<>();
    private boolean laying;

    /**
     * A list.
     *
     * @param edit opens the edit of all that are chosen
     */
    public IncidentList(ListModel model, Choices choices, Runnable edit) {
        this.model = model;
        this.hand = new Hand(model, choices, this::show, this::page);
        getStyleClass().add("incident-list");
        getStylesheets().add(Styles.sheet(IncidentList.class, "list.css"));
        table.getStyleClass().add("incident-table");
        table.setAccessibleText(model.words().say("desk.list"));
        table.setRowFactory(view -> row());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setSortPolicy(view -> true);
        table.setPlaceholder(empty());
        compact.setCellValueFactory(feature -> new ReadOnlyObjectWrapper<>(feature.getValue()));
        compact.setCellFactory(column -> new CompactCell(model));
        for (Column column : Column.values()) {
            columns.put(column, column(column));
        }
        setTop(new ListHead(model, edit));
        setCenter(table);
        WhileShown.of(this, model.lines()).subscribe(this::fill);
        WhileShown.of(this, model.session().selection()).subscribe((before, after) -> follow());
        WhileShown.of(this, model.layout()).subscribe(layout -> lay());
        WhileShown.of(this, model.overview().said()).subscribe((before, after) -> table.refresh());
        widthProperty().subscribe(width -> lay());
        table.getSortOrder().addListener((ListChangeListener<TableColumn<Line, ?>>) change -> sorted());
        table.getColumns().addListener((ListChangeListener<TableColumn<Line, ?>>) change -> moved());
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (hand.key(event)) {
                event.consume();
            }
        });
        table.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (hand.type(event)) {
                event.consume();
            }
        });
        // A second click between two headers would measure every row for the widest.
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getClickCount() > 1 && event.getTarget() instanceof Rectangle) {
                event.consume();
            }
        });
        table.focusedProperty().subscribe(focused -> light());
    }

    private Label empty() {
        Label empty = new Label();
        empty.getStyleClass().addAll("quiet", "list-empty");
        empty.setWrapText(true);
        WhileShown.of(this, model.session().situation()).subscribe(situation -> empty.setText(model.words().say(
                situation.incidents().isEmpty() && situation.tables().isEmpty() ? "desk.list.none" : "desk.list.empty")));
        return empty;
    }

    private TableColumn<Line, Line> column(Column column) {
        TableColumn<Line, Line> made = new TableColumn<>(model.words().say(column.key()));
        made.setCellValueFactory(feature -> new ReadOnlyObjectWrapper<>(feature.getValue()));
        made.setCellFactory(all -> new ColumnCell(model, column));
        made.setUserData(column);
        made.setMinWidth(column.least);
        made.sortTypeProperty().subscribe((before, after) -> sorted());
        made.widthProperty().subscribe((before, after) -> moved());
        return made;
    }

    private IncidentRow row() {
        IncidentRow row = new IncidentRow(model, hand);
        rows.add(row);
        return row;
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    /** Columns where there is room for them, else two lines. */
    private void lay() {
        if (laying) {
            return;
        }
        laying = true;
        ListLayout layout = model.layout().get();
        boolean narrow = getWidth() < TABLE;
        table.pseudoClassStateChanged(NARROW, narrow);
        table.setFixedCellSize(narrow ? COMPACT : ROW);
        List<TableColumn<Line, ?>> wanted = new ArrayList<>();
        if (narrow) {
            wanted.add(compact);
        } else {
            layout.columns().stream().filter(ListLayout.Shape::shown).forEach(shape -> {
                TableColumn<Line, Line> column = of(shape.column());
                column.setPrefWidth(shape.width());
                wanted.add(column);
            });
        }
        if (!table.getColumns().equals(wanted)) {
            table.getSortOrder().clear();
            table.getColumns().setAll(wanted);
        }
        TableColumn<Line, Line> sort = of(Column.of(layout.sort()));
        sort.setSortType(layout.descending() ? SortType.DESCENDING : SortType.ASCENDING);
        if (!narrow && table.getColumns().contains(sort) && !table.getSortOrder().equals(List.of(sort))) {
            table.getSortOrder().setAll(List.of(sort));
        }
        laying = false;
    }

    private TableColumn<Line, Line> of(Column column) {
        return Objects.requireNonNull(columns.get(column));
    }

    /** A click on a header: the first column that it leaves in order counts; without one, the newest come first. */
    private void sorted() {
        if (laying || table.getColumns().contains(compact)) {
            return;
        }
        if (table.getSortOrder().isEmpty()) {
            model.onSort(Sort.DAY, true);
        } else if (table.getSortOrder().getLast().getUserData() instanceof Column column) {
            model.onSort(column.sort, table.getSortOrder().getLast().getSortType() == SortType.DESCENDING);
        }
    }

    /** Keeps where columns were moved to, and how wide they were made. */
    private void moved() {
        if (laying || table.getColumns().contains(compact) || table.getColumns().isEmpty()) {
            return;
        }
        List<ListLayout.Shape> shapes = new ArrayList<>();
        table.getColumns().forEach(each -> {
            if (each.getUserData() instanceof Column column) {
                shapes.add(new ListLayout.Shape(column, each.getWidth(), true));
            }
        });
        model.layout().get().columns().stream().filter(shape -> !shape.shown()).forEach(shapes::add);
        if (shapes.size() == Column.values().length && !shapes.equals(model.layout().get().columns())) {
            laying = true;
            model.layout().set(model.layout().get().withColumns(shapes));
            laying = false;
        }
    }

    private void fill(Lines lines) {
        // The table forgets by what it is sorted when it is given other rows.
        laying = true;
        table.setItems(FXCollections.observableList(new LineList(lines)));
        laying = false;
        lay();
        hand.renewed();
        light();
    }

    /** Shows what was chosen, wherever; moving only when its row is out of sight. */
    private void follow() {
        Incident chosen = model.chosen().orElse(null);
        if (chosen != null) {
            Lines lines = model.lines().get();
            boolean there = hand.cursor() >= 0 && hand.cursor() < lines.size() && lines.incident(hand.cursor()).filter(chosen::equals).isPresent();
            if (!there) {
                model.reveal(chosen);
                int line = model.lines().get().line(chosen);
                if (line >= 0 && !model.picked().isEmpty()) {
                    hand.put(line);
                    show(line);
                }
            }
        }
        light();
    }

    private void light() {
        rows.forEach(IncidentRow::light);
    }

    /** Brings a line into view. */
    private void show(int line) {
        table.getFocusModel().focus(line);
        VirtualFlow<?> flow = (VirtualFlow<?>) table.lookup(".virtual-flow");
        boolean seen = flow != null && flow.getFirstVisibleCell() != null && flow.getLastVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() < line && line < flow.getLastVisibleCell().getIndex();
        if (!seen) {
            int page = page();
            int first = flow == null || flow.getFirstVisibleCell() == null ? 0 : flow.getFirstVisibleCell().getIndex();
            // Downward the line comes to stand at the foot, upward at the head.
            table.scrollTo(Math.max(0, line > first ? line - page + 2 : line));
        }
        light();
    }

    private int page() {
        return (int) Math.max(1, table.getHeight() / table.getFixedCellSize() - 1);
    }
}
