package org.bongsu.view.reading;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One quiet line at the foot: what was done last, and the keys that do something now. */
final class HintBar extends HBox {
    /**
     * A key and what it does now.
     *
     * @param key  as it stands on the keyboard
     * @param what message key
     */
    record Hint(String key, String what) { }

    private static final List<Hint> SELECTED = List.of(new Hint("T", "reading.hint.new"), new Hint("D", "reading.hint.date"),
            new Hint("P", "reading.hint.place"), new Hint("A", "reading.hint.actor"), new Hint("Q", "reading.hint.quantity"),
            new Hint("C", "reading.hint.claim"));
    private static final List<Hint> ARTICLE = List.of(new Hint("N", "reading.hint.next"), new Hint("X", "reading.hint.empty"),
            new Hint("S", "reading.hint.aside"));

    private final ReadingModel model;
    private final Label notice = new Label();
    private final HBox hints = new HBox();
    private boolean selected;

    HintBar(ReadingModel model) {
        this.model = model;
        getStyleClass().add("hint-bar");
        hints.getStyleClass().add("hints");
        hints.setMinWidth(USE_PREF_SIZE);
        notice.setMinWidth(0);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(notice, between, hints);
        model.notice().subscribe(this::say);
        model.page().subscribe(page -> renew());
        model.texts().words().subscribe(words -> renew());
    }

    /** Tells whether words are selected. */
    void selected(boolean now) {
        selected = now;
        renew();
    }

    private void say(Notice now) {
        notice.setText(now.text());
        notice.getStyleClass().setAll("label", now.wrong() ? "danger" : "quiet");
    }

    private void renew() {
        hints.getChildren().clear();
        if (selected) {
            SELECTED.forEach(this::add);
            return;
        }
        Page page = model.page().get();
        page.deck().card().ifPresent(this::card);
        if (page.article() != null) {
            ARTICLE.forEach(this::add);
        }
    }

    private void card(Card card) {
        switch (card.stage()) {
            case SUGGESTED -> {
                boolean known = model.known(card).isPresent();
                add(new Hint("Enter", known ? "reading.hint.link" : "reading.hint.accept"));
                add(new Hint("⌫", "reading.hint.reject"));
                add(new Hint("1–9", "reading.hint.type"));
            }
            case DRAFT -> {
                add(new Hint("Enter", "reading.hint.finish"));
                add(new Hint("Del", "reading.hint.remove"));
            }
            case CODED -> add(new Hint("Del", "reading.hint.remove"));
        }
        add(new Hint("E", "reading.hint.edit"));
    }

    private void add(Hint hint) {
        Label key = new Label(hint.key());
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        Label what = new Label(model.words().say(hint.what()));
        what.getStyleClass().addAll("small", "quiet");
        what.setMinWidth(USE_PREF_SIZE);
        Node both = new HBox(key, what);
        both.getStyleClass().add("hint");
        hints.getChildren().add(both);
    }
}
