package org.bongsu.view.situation.timeline;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bongsu.figure.timeline.lane.LaneKind;
import org.bongsu.view.kit.WhileShown;
import org.bongsu.words.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The controls of the timeline in one row: lanes, how much is seen, playback, key dates; and what the pointer is at. */
final class TimelineBar extends HBox {
    private final Words words;
    private final Label hint = new Label();

    TimelineBar(TimelineModel model, TimelineActions actions) {
        this.words = model.words();
        getStyleClass().add("timeline-bar");
        Playback playback = model.playback();
        FontIcon icon = new FontIcon(Feather.PLAY);
        Button play = new Button(null, icon);
        play.getStyleClass().addAll("flat", "icon-only");
        play.setOnAction(event -> actions.play());
        WhileShown.of(this, playback.playing()).subscribe(playing -> {
            icon.setIconCode(playing ? Feather.PAUSE : Feather.PLAY);
            String says = words.say(playing ? "timeline.pause" : "timeline.play");
            play.setAccessibleText(says);
            play.setTooltip(new Tooltip(says));
        });
        hint.getStyleClass().add("timeline-hint");
        hint.setMinWidth(0);
        hint.setAccessibleRole(AccessibleRole.TEXT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(
                menu("timeline.lanes", List.of(LaneKind.values()), model.lanes(), kind -> words.say("timeline.lanes." + kind.code())),
                text("timeline.month-button", "timeline.key.month", () -> actions.last(1)),
                text("timeline.year-button", "timeline.key.year", () -> actions.last(12)),
                text("timeline.all-button", "timeline.key.all", actions::all), gap(),
                icon(Feather.SKIP_BACK, "timeline.key.step-back", () -> playback.step(-1)), play,
                icon(Feather.SKIP_FORWARD, "timeline.key.step", () -> playback.step(1)),
                menu("timeline.speed", Playback.SPEEDS, playback.speed(), speed -> words.say("timeline.speed.days", words.number(speed, speed < 1 ? 1 : 0))),
                menu("timeline.window", Playback.WINDOWS, playback.window(), days -> days == 1 ? words.say("timeline.day") : words.say("timeline.days", days)),
                toggle(Feather.REPEAT, "timeline.key.loop", playback.loop()), toggle(Feather.WIND, "timeline.key.trail", playback.trail()), gap(),
                toggle(Feather.FLAG, "timeline.key.dates", model.dates()), icon(Feather.EDIT_2, "timeline.key.own-dates", actions::ownDates), space, hint);
    }

    /** Says what the pointer is at or does. */
    void hint(String said) {
        hint.setText(said);
    }

    private static Region gap() {
        Region gap = new Region();
        gap.getStyleClass().add("timeline-gap");
        return gap;
    }

    private <T> MenuButton menu(String key, List<T> values, Property<T> chosen, Function<T, String> name) {
        MenuButton menu = new MenuButton();
        menu.getStyleClass().add("filter-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setMnemonicParsing(false);
        menu.setTooltip(new Tooltip(words.say(key)));
        for (T value : values) {
            RadioMenuItem item = new RadioMenuItem(name.apply(value));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> {
                chosen.setValue(value);
                item.setSelected(true);
            });
            WhileShown.of(this, chosen).subscribe(now -> item.setSelected(value.equals(now)));
            menu.getItems().add(item);
        }
        WhileShown.of(this, chosen).subscribe(now -> {
            menu.setText(name.apply(now));
            menu.setAccessibleText(words.say(key) + ": " + name.apply(now));
        });
        return menu;
    }

    private Button text(String key, String says, Runnable action) {
        Button button = new Button(words.say(key));
        button.getStyleClass().addAll("flat", "timeline-text");
        button.setMinWidth(USE_PREF_SIZE);
        button.setMnemonicParsing(false);
        button.setAccessibleText(words.say(says));
        button.setTooltip(new Tooltip(words.say(says)));
        button.setOnAction(event -> action.run());
        return button;
    }

    private Button icon(Ikon code, String key, Runnable action) {
        Button button = new Button(null, new FontIcon(code));
        button.getStyleClass().addAll("flat", "icon-only");
        button.setAccessibleText(words.say(key));
        button.setTooltip(new Tooltip(words.say(key)));
        button.setOnAction(event -> action.run());
        return button;
    }

    private ToggleButton toggle(Ikon code, String key, BooleanProperty on) {
        ToggleButton button = new ToggleButton(null, new FontIcon(code));
        button.getStyleClass().addAll("flat", "icon-only");
        button.setAccessibleText(words.say(key));
        button.setTooltip(new Tooltip(words.say(key)));
        WhileShown.of(this, on).subscribe(button::setSelected);
        button.setOnAction(event -> on.set(button.isSelected()));
        return button;
    }
}
