package org.bongsu.view.situation;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bongsu.desk.Datasets;
import org.bongsu.desk.StoreFault;
import org.bongsu.model.Dataset;
import org.bongsu.view.kit.Notices;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Texts;
import org.bongsu.view.kit.WhileShown;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The machine-coded datasets of the store as a sheet: switched on and off, renamed and removed. */
public final class DatasetsSheet {
    private static final double WIDTH = 560;
    private static final double LIST = 220;
    private static final double ROW = 48;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    /** Where it opens and tells. */
    public record Window(Texts texts, Sheets sheets, Notices notices) { }

    private final Datasets datasets;
    private final Window window;
    private final Texts texts;
    private final Runnable undo;
    private final ListView<Dataset> list = new ListView<>();
    private final TextField name = new TextField();
    private final Label not = new Label();

    /**
     * A sheet.
     *
     * @param undo takes the last action back
     */
    public DatasetsSheet(Datasets datasets, Window window, Runnable undo) {
        this.datasets = datasets;
        this.window = window;
        this.texts = window.texts();
        this.undo = undo;
    }

    /** Opens it. */
    public void show() {
        Label what = texts.label("desk.machine.about", "quiet");
        what.setWrapText(true);
        list.setPrefHeight(LIST);
        list.setFixedCellSize(ROW);
        list.setPlaceholder(empty());
        list.setCellFactory(view -> new Cell());
        list.setAccessibleText(texts.say("datasets.title"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                remove();
                event.consume();
            } else if (event.getCode() == KeyCode.SPACE && chosen() != null) {
                datasets.toggle(chosen());
                event.consume();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(this::fill);
        WhileShown.of(list, datasets.all()).subscribe(this::list);
        WhileShown.of(list, datasets.standings()).subscribe((before, after) -> list.refresh());
        WhileShown.of(list, datasets.filter()).subscribe((before, after) -> list.refresh());
        name.setPromptText(texts.say("datasets.name"));
        name.setAccessibleText(texts.say("datasets.name"));
        name.setOnAction(event -> rename());
        HBox.setHgrow(name, Priority.ALWAYS);
        not.getStyleClass().add("not-understood");
        not.setWrapText(true);
        Button rename = texts.button("datasets.rename", this::rename);
        Button remove = texts.button("datasets.remove", this::remove, "flat");
        List.of(name, rename, remove).forEach(control -> control.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull()));
        rename.setMinWidth(Region.USE_PREF_SIZE);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        VBox body = new VBox(8, what, list, new HBox(8, name, rename, remove), not);
        body.setPadding(new Insets(4, 0, 0, 0));
        Button done = texts.button("sheet.done", window.sheets()::close);
        done.setCancelButton(true);
        window.sheets().show(new Sheet(texts.of("datasets.title"), WIDTH, body).buttons(done));
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    private Label empty() {
        Label empty = texts.label("desk.machine.how", "quiet");
        empty.setWrapText(true);
        empty.setPadding(new Insets(16));
        return empty;
    }

    private @Nullable Dataset chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void list(List<Dataset> all) {
        Dataset before = chosen();
        list.getItems().setAll(all);
        all.stream().filter(each -> before != null && each.id().equals(before.id())).findFirst().ifPresent(list.getSelectionModel()::select);
    }

    private void fill(@Nullable Dataset dataset) {
        wrong(false);
        name.setText(dataset == null ? "" : dataset.name());
    }

    private void rename() {
        Dataset dataset = chosen();
        if (dataset == null) {
            return;
        }
        try {
            wrong(!datasets.rename(dataset, name.getText()));
        } catch (StoreFault fault) {
            window.notices().wrong(fault.say(texts.words().getValue()));
        }
    }

    private void remove() {
        Dataset dataset = chosen();
        if (dataset == null) {
            return;
        }
        try {
            datasets.remove(dataset);
            window.notices().say(texts.say("datasets.removed", dataset.name()), "window.undo", undo);
        } catch (StoreFault fault) {
            window.notices().wrong(fault.say(texts.words().getValue()));
        }
    }

    private void wrong(boolean is) {
        not.setText(is ? texts.say("datasets.not") : "");
        not.setVisible(is);
        not.setManaged(is);
        name.pseudoClassStateChanged(WRONG, is);
    }

    /** A dataset: whether it is on, its name, and below it how many rows of which days it has and who coded them. */
    private final class Cell extends ListCell<Dataset> {
        private final CheckBox on = new CheckBox();
        private final Label called = new Label();
        private final Label holds = new Label();
        private final VBox lines = new VBox(2, called, holds);
        private final HBox row = new HBox(10, on, lines);

        Cell() {
            holds.getStyleClass().add("quiet");
            row.setAlignment(Pos.CENTER_LEFT);
            lines.setAlignment(Pos.CENTER_LEFT);
            on.setFocusTraversable(false);
            on.setOnAction(event -> datasets.toggle(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Dataset dataset, boolean empty) {
            super.updateItem(dataset, empty);
            setGraphic(empty || dataset == null ? null : row);
            if (dataset != null) {
                on.setSelected(datasets.on().contains(dataset));
                on.setAccessibleText(texts.say("datasets.on", dataset.name()));
                called.setText(dataset.name());
                holds.setText(holds(dataset));
                setAccessibleText(dataset.name() + ", " + holds.getText());
            }
        }

        private String holds(Dataset dataset) {
            Words words = texts.words().getValue();
            Dataset.Extent extent = dataset.extent();
            String days = extent.first() == null || extent.last() == null ? "" : " · " + new Days(words).span(extent.first(), extent.last());
            String rows = dataset.coder().name() + " · " + words.say("datasets.rows", extent.rows()) + days;
            return switch (datasets.standings().get().get(dataset.id())) {
                case READING -> words.say("desk.machine.reading", rows);
                case WRONG -> words.say("desk.machine.wrong", rows);
                case null, default -> rows;
            };
        }
    }
}
