package org.bongsu.view.charts;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.bongsu.figure.DataTable;

/** The numbers behind a chart. */
final class NumbersTable extends TableView<List<String>> {
    NumbersTable(DataTable table) {
        for (int i = 0; i < table.header().size(); i++) {
            int at = i;
            TableColumn<List<String>, String> column = new TableColumn<>(table.header().get(i));
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(at)));
            column.setSortable(false);
            getColumns().add(column);
        }
        setItems(FXCollections.observableList(table.rows()));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }
}
