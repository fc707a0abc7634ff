package org.bongsu.view.situation;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import org.bongsu.model.Incident;

/** The incidents that the filter lets through, newest first; the row under the pointer lights on map and timeline. */
final class IncidentList extends BorderPane {
    private static final double ROW = 44;

    private final DeskModel model;
    private final ListView<Incident> list = new ListView<>();
    private boolean following;

    IncidentList(DeskModel model) {
        this.model = model;
        getStyleClass().add("incident-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> cell());
        list.setAccessibleText(model.words().say("desk.list"));
        Label empty = new Label();
        empty.getStyleClass().add("quiet");
        empty.setWrapText(true);
        empty.getStyleClass().add("list-empty");
        model.session().situation().subscribe(situation -> empty.setText(model.words().say(
                situation.incidents().isEmpty() ? "desk.list.none" : "desk.list.empty")));
        list.setPlaceholder(empty);
        Label count = new Label();
        count.getStyleClass().add("list-count");
        setTop(count);
        setCenter(list);
        model.overview().shown().subscribe(shown -> {
            following = true;
            list.setItems(FXCollections.observableList(shown.reversed()));
            following = false;
            count.setText(model.words().say("desk.list.count", shown.size(),
                    model.session().situation().get().incidents().size()));
            follow();
        });
        model.session().selection().subscribe(selection -> follow());
        list.getSelectionModel().selectedItemProperty().subscribe(incident -> {
            if (!following && incident != null) {
                model.onChoose(incident.id());
            }
        });
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /** Shows the chosen incident's row, moving the list only when it is out of sight. */
    private void follow() {
        if (following) {
            return;
        }
        following = true;
        model.chosen().ifPresentOrElse(incident -> {
            List<Incident> items = list.getItems();
            int at = items.indexOf(incident);
            if (at >= 0 && list.getSelectionModel().getSelectedIndex() != at) {
                list.getSelectionModel().clearAndSelect(at);
                list.scrollTo(Math.max(0, at - 2));
            }
        }, () -> list.getSelectionModel().clearSelection());
        list.refresh();
        following = false;
    }

    private ListCell<Incident> cell() {
        IncidentCell cell = new IncidentCell(model);
        cell.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> {
            Incident incident = cell.getItem();
            model.onHover(incident == null ? null : incident.id());
        });
        cell.addEventHandler(MouseEvent.MOUSE_EXITED, event -> model.onHover(null));
        return cell;
    }
}
