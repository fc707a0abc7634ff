package org.bongsu.view.reading;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** An article in the inbox: its title, who published it and when, and how many incidents it gave. */
final class EntryCell extends ListCell<Entry> {
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

    private final ReadingModel model;
    private final Label title = new Label();
    private final Label about = new Label();
    private final Label coded = figure("coded");
    private final Label drafts = figure("drafts");
    private final VBox all;

    EntryCell(ReadingModel model) {
        this.model = model;
        getStyleClass().add("entry");
        title.setWrapText(true);
        title.getStyleClass().add("entry-title");
        about.getStyleClass().addAll("small", "quiet");
        about.setMinWidth(0);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox line = new HBox(about, between, coded, drafts);
        line.getStyleClass().add("entry-line");
        all = new VBox(title, line);
        all.getStyleClass().add("entry-body");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (entry == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(UNREAD, false);
            return;
        }
        Article article = entry.article();
        Words words = model.words();
        title.setText(article.title());
        about.setText(Byline.brief(article, words));
        number(coded, entry.coded(), words);
        number(drafts, entry.drafts(), words);
        pseudoClassStateChanged(UNREAD, article.state() == ArticleState.INBOX);
        setAccessibleText(words.say("reading.inbox.entry", article.title(), about.getText(), entry.coded(), entry.drafts()));
        setGraphic(all);
    }

    private static void number(Label label, int number, Words words) {
        label.setText(words.number(number));
        label.setVisible(number > 0);
        label.setManaged(number > 0);
    }

    private static Label figure(String style) {
        Label label = new Label(null, new Circle(3));
        label.getStyleClass().addAll("small", "figure", style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
