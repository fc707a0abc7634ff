package org.bongsu.view.reading;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bongsu.view.reading.card.Hint;
import org.bongsu.view.reading.card.Notice;
import org.bongsu.view.reading.card.Page;

/** One quiet line at the foot: what was done last, and the keys that do something now. */
final class HintBar extends HBox {
    private static final List<Hint> ARTICLE = List.of(new Hint("N", "reading.hint.next"), new Hint("X", "reading.hint.empty"),
            new Hint("S", "reading.hint.aside"));

    private final ReadingModel model;
    private final Label notice = new Label();
    private final HBox hints = new HBox();

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
        model.cards().onClaim().subscribe(now -> renew());
        model.cards().selection().subscribe(words -> renew());
        model.texts().words().subscribe(words -> renew());
    }

    private void say(Notice now) {
        notice.setText(now.text());
        notice.getStyleClass().setAll("label", now.wrong() ? "danger" : "quiet");
    }

    private void renew() {
        hints.getChildren().clear();
        if (model.cards().onClaim().get()) {
            Hint.ofClaim().forEach(this::add);
            return;
        }
        if (model.cards().selection().get().getLength() > 0) {
            Hint.ofSelection().forEach(this::add);
            return;
        }
        Page page = model.page().get();
        page.deck().card().ifPresent(card -> Hint.of(card, model.cards()).forEach(this::add));
        if (page.article() != null) {
            ARTICLE.forEach(this::add);
        }
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
