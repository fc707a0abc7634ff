package org.bongsu.view.situation.map;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.bongsu.desk.PlaceFinder;
import org.bongsu.figure.map.overlay.PlaceMark;
import org.bongsu.model.GeoPoint;
import org.bongsu.words.Words;

/** What can be done at a place of the map, and with the map. */
final class MapMenu extends ContextMenu {
    private static final List<Integer> NEAR_KM = List.of(25, 100);

    private final MapModel model;
    private final GeoPoint point;
    private final Words words;

    /** What the menu leads to. */
    record Ways(BiConsumer<GeoPoint, String> rings, Runnable find, Runnable copy) { }

    MapMenu(MapModel model, GeoPoint point, Ways ways) {
        this.model = model;
        this.point = point;
        this.words = model.words();
        PlaceFinder.Found found = model.finder().at(point, model.look().getValue());
        String kept = found.kept();
        MenuItem title = new MenuItem(words.say("desk.map.menu.title", found.label(), Degrees.say(point, words)));
        title.setMnemonicParsing(false);
        title.setDisable(true);
        getItems().addAll(title, new SeparatorMenuItem(),
                item("desk.map.menu.rings", () -> ways.rings().accept(point, kept)), item("desk.map.menu.measure", this::measure));
        model.chosenPoint().filter(from -> !from.equals(point)).ifPresent(from -> getItems().add(item("desk.map.menu.line", () -> model.laid().onLine(from, point))));
        getItems().add(new SeparatorMenuItem());
        for (int km : NEAR_KM) {
            getItems().add(item("desk.map.menu.near", () -> model.onWithin(point, km, kept), km));
        }
        model.finder().provinceOf(point).ifPresent(province -> getItems().add(
                item("desk.map.menu.province", () -> model.onArea(province), words.place(province.name(), Double.NaN, Double.NaN))));
        if (model.area() != null) {
            getItems().add(item("desk.map.menu.area.away", () -> model.onArea(null)));
        }
        getItems().addAll(new SeparatorMenuItem(), item("desk.map.menu.mark", () -> model.laid().onMark(new PlaceMark(point, kept))), item("desk.map.copy", ways.copy()),
                item("desk.map.find", ways.find()), new SeparatorMenuItem());
        for (Tool tool : List.of(Tool.BOX, Tool.LASSO)) {
            getItems().add(item(tool.message(), () -> model.onTool(tool)));
        }
        CheckMenuItem flights = new CheckMenuItem(words.say("desk.map.flights"));
        flights.setSelected(model.layers().get().flights());
        flights.setOnAction(event -> model.laid().onFlights());
        MenuItem clear = item("desk.map.clear", model.laid()::onClear);
        clear.setDisable(model.layers().get().empty());
        getItems().addAll(flights, clear);
    }

    private void measure() {
        model.onTool(Tool.MEASURE);
        model.onMeasure(point);
    }

    private MenuItem item(String key, Runnable action, Object... args) {
        MenuItem item = new MenuItem(words.say(key, args));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
