package org.bongsu.view.situation.map;

import java.util.function.DoubleConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.bongsu.view.kit.WhileShown;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The map's tools as small buttons at its edge. */
final class ToolRail extends VBox {
    private final MapModel model;

    ToolRail(MapModel model, DoubleConsumer zoom, Runnable home, Runnable find) {
        this.model = model;
        getStyleClass().add("tool-rail");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(group(button(Feather.PLUS, "desk.map.closer", () -> zoom.accept(MapHand.ZOOM)),
                        button(Feather.MINUS, "desk.map.farther", () -> zoom.accept(1 / MapHand.ZOOM)), button(Feather.HOME, "desk.map.home", home)),
                group(button(Feather.SEARCH, "desk.map.find.tip", find), tool(Tool.BOX), tool(Tool.LASSO), tool(Tool.RINGS), tool(Tool.MEASURE), flights(), density()));
    }

    private static VBox group(ButtonBase... buttons) {
        VBox group = new VBox(buttons);
        group.getStyleClass().add("rail-group");
        return group;
    }

    private Button button(Feather icon, String key, Runnable action) {
        Button button = new Button();
        set(button, icon, key);
        button.setOnAction(event -> action.run());
        return button;
    }

    private ToggleButton tool(Tool tool) {
        ToggleButton button = new ToggleButton();
        set(button, tool.icon(), tool.message());
        button.setTooltip(new Tooltip(model.words().say("desk.map.tip", model.words().say(tool.message()), tool.key())));
        button.setOnAction(event -> {
            model.onTool(tool);
            button.setSelected(model.tool().get() == tool);
        });
        WhileShown.of(this, model.tool()).subscribe(now -> button.setSelected(now == tool));
        return button;
    }

    private ToggleButton flights() {
        ToggleButton button = new ToggleButton();
        set(button, Feather.SEND, "desk.map.flights");
        button.setTooltip(new Tooltip(model.words().say("desk.map.tip", model.words().say("desk.map.flights"), "T")));
        button.setOnAction(event -> model.laid().onFlights());
        WhileShown.of(this, model.layers()).subscribe(layers -> button.setSelected(layers.flights()));
        return button;
    }

    private ToggleButton density() {
        ToggleButton button = new ToggleButton();
        set(button, Feather.DROPLET, "desk.map.heat");
        button.setOnAction(event -> model.onHeat());
        WhileShown.of(this, model.mode()).subscribe(mode -> button.setSelected(mode.heat()));
        return button;
    }

    private void set(ButtonBase button, Feather icon, String key) {
        button.setGraphic(new FontIcon(icon));
        button.setTooltip(new Tooltip(model.words().say(key)));
        button.setAccessibleText(model.words().say(key));
        button.setFocusTraversable(false);
    }
}
