package org.bongsu.view.charts;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bongsu.figure.chart.Part;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.view.kit.Keys;
import org.bongsu.view.kit.WhileShown;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** What is looked at in a chart: its numbers, and the incidents behind them with what each gives and who says so; a click goes to the incident. */
final class PartPane extends VBox {
    /** What a scroll bar may take of the width. */
    private static final double BAR = 16;

    private final ChartsModel model;
    private final Label says = new Label();
    private final Label pinned = new Label();
    private final ListView<Line> list = new ListView<>();
    private final Runnable goTo;

    /** An incident, and what it gives. */
    record Line(Incident incident, String note) { }

    /**
     * The details of what the model looks at.
     *
     * @param goTo called after an incident was chosen, to show it
     */
    PartPane(ChartsModel model, Runnable goTo) {
        this.model = model;
        this.goTo = goTo;
        getStyleClass().add("chart-side");
        says.getStyleClass().add("part-says");
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        pinned.getStyleClass().add("quiet");
        pinned.setWrapText(true);
        list.getStyleClass().add("part-list");
        list.setAccessibleText(model.words().say("charts.part.list"));
        list.setPlaceholder(new Label());
        list.setCellFactory(all -> new Cell());
        list.setOnMouseClicked(event -> choose());
        new Keys("charts").on("Enter", "charts.part.go", this::choose).install(list);
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(says, pinned, list);
        WhileShown.of(this, model.lit()).subscribe(this::show);
        WhileShown.of(this, model.pinned()).subscribe(now -> show(model.lit().get()));
    }

    private void show(@Nullable Part part) {
        Words words = model.words();
        if (part == null) {
            says.setText(words.say("charts.part.none"));
            pinned.setText(words.say("charts.part.how"));
            list.getItems().clear();
            return;
        }
        says.setText(part.says());
        pinned.setText(words.say(model.pinned().get() ? "charts.part.pinned" : "charts.part.count", part.incidents().size()));
        List<Incident> incidents = part.incidents();
        // The list is a view: a part of a chart over very many rows makes an incident only where it is seen.
        list.getItems().setAll(IntStream.range(0, Math.min(incidents.size(), 500))
                .mapToObj(i -> new Line(incidents.get(i), part.notes().isEmpty() ? "" : part.notes().get(i))).toList());
    }

    private void choose() {
        Line line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            model.onIncident(line.incident());
            goTo.run();
        }
    }

    private final class Cell extends ListCell<Line> {
        private final Label title = new Label();
        private final Label when = new Label();
        private final Label note = new Label();
        private final Label sources = new Label();
        private final VBox box = new VBox(title, note, when, sources);

        Cell() {
            title.setWrapText(true);
            when.getStyleClass().add("quiet");
            note.getStyleClass().add("part-note");
            note.setWrapText(true);
            sources.getStyleClass().add("quiet");
            sources.setWrapText(true);
            box.setFillWidth(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Words words = model.words();
            DateSpan days = line.incident().when();
            title.setText(line.incident().title());
            when.setText(days == null ? "" : new Days(words).span(days.start(), days.end()));
            put(note, line.note());
            List<String> named = model.sources(line.incident());
            put(sources, named.isEmpty() ? words.say("charts.part.no-source") : words.say("charts.part.sources", String.join(", ", named)));
            setGraphic(box);
            setAccessibleText(title.getText() + ", " + line.note() + ", " + when.getText() + ", " + sources.getText());
        }

        /** As high as its words need in the width of the list: none of them is cut short. */
        @Override
        protected double computePrefHeight(double width) {
            return isEmpty() ? super.computePrefHeight(width)
                    : snappedTopInset() + snappedBottomInset() + box.prefHeight(list.getWidth() - snappedLeftInset() - snappedRightInset() - BAR);
        }

        private void put(Label label, String text) {
            label.setText(text);
            label.setVisible(!text.isEmpty());
            label.setManaged(label.isVisible());
        }
    }
}
