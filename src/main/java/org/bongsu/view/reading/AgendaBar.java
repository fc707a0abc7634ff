package org.bongsu.view.reading;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bongsu.model.Article;
import org.bongsu.model.InboxOrder;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where the open article stands among those listed, how many drafts and doubts there are, and the order of the list. */
final class AgendaBar extends HBox {
    private final ReadingModel model;
    private final IntegerProperty chosen = new SimpleIntegerProperty();

    AgendaBar(ReadingModel model) {
        this.model = model;
        getStyleClass().add("agenda");
        Label position = new Label();
        position.getStyleClass().addAll("small", "quiet");
        position.textProperty().bind(Bindings.createStringBinding(this::position, model.inbox().listed(), model.page(), model.texts().words(), chosen));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(position, between, count(Feather.CIRCLE, "reading.agenda.drafts", Rounds.Stop.DRAFT),
                count(Feather.FLAG, "reading.agenda.doubtful", Rounds.Stop.DOUBTFUL), order());
    }

    /** Tells how many articles are chosen. */
    void chosen(int articles) {
        chosen.set(articles);
    }

    private String position() {
        if (chosen.get() > 1) {
            return model.words().say("reading.agenda.chosen", chosen.get());
        }
        Article open = model.page().get().article();
        var listed = model.inbox().listed().get();
        for (int i = 0; i < listed.size(); i++) {
            if (open != null && Objects.equals(listed.get(i).article().id(), open.id())) {
                return model.words().say("reading.agenda.position", i + 1, listed.size());
            }
        }
        return model.words().say("reading.agenda.all", listed.size());
    }

    private Button count(Feather icon, String key, Rounds.Stop stop) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "small", "agenda-count");
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> model.go(stop, 1));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(model.texts().of(key));
        button.setTooltip(tip);
        model.inbox().agenda().subscribe(agenda -> {
            int number = stop == Rounds.Stop.DRAFT ? agenda.drafts() : agenda.doubtful();
            button.setText(model.words().number(number));
            button.setDisable(number == 0);
            button.setAccessibleText(model.words().say(key) + " " + number);
        });
        return button;
    }

    private MenuButton order() {
        MenuButton menu = new MenuButton(null, new FontIcon(Feather.BAR_CHART));
        menu.getStyleClass().addAll("flat", "agenda-order");
        menu.accessibleTextProperty().bind(model.texts().of("reading.order"));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(model.texts().of("reading.order"));
        menu.setTooltip(tip);
        ToggleGroup group = new ToggleGroup();
        for (InboxOrder order : InboxOrder.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.textProperty().bind(model.texts().of("reading.order." + order.code()));
            item.setToggleGroup(group);
            item.setOnAction(event -> model.setting().set(model.setting().get().withOrder(order)));
            model.setting().subscribe(setting -> item.setSelected(setting.order() == order));
            menu.getItems().add(item);
        }
        return menu;
    }
}
