package org.bongsu.view.reading;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bongsu.view.kit.TypeGuide;
import org.bongsu.view.reading.card.Card;
import org.kordamp.ikonli.feather.Feather;

/** What the codebook says of the chosen card's type, under the cards while one codes. */
final class GuidePane extends VBox {
    private final ReadingModel model;
    private final TypeGuide guide = new TypeGuide();
    private String shown = "";

    GuidePane(ReadingModel model) {
        this.model = model;
        getStyleClass().add("guide-pane");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var close = model.texts().iconButton(Feather.X, "reading.guide.close", () -> model.setting().set(model.setting().get().withGuideline(false)));
        close.setFocusTraversable(false);
        HBox head = new HBox(model.texts().label("reading.guide", "overline"), between, close);
        head.getStyleClass().add("guide-head");
        ScrollPane scroll = new ScrollPane(guide);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        guide.onInstead(this::show);
        model.page().subscribe(page -> renew(false));
        model.setting().subscribe(setting -> renew(true));
        model.texts().words().subscribe(words -> renew(true));
    }

    private void renew(boolean anew) {
        Card card = model.page().get().deck().card().orElse(null);
        boolean on = card != null && model.setting().get().guideline();
        setVisible(on);
        setManaged(on);
        if (card != null && on && (anew || !card.incident().type().equals(shown))) {
            shown = card.incident().type();
            show(shown);
        }
    }

    private void show(String type) {
        guide.show(model.codebook(), type, model.words(), model.theme());
    }
}
