package org.bongsu.view.situation.list;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bongsu.situation.Shown;
import org.bongsu.situation.lines.Grouping;
import org.bongsu.situation.lines.Sort;
import org.bongsu.view.kit.WhileShown;
import org.bongsu.words.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Above the list: how many it shows, how many are chosen, and how it is sorted, gathered and laid out. */
final class ListHead extends HBox {
    private final ListModel model;
    private final Label count = new Label();
    private final Hyperlink several = new Hyperlink();
    private final MenuButton order;
    private final Button wide = new Button();

    ListHead(ListModel model, Runnable edit) {
        this.model = model;
        Words words = model.words();
        getStyleClass().add("list-head");
        count.getStyleClass().add("list-count");
        several.getStyleClass().add("list-several");
        several.setOnAction(event -> edit.run());
        several.setMinWidth(Region.USE_PREF_SIZE);
        order = new MenuButton(null, new FontIcon(Feather.SLIDERS));
        order.getStyleClass().addAll("flat", "icon-only", "list-order");
        order.setAccessibleText(words.say("desk.list.order"));
        order.setTooltip(new Tooltip(words.say("desk.list.order")));
        wide.getStyleClass().addAll("flat", "icon-only", "list-wide");
        wide.setOnAction(event -> model.onWide());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(count, several, space, order, wide);
        WhileShown.of(this, model.lines()).subscribe(lines -> count());
        WhileShown.of(this, model.overview().searching()).subscribe(searching -> count());
        WhileShown.of(this, model.session().selection()).subscribe(selection -> {
            int picked = selection.picked().size();
            several.setText(words.say("desk.list.edit", picked));
            several.setVisible(picked > 1);
            several.setManaged(picked > 1);
        });
        WhileShown.of(this, model.layout()).subscribe(layout -> {
            fill(layout);
            String key = layout.wide() ? "desk.list.narrow" : "desk.list.wide";
            wide.setGraphic(new FontIcon(layout.wide() ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2));
            wide.setAccessibleText(words.say(key));
            wide.setTooltip(new Tooltip(words.say(key)));
        });
    }

    private void count() {
        Words words = model.words();
        Shown shown = model.lines().get().shown();
        int own = model.session().situation().get().incidents().size();
        count.setText(model.overview().searching().get() ? words.say("desk.list.searching") : shown.layers().isEmpty() ? words.say("desk.list.count", shown.size(), own)
                : words.say("desk.list.count-machine", shown.own().size(), own, shown.size() - shown.own().size()));
    }

    private void fill(ListLayout layout) {
        Words words = model.words();
        List<MenuItem> items = new ArrayList<>();
        Menu sort = new Menu(words.say("desk.list.sort"));
        ToggleGroup sorts = new ToggleGroup();
        for (Sort each : Sort.values()) {
            sort.getItems().add(radio(words.say(Column.of(each).key()), layout.sort() == each, sorts, () -> model.onSort(each, each == Sort.DAY || each == Sort.SEVERITY)));
        }
        CheckMenuItem down = new CheckMenuItem(words.say("desk.list.down"));
        down.setSelected(layout.descending());
        down.setOnAction(event -> model.onSort(layout.sort(), down.isSelected()));
        sort.getItems().addAll(new SeparatorMenuItem(), down);
        Menu group = new Menu(words.say("desk.list.group"));
        ToggleGroup groups = new ToggleGroup();
        for (Grouping each : Grouping.values()) {
            group.getItems().add(radio(words.say("desk.group." + each.code()), layout.grouping() == each, groups, () -> model.onGroup(each)));
        }
        MenuItem open = new MenuItem(words.say("desk.group.open-all"));
        open.setOnAction(event -> model.onOpenAll(true));
        MenuItem close = new MenuItem(words.say("desk.group.close-all"));
        close.setOnAction(event -> model.onOpenAll(false));
        open.setDisable(layout.grouping() == Grouping.NONE);
        close.setDisable(layout.grouping() == Grouping.NONE);
        group.getItems().addAll(new SeparatorMenuItem(), open, close);
        items.addAll(List.of(sort, group, columns(layout)));
        order.getItems().setAll(items);
    }

    private Menu columns(ListLayout layout) {
        Words words = model.words();
        Menu columns = new Menu(words.say("desk.list.columns"));
        for (ListLayout.Shape shape : layout.columns()) {
            CheckMenuItem item = new CheckMenuItem(words.say(shape.column().key()));
            item.setSelected(shape.shown());
            // A table without columns shows nothing, so the last one stays.
            item.setDisable(shape.shown() && layout.columns().stream().filter(ListLayout.Shape::shown).count() == 1);
            item.setOnAction(event -> model.layout().set(layout.withColumns(layout.columns().stream()
                    .map(each -> each.column() == shape.column() ? new ListLayout.Shape(each.column(), each.width(), item.isSelected()) : each).toList())));
            columns.getItems().add(item);
        }
        MenuItem before = new MenuItem(words.say("desk.list.columns.before"));
        before.setOnAction(event -> model.layout().set(layout.withColumns(ListLayout.DEFAULT.columns())));
        columns.getItems().addAll(new SeparatorMenuItem(), before);
        return columns;
    }

    private static RadioMenuItem radio(String text, boolean chosen, ToggleGroup group, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(event -> action.run());
        return item;
    }
}
