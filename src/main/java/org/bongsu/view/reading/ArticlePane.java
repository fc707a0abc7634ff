package org.bongsu.view.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bongsu.model.Article;
import org.bongsu.model.Evidence;
import org.bongsu.model.PageSetting;
import org.bongsu.view.reading.card.Card;
import org.bongsu.view.reading.card.Deck;
import org.bongsu.view.reading.card.Page;
import org.bongsu.view.reading.text.FindBar;
import org.bongsu.view.reading.text.Hover;
import org.bongsu.view.reading.text.PageMenu;
import org.bongsu.view.reading.text.TextPage;
import org.bongsu.words.Words;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The open article, set for long reading, with what was understood of it marked in its text. */
final class ArticlePane extends StackPane {
    private static final PseudoClass KOREAN = PseudoClass.getPseudoClass("korean");
    /** Left of the words, inside the text, for the bars that mark sentences. */
    private static final double BARS = 24;
    private static final double MARGIN = 32;
    private static final double TWO_LINES = 56;
    private static final int NOWHERE = -1;

    private final ReadingModel model;
    private final TextPage text = new TextPage();
    private final Label title = new Label();
    private final Label byline = new Label();
    private final VBox head;
    private final CopiesLine copies;
    private final FindBar find;
    private final PageMenu menu;
    private final FactsPane facts;
    private final BorderPane body = new BorderPane();
    private final Map<String, Integer> positions = new HashMap<>();
    private @Nullable Page shown;
    private boolean returning;
    private int left = NOWHERE;
    private int step = NOWHERE;

