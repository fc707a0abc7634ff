package org.bongsu.view.charts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.bongsu.figure.DataTable;
import org.bongsu.view.kit.Keys;
import org.jspecify.annotations.Nullable;

/** The numbers behind a chart: sorted by a click on a heading, copied with their headings by Ctrl+C. */
final class NumbersTable extends TableView<List<String>> {
    private static final String NUMBER = "-?\\d+(\\.\\d+)?";
    /** Numbers by their size, before words by their letters; what is empty comes last. */
    private static final Comparator<String> ORDER = Comparator.comparing((String cell) -> cell.isEmpty() ? 2 : cell.matches(NUMBER) ? 0 : 1)
            .thenComparing(cell -> cell.matches(NUMBER) ? Double.parseDouble(cell) : 0).thenComparing(Comparator.naturalOrder());

    NumbersTable(DataTable table) {
        getStyleClass().add("numbers");
        for (int i = 0; i < table.header().size(); i++) {
            getColumns().add(column(table, i));
        }
        setItems(FXCollections.observableArrayList(table.rows()));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        new Keys("charts").on("Shortcut+C", "charts.copy", () -> copy(table)).install(this);
    }

    private static TableColumn<List<String>, String> column(DataTable table, int at) {
        boolean numbers = table.rows().stream().map(row -> row.get(at)).filter(cell -> !cell.isEmpty()).limit(50).allMatch(cell -> cell.matches(NUMBER));
        TableColumn<List<String>, String> column = new TableColumn<>(table.header().get(at));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(at)));
        column.setComparator(ORDER);
        column.setCellFactory(all -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String cell, boolean empty) {
                super.updateItem(cell, empty);
                setText(empty ? null : cell);
                setAlignment(numbers && at > 0 ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            }
        });
        return column;
    }

    private void copy(DataTable table) {
        List<List<String>> rows = getSelectionModel().getSelectedItems().isEmpty() ? getItems() : getSelectionModel().getSelectedItems();
        ClipboardContent content = new ClipboardContent();
        content.putString(String.join("\t", table.header()) + "\n" + rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
