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
import org.bongsu.view.kit.MarkedLabel;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** An article in the inbox: its title, who published it and when, and how many incidents it gave. */
final class EntryCell extends ListCell<Entry> {
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

    private final ReadingModel model;
    private final MarkedLabel title = new MarkedLabel();
    private final Label about = new Label();
    private final Label coded = figure("coded");
    private final Label drafts = figure("drafts");
    private final Label open = figure("open");
    private final Label doubtful = new Label(null, new FontIcon(Feather.FLAG));
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
        doubtful.getStyleClass().addAll("small", "figure", "doubtful");
        doubtful.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(about, between, doubtful, open, drafts, coded);
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
        title.say(article.title(), model.inbox().marks(article.title()));
        about.setText(Byline.brief(article, words));
        Standing standing = entry.standing();
        number(coded, standing.coded(), words);
        number(drafts, standing.drafts(), words);
        number(open, article.state() == ArticleState.INBOX || article.state() == ArticleState.TAGGED ? standing.open().size() : 0, words);
        number(doubtful, standing.doubtful(), words);
        pseudoClassStateChanged(UNREAD, article.state() == ArticleState.INBOX);
        setAccessibleText(words.say("reading.inbox.entry", article.title(), about.getText(), standing.coded(), standing.drafts(),
                standing.open().size(), standing.doubtful()));
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
