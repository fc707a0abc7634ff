package org.bongsu.view.charts;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bongsu.desk.Covering;
import org.bongsu.desk.StoreFault;
import org.bongsu.job.Jobs;
import org.bongsu.model.Coverage;
import org.bongsu.model.DateSpan;
import org.bongsu.view.kit.Notices;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Texts;
import org.bongsu.view.kit.UnderstoodField;
import org.bongsu.words.Days;
import org.jspecify.annotations.Nullable;

/** Where the analyst notes days that were searched without finding anything, and sees what is noted. */
public final class CoverageSheet {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 240;

    private final Covering covering;
    private final Window window;
    private final UnderstoodField field = new UnderstoodField();
    private final ListView<Coverage> list = new ListView<>();
    private final Button note;

    /** Where it opens, says what was done, and works. */
    public record Window(Texts texts, Sheets sheets, Notices notices, Jobs jobs) { }

    public CoverageSheet(Covering covering, Window window) {
        this.covering = covering;
        this.window = window;
        this.note = window.texts().button("cover.note", this::note, "accent");
    }

    /** Opens it. */
    public void show() {
        Texts texts = window.texts();
        field.field().setPromptText(texts.say("cover.prompt"));
        field.field().setAccessibleText(texts.say("cover.days"));
        field.field().textProperty().subscribe(this::read);
        note.setDefaultButton(true);
        list.setPrefHeight(HEIGHT);
        list.setAccessibleText(texts.say("cover.list"));
        list.setPlaceholder(texts.label("cover.none", "quiet"));
        list.setCellFactory(all -> new Cell());
        fill();
        Label what = texts.label("cover.what");
        what.setWrapText(true);
        window.sheets().show(new Sheet(texts.of("cover.title"), WIDTH, new VBox(12, what, field, texts.label("cover.list", "overline"), list))
                .buttons(texts.button("sheet.done", window.sheets()::close), note));
        field.field().requestFocus();
    }

    private void read(String typed) {
        Optional<DateSpan> days = covering.days(typed);
        note.setDisable(days.isEmpty());
        if (typed.isBlank()) {
            field.understood(window.texts().say("cover.how"));
        } else if (days.isEmpty()) {
            field.notUnderstood(window.texts().say("cover.not"));
        } else {
            field.understood(window.texts().say("cover.is", span(days.get()), days.get().days()));
        }
    }

    private String span(DateSpan days) {
        return new Days(window.texts().words().getValue()).span(days.start(), days.end());
    }

    private void fill() {
        list.getItems().setAll(covering.all());
    }

    private void note() {
        covering.days(field.field().getText()).ifPresent(days -> window.jobs().run("cover", progress -> covering.note(days)).then(noted -> {
            field.field().clear();
            fill();
            window.notices().say(window.texts().say("cover.noted", span(days)));
        }).failed(StoreFault.class, this::wrong).start());
    }

    private void remove(Coverage gone) {
        window.jobs().run("uncover", progress -> {
            covering.remove(gone);
            return gone;
        }).then(done -> fill()).failed(StoreFault.class, this::wrong).start();
    }

    private void wrong(StoreFault fault) {
        window.notices().wrong(fault.say(window.texts().words().getValue()));
    }

    private final class Cell extends ListCell<Coverage> {
        @Override
        protected void updateItem(@Nullable Coverage coverage, boolean empty) {
            super.updateItem(coverage, empty);
            if (coverage == null || empty) {
                setGraphic(null);
                return;
            }
            Label days = new Label(span(coverage.span()));
            Label why = new Label(window.texts().say(List.of(Coverage.SEARCHED, Coverage.SAMPLE).contains(coverage.reason())
                    ? "cover.reason." + coverage.reason() : "cover.reason.table", coverage.reason()));
            why.getStyleClass().add("quiet");
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox row = new HBox(12, days, why, space);
            row.setAlignment(Pos.CENTER_LEFT);
            if (coverage.reason().equals(Coverage.SEARCHED)) {
                Button remove = window.texts().button("cover.remove", () -> remove(coverage), "flat");
                remove.setAccessibleText(window.texts().say("cover.remove") + ": " + days.getText());
                row.getChildren().add(remove);
            }
            setGraphic(row);
            setAccessibleText(days.getText() + ", " + why.getText());
        }
    }
}
