package org.bongsu.view.charts;

import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.bongsu.desk.FigureKind;
import org.bongsu.view.kit.WhileShown;
import org.jspecify.annotations.Nullable;

/** The names of all charts; the one that is chosen stands in front. */
final class ChartList extends ListView<FigureKind> {
    ChartList(ChartsModel model) {
        super(FXCollections.observableList(FigureKind.charts()));
        getStyleClass().add("chart-list");
        setAccessibleText(model.words().say("charts.list"));
        setCellFactory(list -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable FigureKind kind, boolean empty) {
                super.updateItem(kind, empty);
                setText(kind == null || empty ? null : model.words().say("figure.title." + kind.code()));
            }
        });
        getSelectionModel().select(model.kind().get());
        getSelectionModel().selectedItemProperty().subscribe(kind -> {
            if (kind != null) {
                model.kind().set(kind);
            }
        });
        WhileShown.of(this, model.kind()).subscribe(kind -> getSelectionModel().select(kind));
    }
}
