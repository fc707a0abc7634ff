package org.bongsu.view.history;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bongsu.desk.DeedWords;
import org.bongsu.desk.StoreFault;
import org.bongsu.model.Deed;
import org.bongsu.model.DeedFilter;
import org.bongsu.view.kit.Notices;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Styles;
import org.bongsu.view.kit.Texts;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The history as a sheet: the actions at the left, what the chosen one changed at the right, and ways back below. */
public final class HistorySheet {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 440;
    private static final double LIST = 400;
    private static final double ROW = 44;
    private static final int NAMED = 8;

    private final HistoryModel model;
    private final Texts texts;
    private final Sheets sheets;
    private final Notices notices;
    private final ListView<Row> list = new ListView<>();
    private final VBox detail = new VBox();
    private final Button back;
    private final Button restore;

    public HistorySheet(HistoryModel model, Texts texts, Sheets sheets, Notices notices) {
        this.model = model;
        this.texts = texts;
        this.sheets = sheets;
        this.notices = notices;
        this.back = texts.button("history.undo-to", this::askUndo);
        this.restore = texts.button("history.restore", this::restore, "accent");
    }

    /** Opens it. */
    public void show() {
        list.getStyleClass().add("history-list");
        list.accessibleTextProperty().bind(texts.of("history.list"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new RowCell(texts));
        list.setPrefSize(LIST, HEIGHT);
        list.setMinWidth(LIST);
        Label empty = new Label();
        empty.getStyleClass().addAll("quiet", "list-empty");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        ScrollPane scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        scroll.getStyleClass().addAll("history-detail", "edge-to-edge");
        detail.getStyleClass().add("history-detail-content");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        Button more = texts.button("history.more", model::onMore, "flat");
        more.visibleProperty().bind(model.more());
        more.managedProperty().bind(model.more());
        VBox left = new VBox(list, more);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox body = new VBox(8, new HistoryFilter(model, texts), new HBox(16, left, scroll));
        body.getStyleClass().add("history");
        body.getStylesheets().add(Styles.sheet(HistorySheet.class, "history.css"));
        String record = model.record();
        Button done = texts.button("sheet.done", sheets::close);
        done.setCancelButton(true);
        sheets.show(new Sheet(record == null ? texts.of("history.heading") : texts.of("history.heading.one", model.title()), WIDTH, body)
                .buttons(back, restore, done));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.chosen().set(row);
            }
        });
        model.rows().subscribe(rows -> {
            Row chosen = model.chosen().get();
            list.setItems(FXCollections.observableList(rows));
            list.getSelectionModel().select(chosen != null && rows.contains(chosen) ? chosen : rows.isEmpty() ? null : rows.getFirst());
            empty.setText(texts.say(model.removed().get() ? "history.empty.removed"
                    : model.filter().get().equals(DeedFilter.ALL) ? "history.empty" : "history.empty.filtered"));
        });
        model.chosen().subscribe(this::fill);
        model.load();
        list.requestFocus();
    }

    private void fill(@Nullable Row row) {
        detail.getChildren().clear();
        restore.setVisible(false);
        restore.textProperty().unbind();
        restore.textProperty().bind(texts.of(row instanceof Row.Lost ? "history.restore.removed" : "history.restore"));
        back.setVisible(row != null && model.undoable(row));
        if (row == null) {
            detail.getChildren().add(texts.label("history.choose", "quiet"));
            return;
        }
        Words words = texts.words().getValue();
        model.detail(row, words, found -> {
            restore.setVisible(found.restorable());
            Label heading = new Label(new DeedWords(words).say(row.deed()));
            heading.setWrapText(true);
            heading.getStyleClass().add("medium");
            Label who = new Label(words.say("history.under", RowCell.at(row.deed(), words), row.deed().coder()));
            who.getStyleClass().add("cell-under");
            detail.getChildren().setAll(heading, who, new DifferenceList(found.differences(), words));
        });
    }

    private void askUndo() {
        Row row = model.chosen().get();
        if (row != null) {
            model.chain(row.deed(), chain -> ask(row.deed(), chain));
        }
    }

    /** Says all that goes before it goes. */
    private void ask(Deed deed, List<Deed> chain) {
        Words words = texts.words().getValue();
        DeedWords in = new DeedWords(words);
        String named = chain.stream().limit(NAMED).map(each -> "•  " + in.say(each)).collect(Collectors.joining("\n"));
        String rest = chain.size() > NAMED ? "\n" + words.say("history.undo-to.more", chain.size() - NAMED) : "";
        Label what = new Label(words.say("history.undo-to.what") + "\n\n" + named + rest);
        what.setWrapText(true);
        what.setMinHeight(Label.USE_PREF_SIZE);
        Button go = texts.button("history.undo-to.go", () -> undo(deed, chain.size()), "danger");
        go.textProperty().unbind();
        go.setText(words.say("history.undo-to.go", chain.size()));
        sheets.show(new Sheet(texts.of("history.undo-to.ask", chain.size()), 520, what).buttons(texts.button("sheet.cancel", sheets::close), go));
    }

    private void undo(Deed deed, int count) {
        sheets.close();
        model.undoTo(deed, () -> notices.say(texts.say("history.undone", count)), this::wrong);
    }

    private void restore() {
        Row row = model.chosen().get();
        if (row == null) {
            return;
        }
        String name = row instanceof Row.Lost lost && lost.gone().record() instanceof org.bongsu.model.Incident incident ? incident.title()
                : row instanceof Row.Lost lost && lost.gone().record() instanceof org.bongsu.model.Source source ? source.title() : model.title();
        model.restore(row, changed -> {
            sheets.close();
            notices.say(changed ? texts.say("history.restored", name) : texts.say("history.restored.same"));
        }, this::wrong);
    }

    private void wrong(StoreFault fault) {
        sheets.close();
        notices.wrong(fault.say(texts.words().getValue()));
    }
}
