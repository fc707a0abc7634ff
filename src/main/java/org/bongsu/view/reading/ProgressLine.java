package org.bongsu.view.reading;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.bongsu.words.Days;

/** How many of the articles that were imported last are done. */
final class ProgressLine extends VBox {
    private final ReadingModel model;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label says = new Label();

    ProgressLine(ReadingModel model) {
        this.model = model;
        getStyleClass().add("progress-line");
        bar.setMaxWidth(Double.MAX_VALUE);
        says.getStyleClass().addAll("small", "quiet");
        getChildren().addAll(bar, says);
        model.inbox().agenda().subscribe(agenda -> show());
        model.texts().words().subscribe(words -> show());
    }

    private void show() {
        Agenda agenda = model.inbox().agenda().get();
        var day = agenda.day();
        if (day != null) {
            bar.setProgress((double) agenda.done() / agenda.all());
            says.setText(model.words().say("reading.agenda.progress", new Days(model.words()).brief(day), agenda.done(), agenda.all()));
        }
    }
}
