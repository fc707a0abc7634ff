package org.bongsu.view.reading.text;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bongsu.model.PageSetting;
import org.bongsu.view.kit.Texts;
import org.kordamp.ikonli.feather.Feather;

/** How the text is set, and what its marks mean: opened from a button beside the title. */
public final class PageMenu extends VBox {
    private static final List<Mark.Kind> LEGEND = List.of(Mark.Kind.LEAD, Mark.Kind.CLAIM, Mark.Kind.SUGGESTED, Mark.Kind.DRAFT, Mark.Kind.CODED,
            Mark.Kind.TIME, Mark.Kind.PLACE, Mark.Kind.ACTOR, Mark.Kind.QUANTITY);

    private final ObjectProperty<PageSetting> setting;
    private final Texts texts;

    /** A menu that is closed. */
    public PageMenu(ObjectProperty<PageSetting> setting, Texts texts) {
        this.setting = setting;
        this.texts = texts;
        getStyleClass().add("page-menu");
        CheckBox marks = new CheckBox();
        marks.textProperty().bind(texts.of("reading.page.marks"));
        marks.setFocusTraversable(false);
        setting.subscribe(now -> marks.setSelected(now.marks()));
        marks.setOnAction(event -> setting.set(setting.get().withMarks(marks.isSelected())));
        VBox legend = new VBox();
        legend.getStyleClass().add("legend");
        LEGEND.forEach(kind -> legend.getChildren().add(meaning(kind)));
        getChildren().addAll(row("reading.page.size", now -> texts.say("reading.page.px", now.size()), "Ctrl+Shift+. ,", s -> s.larger(-1), s -> s.larger(1)),
                row("reading.page.measure", now -> texts.say("reading.page.characters", now.measure()), "Ctrl+Shift+] [", s -> s.wider(-1), s -> s.wider(1)),
                new HBox(marks, grow(), key("M")), legend);
        getChildren().get(2).getStyleClass().add("page-row");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
    }

    /** Opens it, or closes it. */
    public void toggle() {
        setVisible(!isVisible());
    }

    /** Closes it; whether it was open. */
    public boolean close() {
        boolean was = isVisible();
        setVisible(false);
        return was;
    }

    private Node row(String name, java.util.function.Function<PageSetting, String> value, String keys, UnaryOperator<PageSetting> less, UnaryOperator<PageSetting> more) {
        Label now = new Label();
        now.getStyleClass().add("page-value");
        now.textProperty().bind(texts.with(setting, (words, s) -> value.apply(s)));
        var minus = texts.iconButton(Feather.MINUS, name + ".less", () -> setting.set(less.apply(setting.get())));
        var plus = texts.iconButton(Feather.PLUS, name + ".more", () -> setting.set(more.apply(setting.get())));
        minus.setFocusTraversable(false);
        plus.setFocusTraversable(false);
        HBox row = new HBox(texts.label(name), grow(), minus, now, plus, key(keys));
        row.getStyleClass().add("page-row");
        return row;
    }

    private Node meaning(Mark.Kind kind) {
        HBox row = new HBox(new Sample(kind), texts.label("reading.mark." + kind.style(), "small"));
        row.getStyleClass().add("legend-row");
        return row;
    }

    private static Label key(String keys) {
        Label key = new Label(keys);
        key.getStyleClass().addAll("small", "quiet", "page-keys");
        key.setMinWidth(USE_PREF_SIZE);
        return key;
    }

    private static Region grow() {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        return between;
    }
}
