package org.bongsu.view.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All keys by area, in columns. */
public final class KeyHelp extends FlowPane {
    private static final double COLUMN = 320;

    private final Texts texts;

    public KeyHelp(Texts texts, List<Keys> areas) {
        this.texts = texts;
        getStyleClass().add("key-help");
        setRowValignment(VPos.TOP);
        setPrefWrapLength(2 * COLUMN + 48);
        areas.stream().filter(area -> !area.shortcuts().isEmpty()).forEach(area -> getChildren().add(column(area)));
    }

    private Node column(Keys area) {
        VBox column = new VBox(texts.label(area.heading(), "overline"));
        column.setMinWidth(COLUMN);
        column.setPrefWidth(COLUMN);
        area.shortcuts().stream().collect(Collectors.groupingBy(Keys.Shortcut::message, LinkedHashMap::new, Collectors.toList()))
                .forEach((message, same) -> column.getChildren().add(row(message, same)));
        return column;
    }

    private Node row(String message, List<Keys.Shortcut> shortcuts) {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label what = texts.label(message);
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        HBox row = new HBox(what, between);
        row.getStyleClass().add("key-row");
        for (Keys.Shortcut shortcut : shortcuts) {
            Label key = new Label(shortcut.combination().getDisplayText());
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(key);
        }
        return row;
    }
}
