package org.bongsu.view.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A bar of small things that can each be taken away, such as the parts of a filter. */
public final class Chips extends FlowPane {
    /** One of them: its words, and what taking it away does. */
    public record Chip(String label, Runnable remove) { }

    private final Texts texts;

    public Chips(Texts texts) {
        this.texts = texts;
        getStyleClass().add("chips");
    }

    /** Shows these instead of those before. */
    public void show(List<Chip> chips) {
        getChildren().setAll(chips.stream().map(this::node).toList());
    }

    private Node node(Chip chip) {
        Button remove = new Button(null, new FontIcon(Feather.X));
        remove.setAccessibleText(texts.say("chip.remove", chip.label()));
        remove.setOnAction(event -> chip.remove().run());
        Label label = new Label(chip.label());
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(label, remove);
        box.getStyleClass().add("chip");
        return box;
    }
}
