package org.bongsu.view.kit;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Type;
import org.bongsu.model.Theme;
import org.bongsu.words.Words;

/** What the codebook says of a type, to be read while coding: its definition, an example, and what looks like one and is not. */
public final class TypeGuide extends VBox {
    private static final String ARROW = " → ";
    private static final double SYMBOL = 16;

    private Consumer<String> onInstead = key -> { };

    public TypeGuide() {
        getStyleClass().add("type-guide");
        setMinWidth(0);
    }

    /** Asked for the type, by key, that the counter-example is instead. */
    public void onInstead(Consumer<String> action) {
        onInstead = action;
    }

    /** Shows a type of a codebook in the language of the words; called again whenever one of them changes. */
    public void show(Codebook codebook, String key, Words words, Theme theme) {
        Type type = codebook.type(key);
        String language = words.language();
        Label name = wrapped(type.names().in(language));
        name.getStyleClass().add("medium");
        HBox head = new HBox(Symbols.of(codebook, type.key(), theme, SYMBOL), name);
        head.getStyleClass().add("type-guide-head");
        getChildren().setAll(head, wrapped(type.guide().definition().in(language)));
        add(words.say("guide.example"), type.guide().example().in(language));
        String counter = type.guide().counterExample().in(language);
        int arrow = counter.lastIndexOf(ARROW);
        add(words.say("guide.not-this"), arrow < 0 ? counter : counter.substring(0, arrow));
        if (arrow >= 0) {
            codebook.find(counter.substring(arrow + ARROW.length())).ifPresent(instead -> getChildren().add(instead(codebook, instead, words, theme)));
        }
        setAccessibleText(words.say("guide.spoken", type.names().in(language), type.guide().definition().in(language)));
    }

    private void add(String heading, String text) {
        if (!text.isBlank()) {
            Label over = new Label(heading);
            over.getStyleClass().add("overline");
            getChildren().addAll(over, wrapped(text));
        }
    }

    private Node instead(Codebook codebook, Type type, Words words, Theme theme) {
        Hyperlink link = new Hyperlink(type.names().in(words.language()));
        link.setOnAction(event -> onInstead.accept(type.key()));
        link.setAccessibleText(words.say("guide.instead", type.names().in(words.language())));
        Label arrow = new Label("→");
        arrow.getStyleClass().add("quiet");
        HBox line = new HBox(arrow, Symbols.of(codebook, type.key(), theme, SYMBOL), link);
        line.getStyleClass().add("type-guide-head");
        return line;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        return label;
    }
}
