package org.bongsu.view.reading;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bongsu.model.Article;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** What is known of the open article and where it was taken from, over a corner of the text until it is closed. */
final class FactsPane extends VBox {
    private final ReadingModel model;

    FactsPane(ReadingModel model) {
        this.model = model;
        getStyleClass().addAll("page-menu", "facts");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        setFocusTraversable(false);
        model.page().subscribe(page -> fill(page.article()));
        model.texts().words().subscribe(words -> fill(model.page().get().article()));
    }

    /** Opens it, or closes it; without an article there is nothing to open. */
    void toggle() {
        setVisible(!isVisible() && !getChildren().isEmpty());
        fill(model.page().get().article());
    }

    /** Closes it; whether it was open. */
    boolean close() {
        boolean was = isVisible();
        setVisible(false);
        return was;
    }

    private void fill(@Nullable Article article) {
        getChildren().clear();
        if (article == null) {
            setVisible(false);
            return;
        }
        Words words = model.words();
        for (FactWords.Fact fact : new FactWords(words).of(article)) {
            VBox one = new VBox(label(fact.name(), "small", "quiet"), label(fact.value(), "fact-value"));
            if (!fact.from().isEmpty()) {
                one.getChildren().add(label(fact.from(), "small", "quiet"));
            }
            fact.others().forEach(other -> one.getChildren().add(label(other, "small", "fact-other")));
            one.getStyleClass().add("fact");
            one.setAccessibleText(fact.name() + ": " + fact.value() + ". " + fact.from() + ". " + String.join(". ", fact.others()));
            getChildren().add(one);
        }
        if (article.about().provenance() == null) {
            getChildren().add(label(words.say("reading.facts.unknown"), "small", "quiet"));
        }
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
