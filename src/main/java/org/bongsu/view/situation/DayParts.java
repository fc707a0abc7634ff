package org.bongsu.view.situation;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bongsu.situation.Contribution;
import org.bongsu.words.Days;
import org.bongsu.words.Words;

/** The index of a day taken apart: the incidents that make it up, and how much each gives. */
final class DayParts extends VBox {
    DayParts(DeskModel model, LocalDate day) {
        Words words = model.words();
        getStyleClass().add("facts");
        getChildren().addAll(Rows.text(words.say("desk.day.index"), "inspector-type"), Rows.text(new Days(words).full(day), "inspector-title"));
        List<Contribution> parts = model.overview().madeOf(day);
        double sum = parts.stream().mapToDouble(Contribution::left).sum();
        getChildren().add(Rows.row(Rows.name(words.say("desk.day.sum")), Rows.text(words.say("desk.day.points", words.number(sum, 2)), "row-value")));
        if (!model.session().situation().get().covered().test(day)) {
            getChildren().add(Rows.text(words.say("desk.day.uncovered"), "quiet"));
        }
        getChildren().add(Rows.text(words.say(parts.isEmpty() ? "desk.day.nothing" : "desk.day.made-of"), "inspector-section"));
        for (Contribution part : parts) {
            Hyperlink name = new Hyperlink(part.incident().title());
            name.setWrapText(true);
            name.setOnAction(event -> model.onChoose(part.incident().id()));
            Label share = Rows.text(words.number(part.left(), 2), "share");
            share.setMinWidth(Region.USE_PREF_SIZE);
            Label since = Rows.text(words.say("desk.day.of", words.number(part.points(), 2), new Days(words).brief(part.day())), "cell-under");
            VBox text = new VBox(name, since);
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox line = new HBox(text, share);
            line.getStyleClass().add("contribution");
            getChildren().add(line);
        }
    }
}