    ArticlePane(ReadingModel model) {
        this.model = model;
        getStyleClass().add("article");
        title.getStyleClass().add("title");
        title.setWrapText(true);
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        title.setMaxHeight(TWO_LINES);
        byline.getStyleClass().add("quiet");
        find = new FindBar(text, model.texts(), text::requestFocus);
        menu = new PageMenu(model.setting(), model.texts());
        Button setting = model.texts().iconButton(Feather.TYPE, "reading.page", menu::toggle);
        setting.getStyleClass().add("page-button");
        setting.setFocusTraversable(false);
        facts = new FactsPane(model);
        Button info = model.texts().iconButton(Feather.INFO, "reading.keys.facts", facts::toggle);
        info.getStyleClass().add("page-button");
        info.setFocusTraversable(false);
        Button original = model.texts().iconButton(Feather.FILE_TEXT, "reading.keys.original", model::original);
        original.getStyleClass().add("page-button");
        original.setFocusTraversable(false);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        copies = new CopiesLine(model);
        head = new VBox(title, byline, copies);
        head.getStyleClass().add("article-head");
        body.setTop(new VBox(head, find));
        StackPane.setAlignment(menu, Pos.TOP_RIGHT);
        StackPane.setMargin(menu, new Insets(48, 16, 0, 0));
        StackPane.setAlignment(setting, Pos.TOP_RIGHT);
        StackPane.setMargin(setting, new Insets(16, 16, 0, 0));
        StackPane.setAlignment(original, Pos.TOP_RIGHT);
        StackPane.setMargin(original, new Insets(16, 52, 0, 0));
        StackPane.setAlignment(info, Pos.TOP_RIGHT);
        StackPane.setMargin(info, new Insets(16, 88, 0, 0));
        StackPane.setAlignment(facts, Pos.TOP_RIGHT);
        StackPane.setMargin(facts, new Insets(48, 16, 0, 0));
        getChildren().addAll(body, new Hover(text), info, original, setting, menu, facts);
        text.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        text.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> close());
        widthProperty().subscribe(width -> measure());
        model.page().subscribe(this::show);
        model.texts().words().subscribe(words -> describe());
        model.setting().subscribe(setting1 -> {
            text.size(setting1.size());
            measure();
            mark();
        });
        model.inbox().listed().subscribe(listed -> mark());
        model.onReveal(this::reveal);
    }

    TextPage area() {
        return text;
    }

    FindBar find() {
        return find;
    }

    FactsPane facts() {
        return facts;
    }

    /** Closes what lies over a corner of the text; whether anything did. */
    boolean close() {
        boolean setting = menu.close();
        return facts.close() || setting;
    }

    /** Whether words are selected. */
    boolean selected() {
        return text.selected();
    }

    /** Brings words of the article into view. */
    void reveal(Evidence words) {
        Article article = model.page().get().article();
        if (article != null && words.source().equals(article.id())) {
            text.reveal(words.start(), words.end());
        }
    }

    /** Goes to the words behind the chosen card, one after another: its sentence first. */
    void evidence() {
        Article article = model.page().get().article();
        Card card = model.page().get().deck().card().orElse(null);
        if (article == null || card == null) {
            return;
        }
        left = left == NOWHERE ? text.position() : left;
        List<Evidence> all = new ArrayList<>(List.of(card.lead()));
        TreeSet<Integer> starts = new TreeSet<>(List.of(card.lead().start()));
        card.claims().stream().map(claim -> claim.evidence()).filter(e -> e.source().equals(article.id()) && starts.add(e.start())).forEach(all::add);
        step = Math.floorMod(step + 1, all.size());
        Evidence words = all.get(step);
        reveal(words);
        text.point(words.start(), words.end());
    }

    /** Goes back to where one was reading before the evidence was looked at; whether there was such a place. */
    boolean goBack() {
        boolean was = left != NOWHERE;
        if (was) {
            text.position(left);
            forget();
        }
        return was;
    }

    private void forget() {
        left = NOWHERE;
        step = NOWHERE;
        text.point(0, 0);
    }

    private void show(Page page) {
        Article article = page.article();
        Page before = shown;
        Article last = before == null ? null : before.article();
        shown = page;
        boolean other = last == null || article == null || !last.id().equals(article.id());
        if (other && last != null) {
            positions.put(last.id(), text.position());
        }
        if (article == null) {
            text.clear();
            return;
        }
        if (body.getCenter() == null) {
            // Not before: text that is laid out as its window is made would find no colours there yet.
            body.setCenter(new VirtualizedScrollPane<>(text));
        }
        if (other) {
            text.read(article.text(), article.layout(), model.sentences(article));
            text.setAccessibleText(article.title());
            pseudoClassStateChanged(KOREAN, article.language().equals("ko"));
            describe();
            measure();
            forget();
            Integer position = positions.get(article.id());
            returning = position != null;
            if (position != null) {
                text.position(position);
            }
            find.renew();
        }
        if (last != null && !other && !last.handling().equals(article.handling())) {
            copies.show(model.copies(article));
        }
        if (other || before == null || !before.deck().equals(page.deck()) || !before.reading().equals(page.reading())) {
            mark();
        }
        String chosen = page.deck().chosen();
        if (chosen != null && (other || before == null || !Objects.equals(chosen, before.deck().chosen()))) {
            step = NOWHERE;
            if (!returning) {
                page.deck().card().ifPresent(card -> reveal(card.lead()));
            }
            returning = false;
        }
    }

    private void mark() {
        Page page = shown;
        Article article = page == null ? null : page.article();
        if (page != null && article != null) {
            text.sought(model.inbox().marks(article.text()));
            text.mark(new Marks(model.words(), model.codebook()).of(article, page, model.setting().get().marks()));
        }
    }

    private void describe() {
        Article article = model.page().get().article();
        if (article != null) {
            Words words = model.words();
            title.setText(article.title());
            byline.setText(Byline.of(article, words));
            copies.show(model.copies(article));
            mark();
        }
    }

    private void measure() {
        Article article = model.page().get().article();
        PageSetting setting = model.setting().get();
        double line = text.lineWidth(article != null && article.language().equals("ko"), setting.measure());
        double side = Math.max(MARGIN, (getWidth() - line) / 2);
        text.setPadding(new Insets(0, side - BARS, 0, side - BARS));
        head.setPadding(new Insets(24, Math.max(side, MARGIN + BARS), 20, side));
        find.setPadding(new Insets(0, side, 12, side));
    }

    /** A click chooses the card of the words; again on the same words, the next card that they speak of. */
    private void clicked(MouseEvent event) {
        Article article = model.page().get().article();
        if (article == null || selected() || event.getClickCount() != 1) {
            return;
        }
        int at = text.hit(event.getX(), event.getY()).getInsertionIndex();
        Deck deck = model.page().get().deck();
        List<String> here = deck.cards().stream().filter(card -> card.covers(article.id(), at)).map(Card::key).toList();
        if (!here.isEmpty()) {
            model.cards().choose(here.get((here.indexOf(deck.chosen()) + 1) % here.size()));
        }
    }
}
