package org.bongsu.view.reading;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.bongsu.desk.Copies.Copy;
import org.bongsu.model.Article;
import org.bongsu.words.Words;

/** Under the byline: the same article as it came from elsewhere, with the reason, and that it is not the same. */
final class CopiesLine extends FlowPane {
    private static final int MOST = 3;
    private static final double GAP = 8;

    private final ReadingModel model;

    CopiesLine(ReadingModel model) {
        super(GAP, 0);
        this.model = model;
        getStyleClass().add("copies-line");
        setAlignment(Pos.CENTER_LEFT);
        show(List.of());
    }

    void show(List<Copy> copies) {
        getChildren().clear();
        setVisible(!copies.isEmpty());
        setManaged(!copies.isEmpty());
        if (copies.isEmpty()) {
            return;
        }
        Words words = model.words();
        Label label = new Label(words.say("reading.copies"));
        label.getStyleClass().add("quiet");
        getChildren().add(label);
        copies.stream().limit(MOST).forEach(copy -> getChildren().add(link(say(copy, words), () -> model.open(copy.article()))));
        if (copies.size() > MOST) {
            Label more = new Label(words.say("reading.copies.more", copies.size() - MOST));
            more.getStyleClass().add("quiet");
            getChildren().add(more);
        }
        getChildren().add(link(words.say("reading.copies.apart"), model::setApart));
    }

    /** From where and when, and why it is taken for the same. */
    private static String say(Copy copy, Words words) {
        Article other = copy.article();
        String from = Byline.brief(other, words);
        return words.say("reading.copies.one", from, words.say("reading.copies." + copy.why().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                words.number(Math.round(copy.likeness() * 100))));
    }

    private static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }
}
