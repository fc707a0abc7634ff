package org.bongsu.view.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.bongsu.desk.PlaceNames;
import org.bongsu.model.Area;
import org.bongsu.model.Circle;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.Unplaced;
import org.bongsu.situation.Situation;
import org.bongsu.view.kit.WhileShown;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The shelf <i>Elsewhere</i>: places off the map and incidents without a place, with their counts. It filters like the map: a press keeps the
 * filter to what happened there, another lifts that; its menu lists the incidents one by one.
 */
final class ElsewhereShelf extends FlowPane {
    /** What stands at one point is of one place, however it was rounded. */
    private static final double ROUNDED_KM = 1;

    private final DeskModel model;

    ElsewhereShelf(DeskModel model) {
        this.model = model;
        getStyleClass().add("elsewhere");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPrefWrapLength(420);
        WhileShown.of(this, model.overview().shown()).subscribe(shown -> fill());
        WhileShown.of(this, model.look()).subscribe((before, after) -> fill());
    }

    private void fill() {
        Words words = model.words();
        Map<String, List<Incident>> places = new TreeMap<>();
        model.map().figure().getValue().elsewhere().forEach(i -> places.computeIfAbsent(name(i), k -> new ArrayList<>()).add(i));
        // What is rebuilt under the keyboard keeps it.
        boolean focused = getChildren().stream().anyMatch(node -> node.isFocused());
        getChildren().clear();
        if (!places.isEmpty()) {
            Label title = new Label(words.say("desk.elsewhere"));
            title.getStyleClass().add("shelf-title");
            getChildren().add(title);
        }
        places.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.comparingInt((List<Incident> l) -> -l.size())))
                .forEach(entry -> getChildren().add(button(entry.getKey(), entry.getValue())));
        if (focused && getChildren().size() > 1) {
            getChildren().get(1).requestFocus();
        }
    }

    private ToggleButton button(String name, List<Incident> incidents) {
        Words words = model.words();
        String shown = name.isEmpty() ? words.say("desk.elsewhere.none") : name;
        ToggleButton button = new ToggleButton(shown + "  " + words.number(incidents.size()));
        button.getStyleClass().add("shelf-place");
        button.setAccessibleText(words.say("desk.elsewhere.place", shown, incidents.size()));
        button.setAccessibleHelp(words.say("desk.elsewhere.only"));
        button.setTooltip(new Tooltip(words.say("desk.elsewhere.only")));
        Area area = area(name, incidents);
        button.setSelected(holds(model.filter().area(), incidents));
        button.setOnAction(event -> model.overview().area(button.isSelected() ? area : null));
        button.setOnContextMenuRequested(event -> {
            menu(incidents).show(button, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        return button;
    }

    /** Whether the filter keeps to just this shelf's place already: an area that was drawn on the map holds none of it. */
    private static boolean holds(@Nullable Area area, List<Incident> incidents) {
        return area != null && incidents.stream().allMatch(i -> area.holds(point(i)));
    }

    /** The place of incidents off the map: all about the point that they share, or what has none. */
    private static Area area(String name, List<Incident> incidents) {
        List<GeoPoint> points = incidents.stream().map(ElsewhereShelf::point).filter(Objects::nonNull).toList();
        if (points.isEmpty()) {
            return Unplaced.AREA;
        }
        GeoPoint center = points.getFirst();
        double far = points.stream().mapToDouble(center::kmTo).max().orElse(0);
        return new Circle(center, Math.max(ROUNDED_KM, Math.ceil(far)), name);
    }

    private static @Nullable GeoPoint point(Incident incident) {
        Place where = incident.where();
        return where == null ? null : where.point();
    }

    private ContextMenu menu(List<Incident> incidents) {
        ContextMenu menu = new ContextMenu();
        Days days = new Days(model.words());
        for (Incident incident : incidents.stream().sorted(Situation.ORDER.reversed()).toList()) {
            var when = incident.when();
            MenuItem item = new MenuItem((when == null ? "" : days.span(when.start(), when.end()) + "  ") + incident.title());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> model.onChoose(incident.id()));
            menu.getItems().add(item);
        }
        return menu;
    }

    /** What incidents stand together under; those without a point are one. */
    private String name(Incident incident) {
        Place where = incident.where();
        return where == null || where.point() == null ? "" : PlaceNames.name(where, model.words());
    }
}
