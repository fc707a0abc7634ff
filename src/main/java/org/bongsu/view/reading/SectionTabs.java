package org.bongsu.view.reading;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The sections of the inbox side by side, each with its count; one is always chosen. */
final class SectionTabs extends HBox {
    SectionTabs(ReadingModel model) {
        getStyleClass().add("section-tabs");
        ToggleGroup group = new ToggleGroup();
        for (Section section : Section.values()) {
            ToggleButton tab = tab(model, section);
            tab.setToggleGroup(group);
            getChildren().add(tab);
            model.inbox().section().subscribe(chosen -> tab.setSelected(chosen == section));
            tab.setOnAction(event -> {
                tab.setSelected(true);
                model.inbox().section().set(section);
            });
        }
    }

    private static ToggleButton tab(ReadingModel model, Section section) {
        Label count = new Label();
        count.getStyleClass().add("count");
        Label name = model.texts().label(section.key(), "small");
        VBox both = new VBox(count, name);
        ToggleButton tab = new ToggleButton(null, both);
        tab.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tab.getStyleClass().add("section-tab");
        tab.setMinWidth(USE_PREF_SIZE);
        model.inbox().counts().subscribe(counts -> {
            count.setText(model.words().number(counts.getOrDefault(section, 0)));
            tab.setAccessibleText(name.getText() + " " + count.getText());
        });
        return tab;
    }
}
