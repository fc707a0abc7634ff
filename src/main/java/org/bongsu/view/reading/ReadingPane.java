package org.bongsu.view.reading;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.bongsu.model.PageSetting;
import org.bongsu.view.kit.EmptyState;
import org.bongsu.view.kit.Keys;
import org.bongsu.view.kit.Styles;
import org.bongsu.view.reading.card.CardKeys;
import org.bongsu.view.reading.card.CardsPane;
import org.bongsu.view.reading.text.TextPage;
import org.kordamp.ikonli.feather.Feather;

/** The reading screen: the inbox, the article, and the cards of its incidents, side by side; complete by keyboard. */
public final class ReadingPane extends StackPane {
    private final ReadingModel model;
    private final InboxPane inbox;
    private final ArticlePane article;
    private final CardsPane cards;
    private final HintBar hints;
    private final Keys keys = new Keys("reading.keys");
    private final EmptyState nothing;

    public ReadingPane(ReadingModel model) {
        this.model = model;
        getStyleClass().add("reading");
        getStylesheets().addAll(Styles.sheet(ReadingPane.class, "reading.css"), Styles.sheet(CardsPane.class, "card.css"),
                Styles.sheet(TextPage.class, "text.css"));
        inbox = new InboxPane(model);
        article = new ArticlePane(model);
        cards = new CardsPane(model.cards(), claim -> article.reveal(claim.evidence()));
        hints = new HintBar(model);
        nothing = new EmptyState(Feather.INBOX, model.texts().of("reading.empty"), model.texts().of("reading.empty.next"),
                openFiles());
        EmptyState choose = new EmptyState(Feather.FILE_TEXT, model.texts().of("reading.none-open"), model.texts().of("reading.none-open.next"));
        StackPane middle = new StackPane(article, choose);
        HBox.setHgrow(middle, Priority.ALWAYS);
        VBox.setVgrow(cards, Priority.ALWAYS);
        HBox columns = new HBox(inbox, middle, new VBox(cards, new GuidePane(model)));
        model.page().subscribe(page -> {
            boolean open = page.article() != null;
            article.setVisible(open);
            choose.setVisible(!open);
        });
        BorderPane screen = new BorderPane(columns);
        screen.setBottom(hints);
        model.inbox().counts().subscribe(counts -> {
            boolean none = counts.getOrDefault(Section.ALL, 0) == 0;
            boolean asked = nothing.isVisible() && nothing.isFocusWithin();
            screen.setVisible(!none);
            nothing.setVisible(none);
            if (asked && !none) {
                enter();
            }
        });
        Pane overlay = new Pane(cards.overlay());
        overlay.setPickOnBounds(false);
        getChildren().addAll(screen, nothing, overlay);
        article.area().selectionProperty().addListener((all, before, now) -> model.cards().select(now));
        model.cards().onUsed(article.area()::deselect);
        keys();
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                model.inbox().begin();
            }
        });
    }

    /** The keys of the screen, for the key help. */
    public Keys keyHelp() {
        return keys;
    }

    /** For a screen that is shown no more, since its store was left. */
    public void leave() {
        article.area().leave();
    }

    /** Keeps what is typed and not kept yet; called before the window closes. */
    public void keep() {
        cards.keep();
    }

    /** Gives the screen the keyboard: the cards when an article is open, else the inbox, else what brings articles. */
    public void enter() {
        if (nothing.isVisible()) {
            nothing.requestFocus();
        } else if (model.page().get().article() != null) {
            cards.focus();
        } else {
            inbox.list().requestFocus();
        }
    }

    /** The keyboard goes where the work is. */
    @Override
    public void requestFocus() {
        enter();
    }

    private Button openFiles() {
        return model.texts().button("reading.empty.open", model::openFiles, "accent");
    }

    private void keys() {
        CardKeys ofCards = new CardKeys(model.cards(), cards, this::enter);
        ofCards.decide(keys);
        go("N", Rounds.Stop.UNREAD, "reading.keys.next", "reading.keys.previous");
        go("U", Rounds.Stop.DRAFT, "reading.keys.next-draft", "reading.keys.previous-draft");
        go("W", Rounds.Stop.DOUBTFUL, "reading.keys.next-doubtful", "reading.keys.previous-doubtful");
        keys.on("X", "reading.keys.empty", () -> state(ArticleState.EMPTY, model::noIncident))
                .on("S", "reading.keys.aside", () -> state(ArticleState.ASIDE, model::aside))
                .on("Shift+G", "reading.keys.guide", () -> set(s -> s.withGuideline(!s.guideline())))
                .on("O", "reading.keys.original", model::original)
                .on("Shift+O", "reading.keys.facts", article.facts()::toggle)
                .on("Z", "reading.keys.copy", model::nextCopy).on("Shift+Z", "reading.keys.apart", model::setApart)
                .on("H", "history.key.article", model::history)
                .on("Alt+Left", "reading.keys.article-back", () -> { model.back(); enter(); })
                .on("Slash", "reading.keys.filter", inbox::search)
                .on("Esc", "reading.keys.back", this::back)
                .on("F6", "reading.keys.column", this::column);
        ofCards.tag(keys);
        ofCards.claims(keys);
        ofText();
        keys.on("Shortcut+Z", "reading.keys.undo", model::undo)
                .on("Shortcut+Shift+Z", "reading.keys.redo", model::redo);
        keys.install(this);
        // Lists and text areas use up keys that mean nothing to them, so ours are listened for there as well.
        keys.install(article.area());
        inInbox(inbox.list());
        inInbox(inbox);
        new Keys("reading.keys").on("Down", "reading.keys.down", () -> cards.step(1)).on("Up", "reading.keys.up", () -> cards.step(-1))
                .install(cards.list());
    }

    /** The keys of the text: selecting and finding words of it, and how it is set. */
    private void ofText() {
        TextPage text = article.area();
        keys.on("Period", "reading.keys.sentence", () -> text.selectSentence(1, false))
                .on("Comma", "reading.keys.sentence-before", () -> text.selectSentence(-1, false))
                .on("Shift+Period", "reading.keys.sentence-more", () -> text.selectSentence(1, true))
                .on("Shift+Comma", "reading.keys.sentence-more-before", () -> text.selectSentence(-1, true))
                .on("V", "reading.keys.evidence", article::evidence)
                .on("M", "reading.keys.marks", () -> set(s -> s.withMarks(!s.marks())))
                .on("Shortcut+F", "reading.keys.find", this::find)
                .on("F3", "reading.keys.find-next", () -> article.find().go(1))
                .on("Shift+F3", "reading.keys.find-previous", () -> article.find().go(-1))
                .on("Shortcut+Shift+Period", "reading.keys.larger", () -> set(s -> s.larger(1)))
                .on("Shortcut+Shift+Comma", "reading.keys.smaller", () -> set(s -> s.larger(-1)))
                .on("Shortcut+Shift+Close Bracket", "reading.keys.wider", () -> set(s -> s.wider(1)))
                .on("Shortcut+Shift+Open Bracket", "reading.keys.narrower", () -> set(s -> s.wider(-1)));
    }

    private void go(String key, Rounds.Stop stop, String next, String previous) {
        keys.on(key, next, () -> { model.go(stop, 1); enter(); }).on("Shift+" + key, previous, () -> { model.go(stop, -1); enter(); });
    }

    /** Several articles that are chosen in the inbox go together; else the open one goes. */
    private void state(ArticleState state, Runnable one) {
        List<Article> several = inbox.several();
        if (several.isEmpty()) {
            one.run();
        } else {
            model.state(several, state);
        }
    }

    private void set(UnaryOperator<PageSetting> change) {
        model.setting().set(change.apply(model.setting().get()));
    }

    private void find() {
        if (model.page().get().article() != null) {
            article.find().open();
        }
    }

    /** In the inbox Enter goes into the article, and nothing is decided. */
    private void inInbox(Node node) {
        new Keys("reading.keys").on("Enter", "reading.keys.into", this::enter).on("Shift+Enter", "reading.keys.into", this::enter)
                .on("Backspace", "reading.keys.into", () -> { })
                .on("Delete", "reading.keys.into", () -> { })
                .on("J", "reading.keys.down", () -> inbox.step(1)).on("K", "reading.keys.up", () -> inbox.step(-1)).install(node);
    }

    private void back() {
        if (article.close() || article.find().close() || article.goBack()) {
            return;
        }
        if (article.selected()) {
            article.area().deselect();
        } else if (article.area().isFocused()) {
            cards.focus();
        } else {
            inbox.list().requestFocus();
        }
    }

    private void column() {
        if (inbox.list().isFocused()) {
            article.area().requestFocus();
        } else if (article.area().isFocused()) {
            cards.focus();
        } else {
            inbox.list().requestFocus();
        }
    }
}
