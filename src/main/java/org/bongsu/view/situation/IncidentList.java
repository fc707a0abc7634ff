package org.bongsu.view.situation;

import java.util.List;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.bongsu.model.Incident;
import org.bongsu.view.kit.WhileShown;

/** The incidents that the filter lets through, newest first; the row under the pointer lights on map and timeline. */
final class IncidentList extends BorderPane {
    private static final double ROW = 44;

    private final DeskModel model;
    private final ListView<Incident> list = new ListView<>();
    private boolean following;

    /**
     * A list.
     *
     * @param edit opens the edit of all that are chosen
     */
    IncidentList(DeskModel model, Runnable edit) {
        this.model = model;
        getStyleClass().add("incident-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> cell());
        list.setAccessibleText(model.words().say("desk.list"));
        Label empty = new Label();
        empty.getStyleClass().add("quiet");
        empty.setWrapText(true);
        empty.getStyleClass().add("list-empty");
        WhileShown.of(this, model.session().situation()).subscribe(situation -> empty.setText(model.words().say(
                situation.incidents().isEmpty() ? "desk.list.none" : "desk.list.empty")));
        list.setPlaceholder(empty);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Label count = new Label();
        count.getStyleClass().add("list-count");
        Hyperlink several = new Hyperlink();
        several.getStyleClass().add("list-several");
        several.setOnAction(event -> edit.run());
        several.setVisible(false);
        setTop(new HBox(count, several));
        setCenter(list);
        WhileShown.of(this, model.overview().shown()).subscribe(shown -> {
            following = true;
            list.setItems(FXCollections.observableList(shown.reversed()));
            following = false;
            int own = model.session().situation().get().incidents().size();
            count.setText(shown.layers().isEmpty() ? model.words().say("desk.list.count", shown.size(), own)
                    : model.words().say("desk.list.count-machine", shown.own().size(), own, shown.size() - shown.own().size()));
            follow();
        });
        WhileShown.of(this, model.session().selection()).subscribe(selection -> {
            int picked = model.picked().size();
            several.setText(model.words().say("desk.list.edit", picked));
            several.setVisible(picked > 1);
            follow();
        });
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Incident>) change -> pick());
        list.getSelectionModel().selectedItemProperty().subscribe(incident -> pick());
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /** What is chosen in the list is chosen everywhere. The list tells of one click several times: the last time counts. */
    private void pick() {
        if (following) {
            return;
        }
        List<String> all = list.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(Incident::id).toList();
        Incident chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            following = true;
            model.onPick(chosen.id(), all);
            following = false;
            list.refresh();
        }
    }

    /** Shows what is chosen, moving the list only when the chosen row is out of sight. */
    private void follow() {
        if (following) {
            return;
        }
        following = true;
        List<Incident> items = list.getItems();
        int at = model.chosen().map(items::indexOf).orElse(-1);
        // By asking where each stands, and not by looking at each: of a million rows that takes no time.
        List<Integer> rows = model.picked().stream().map(items::indexOf).filter(i -> i >= 0).sorted().toList();
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        }
        if (!rows.equals(list.getSelectionModel().getSelectedIndices().stream().sorted().toList()) || at >= 0 && list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearSelection();
            rows.forEach(row -> list.getSelectionModel().select(row.intValue()));
            if (at >= 0) {
                list.getSelectionModel().select(at);
                list.scrollTo(Math.max(0, at - 2));
            }
        }
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
