package org.bongsu.view.situation.timeline;

import java.time.LocalDate;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
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
import org.bongsu.desk.OwnDates;
import org.bongsu.desk.StoreFault;
import org.bongsu.model.OwnDate;
import org.bongsu.view.kit.Notices;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Texts;
import org.bongsu.view.kit.WhileShown;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The analyst's own key dates as a sheet: a list, and below it the fields of the one that is chosen or of a new one. */
public final class KeyDatesSheet {
    private static final double WIDTH = 560;
    private static final double LIST = 200;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final OwnDates dates;
    private final Texts texts;
    private final Sheets sheets;
    private final Notices notices;
    private final ListView<OwnDate> list = new ListView<>();
    private final TextField name = new TextField();
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final CheckBox yearly = new CheckBox();
    private final Label not = new Label();
    private @Nullable OwnDate edited;

    public KeyDatesSheet(OwnDates dates, Texts texts, Sheets sheets, Notices notices) {
        this.dates = dates;
        this.texts = texts;
        this.sheets = sheets;
        this.notices = notices;
    }

    /** Opens it. */
    public void show() {
        Label what = texts.label("dates.what", "quiet");
        what.setWrapText(true);
        list.setPrefHeight(LIST);
        list.setPlaceholder(texts.label("dates.none", "quiet"));
        list.setCellFactory(view -> new Cell());
        list.setAccessibleText(texts.say("dates.title"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                remove();
                event.consume();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(this::fill);
        WhileShown.of(list, dates.all()).subscribe(all -> list.getItems().setAll(all));
        field(name, "dates.name", 200);
        field(from, "dates.from", 150);
        field(to, "dates.to", 130);
        yearly.setText(texts.say("dates.yearly"));
        yearly.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        not.getStyleClass().add("not-understood");
        not.setWrapText(true);
        Button keep = texts.button("dates.add", this::keep);
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            keep.textProperty().unbind();
            keep.textProperty().bind(texts.of(chosen == null ? "dates.add" : "dates.keep"));
        });
        Button fresh = texts.button("dates.new", () -> {
            list.getSelectionModel().clearSelection();
            name.requestFocus();
        }, "flat");
        Button remove = texts.button("dates.remove", this::remove, "flat");
        fresh.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        remove.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        HBox days = new HBox(8, from, to, yearly);
        days.setStyle("-fx-alignment: center-left;");
        HBox buttons = new HBox(8, keep, fresh, remove);
        VBox body = new VBox(8, what, list, name, days, not, buttons);
        body.setPadding(new Insets(4, 0, 0, 0));
        Button done = texts.button("sheet.done", sheets::close);
        done.setCancelButton(true);
        sheets.show(new Sheet(texts.of("dates.title"), WIDTH, body).buttons(done));
        name.requestFocus();
    }

    private void field(TextField field, String key, double width) {
        field.setPromptText(texts.say(key));
        field.setAccessibleText(texts.say(key));
        field.setPrefWidth(width);
        field.setOnAction(event -> keep());
    }

    private void fill(@Nullable OwnDate date) {
        edited = date;
        wrong(false);
        name.setText(date == null ? "" : date.name());
        from.setText(date == null ? "" : date.start().toString());
        to.setText(date == null || date.end().equals(date.start()) ? "" : date.end().toString());
        yearly.setSelected(date != null && date.yearly());
    }

    private void keep() {
        Optional<OwnDates.Draft> draft = dates.read(name.getText(), from.getText(), to.getText(), yearly.isSelected());
        wrong(draft.isEmpty());
        if (draft.isEmpty()) {
            return;
        }
        OwnDate before = edited;
        try {
            if (before == null) {
                dates.add(draft.get());
            } else {
                dates.change(before, draft.get());
            }
            list.getSelectionModel().clearSelection();
            fill(null);
            name.requestFocus();
        } catch (StoreFault fault) {
            notices.wrong(fault.say(texts.words().getValue()));
        }
    }

    private void remove() {
        OwnDate date = list.getSelectionModel().getSelectedItem();
        if (date == null) {
            return;
        }
        try {
            dates.remove(date);
            list.getSelectionModel().clearSelection();
        } catch (StoreFault fault) {
            notices.wrong(fault.say(texts.words().getValue()));
        }
    }

    private void wrong(boolean is) {
        not.setText(is ? texts.say("dates.not") : "");
        not.setVisible(is);
        not.setManaged(is);
        from.pseudoClassStateChanged(WRONG, is);
    }

    /** A date with its name. */
    private final class Cell extends ListCell<OwnDate> {
        @Override
        protected void updateItem(@Nullable OwnDate date, boolean empty) {
            super.updateItem(date, empty);
            Words words = texts.words().getValue();
            if (empty || date == null) {
                setText("");
                return;
            }
            String days = new Days(words).span(date.start(), date.end());
            setText(date.name() + " · " + (date.yearly() ? words.say("dates.line", yearless(words, date)) : days));
        }
    }

    /** A day of every year, without a year. */
    private static String yearless(Words words, OwnDate date) {
        String first = day(words, date.start());
        return date.end().equals(date.start()) ? first : first + " – " + day(words, date.end());
    }

    private static String day(Words words, LocalDate day) {
        String month = new Days(words).monthName(day.getMonthValue());
        return words.korean() ? month + " " + day.getDayOfMonth() + "일" : day.getDayOfMonth() + " " + month;
    }
}
