package org.bongsu.view.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.bongsu.desk.PlaceNames;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.situation.Situation;
import org.bongsu.view.kit.WhileShown;
import org.bongsu.words.Days;
import org.bongsu.words.Words;

/** The shelf <i>Elsewhere</i>: places off the map and incidents without a place, with their counts. */
final class ElsewhereShelf extends FlowPane {
    private final DeskModel model;

    ElsewhereShelf(DeskModel model) {
        this.model = model;
        getStyleClass().add("elsewhere");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPrefWrapLength(420);
        WhileShown.of(this, model.overview().shown()).subscribe(shown -> fill());
        WhileShown.of(this, model.look()).subscribe(look -> fill());
    }

    private void fill() {
        Words words = model.words();
        Map<String, List<Incident>> places = new LinkedHashMap<>();
        model.map().figure().getValue().elsewhere().stream().sorted(Comparator.comparing(this::name))
                .forEach(i -> places.computeIfAbsent(name(i), k -> new ArrayList<>()).add(i));
        getChildren().clear();
        if (!places.isEmpty()) {
            Label title = new Label(words.say("desk.elsewhere"));
            title.getStyleClass().add("shelf-title");
            getChildren().add(title);
        }
        places.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.comparingInt((List<Incident> l) -> -l.size())))
                .forEach(entry -> getChildren().add(button(entry.getKey(), entry.getValue())));
    }

    private Button button(String name, List<Incident> incidents) {
        Words words = model.words();
        String shown = name.isEmpty() ? words.say("desk.elsewhere.none") : name;
        Button button = new Button(shown + "  " + words.number(incidents.size()));
        button.getStyleClass().add("shelf-place");
        button.setAccessibleText(words.say("desk.elsewhere.place", shown, incidents.size()));
        button.setOnAction(event -> menu(incidents).show(button, Side.TOP, 0, 0));
        return button;
    }

    private ContextMenu menu(List<Incident> incidents) {
        ContextMenu menu = new ContextMenu();
        Days days = new Days(model.words());
        for (Incident incident : incidents.stream().sorted(Situation.ORDER.reversed()).toList()) {
            var when = incident.when();
            MenuItem item = new MenuItem((when == null ? "" : days.span(when.start(), when.end()) + "  ") + incident.title());
            item.setOnAction(event -> model.onChoose(incident.id()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private String name(Incident incident) {
        Place where = incident.where();
        return where == null ? "" : PlaceNames.name(where, model.words());
    }
}
