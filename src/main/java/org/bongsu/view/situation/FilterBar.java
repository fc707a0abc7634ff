package org.bongsu.view.situation;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bongsu.model.Filter;
import org.bongsu.model.Period;
import org.bongsu.model.Status;
import org.bongsu.words.Words;

/** The one filter of the desk: words, types, actors, severity, status, days. */
final class FilterBar extends HBox {
    private final DeskModel model;
    private final TextField text = new TextField();
    private final TextField from;
    private final TextField to;

    FilterBar(DeskModel model) {
        this.model = model;
        Words words = model.words();
        getStyleClass().add("filter-bar");
        text.setPromptText(words.say("desk.filter.text"));
        text.setAccessibleText(words.say("desk.filter.text"));
        text.getStyleClass().add("filter-text");
        text.textProperty().subscribe(typed -> {
            if (!typed.equals(model.filter().text())) {
                model.overview().text(typed);
            }
        });
        from = day("desk.filter.from");
        to = day("desk.filter.to");
        IncidentWords in = new IncidentWords(words, model.codebook());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(text,
                menu("desk.filter.type", List.copyOf(model.codebook().families().keySet()),
                        in::family,
                        filter -> filter.facets().types(), model.overview()::toggleType),
                menu("desk.filter.actor", model.overview().actors(), in::actor, filter -> filter.facets().actors(),
                        model.overview()::toggleActor),
                menu("desk.filter.severity", List.of(5, 4, 3, 2, 1), s -> s + "  " + words.say("scale.severity." + s),
                        filter -> filter.facets().severities(), model.overview()::toggleSeverity),
                menu("desk.filter.status", List.of(Status.values()), s -> words.say("status." + s.code()),
                        filter -> filter.facets().statuses(), model.overview()::toggleStatus),
                space, new Label(words.say("desk.filter.days")), from, new Label("–"), to);
        model.session().filter().subscribe(this::show);
    }

    /** Puts the cursor into the search field. */
    void focusText() {
        text.requestFocus();
        text.selectAll();
    }

    private void show(Filter filter) {
        if (!text.getText().strip().equals(filter.text().strip())) {
            text.setText(filter.text());
        }
        var first = filter.period().from();
        var last = filter.period().to();
        from.setText(first == null ? "" : first.toString());
        to.setText(last == null ? "" : last.toString());
    }

    private <T> MenuButton menu(String key, List<T> values, Function<T, String> name, Function<Filter, Set<T>> chosen,
                                Consumer<T> toggle) {
        MenuButton menu = new MenuButton(model.words().say(key));
        menu.getStyleClass().add("filter-menu");
        for (T value : values) {
            CheckMenuItem item = new CheckMenuItem(name.apply(value));
            item.setOnAction(event -> toggle.accept(value));
            model.session().filter().subscribe(filter -> item.setSelected(chosen.apply(filter).contains(value)));
            menu.getItems().add(item);
        }
        model.session().filter().subscribe(filter -> {
            int n = chosen.apply(filter).size();
            menu.setText(model.words().say(key) + (n == 0 ? "" : " · " + n));
        });
        return menu;
    }

    private TextField day(String key) {
        TextField field = new TextField();
        field.setPromptText(model.words().say(key));
        field.setAccessibleText(model.words().say(key));
        field.getStyleClass().add("filter-day");
        field.setOnAction(event -> days());
        field.focusedProperty().subscribe(focused -> {
            if (!focused && field.getScene() != null) {
                days();
            }
        });
        return field;
    }

    /** Takes both days as typed; words that are no day turn the field red and change nothing. */
    private void days() {
        var first = model.typedDay(from.getText());
        var last = model.typedDay(to.getText());
        mark(from, first.isEmpty() && !from.getText().isBlank());
        mark(to, last.isEmpty() && !to.getText().isBlank());
        boolean understood = (first.isPresent() || from.getText().isBlank()) && (last.isPresent() || to.getText().isBlank());
        if (understood && !(first.isPresent() && last.isPresent() && last.get().end().isBefore(first.get().start()))) {
            model.overview().period(new Period(first.map(d -> d.start()).orElse(null), last.map(d -> d.end()).orElse(null)));
        }
    }

    private static void mark(TextField field, boolean wrong) {
        field.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), wrong);
    }
}
