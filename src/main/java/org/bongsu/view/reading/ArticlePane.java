package org.bongsu.view.reading;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.bongsu.model.Article;
import org.bongsu.model.Evidence;
import org.bongsu.view.reading.card.Deck;
import org.bongsu.view.reading.card.Page;
import org.bongsu.words.Words;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyledDocument;
import org.jspecify.annotations.Nullable;

/** The open article, set for long reading, with what was understood of it marked in its text. */
final class ArticlePane extends BorderPane {
    private static final PseudoClass KOREAN = PseudoClass.getPseudoClass("korean");
    private static final double MARGIN = 40;
    private static final double TWO_LINES = 52;

    private final ReadingModel model;
    private final StyleClassedTextArea area = new StyleClassedTextArea(false);
    private final Label title = new Label();
    private final Label byline = new Label();
    private final VBox head = new VBox(title, byline);
    private @Nullable Page shown;
    private double size = 15;

    ArticlePane(ReadingModel model) {
        this.model = model;
        getStyleClass().add("article");
        head.getStyleClass().add("article-head");
        title.getStyleClass().add("title");
        title.setWrapText(true);
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        title.setMaxHeight(TWO_LINES);
        byline.getStyleClass().add("quiet");
        area.getStyleClass().add("article-text");
        area.setEditable(false);
        area.setWrapText(true);
        area.setShowCaret(CaretVisibility.AUTO);
        area.setAccessibleRole(AccessibleRole.TEXT_AREA);
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        setTop(head);
        widthProperty().subscribe(width -> measure());
        model.page().subscribe(this::show);
        model.texts().words().subscribe(words -> describe(model.page().get().article(), words));
        resize(0);
    }

    StyleClassedTextArea area() {
        return area;
    }

    /** Whether words are selected. */
    boolean selected() {
        return area.getSelection().getLength() > 0;
    }

    /** A larger (or smaller) size of type by so many steps. */
    void resize(int by) {
        size = Measure.step(size, by);
        area.setStyle("-fx-font-size: " + size + "px");
        measure();
    }

    /** Brings words of the article into view. */
    void reveal(Evidence words) {
        Article article = model.page().get().article();
        if (article != null && words.source().equals(article.id()) && words.end() <= area.getLength()) {
            area.moveTo(words.start());
            area.showParagraphInViewport(area.getCurrentParagraph());
        }
    }

    private void show(Page page) {
        Article article = page.article();
        Page before = shown;
        shown = page;
        if (article == null) {
            area.clear();
            return;
        }
        boolean other = before == null || before.article() == null || !before.article().id().equals(article.id());
        if (getCenter() == null) {
            // Not before: text that is laid out as its window is made would find no colours there yet.
            setCenter(new VirtualizedScrollPane<>(area));
        }
        if (other) {
            area.replace(0, area.getLength(), set(article.text()));
            area.getUndoManager().forgetHistory();
            describe(article, model.words());
            pseudoClassStateChanged(KOREAN, article.language().equals("ko"));
            measure();
            area.moveTo(0);
            area.scrollYToPixel(0);
        }
        if (!article.text().isEmpty() && (other || before == null || !before.deck().equals(page.deck()) || !before.reading().equals(page.reading()))) {
            area.setStyleSpans(0, Marks.of(article, page));
        }
        String chosen = page.deck().chosen();
        if (chosen != null && (other || before == null || !Objects.equals(chosen, before.deck().chosen()))) {
            page.deck().card().ifPresent(card -> reveal(card.lead()));
        }
    }

    /** A text with the empty lines between its paragraphs set as gaps, lower than a line; its offsets stay what they are. */
    private StyledDocument<Collection<String>, String, Collection<String>> set(String text) {
        var document = new ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>>(area.getSegOps(), List.of());
        for (String line : text.split("\n", -1)) {
            document.addParagraph(line, List.of(), line.isEmpty() ? List.of("gap") : List.of());
        }
        return document.build();
    }

    private void describe(@Nullable Article article, Words words) {
        if (article != null) {
            title.setText(article.title());
            byline.setText(Byline.of(article, words));
            area.setAccessibleText(article.title());
        }
    }

    private void measure() {
        Article article = model.page().get().article();
        double line = Measure.width(article != null && article.language().equals("ko"), size);
        double side = Math.max(MARGIN, (getWidth() - line) / 2);
        area.setPadding(new Insets(0, side, 0, side));
        head.setPadding(new Insets(24, side, 24, side));
    }

    private void clicked(MouseEvent event) {
        Article article = model.page().get().article();
        if (article == null || selected() || event.getClickCount() != 1) {
            return;
        }
        area.hit(event.getX(), event.getY()).getCharacterIndex().ifPresent(at -> {
            Deck deck = model.page().get().deck();
            if (deck.card().filter(card -> card.covers(article.id(), at)).isEmpty()) {
                deck.cards().stream().filter(card -> card.covers(article.id(), at)).findFirst().ifPresent(card -> model.cards().choose(card.key()));
            }
        });
    }
}
