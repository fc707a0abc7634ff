package org.bongsu.view.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Filter;
import org.bongsu.model.Period;
import org.bongsu.model.Status;
import org.bongsu.situation.Lens;
import org.bongsu.view.kit.WhileShown;
import org.bongsu.view.situation.list.IncidentWords;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The one filter of the desk: words, types, actors, severity, status, days. */
final class FilterBar extends HBox {
    private final DeskModel model;
    private final TextField text = new TextField();
    private final TextField from;
    private final TextField to;
    private final TextField known;

    FilterBar(DeskModel model, Runnable keep) {
        this.model = model;
        Words words = model.words();
        getStyleClass().add("filter-bar");
        text.setPromptText(words.say("desk.filter.text"));
        text.setAccessibleText(words.say("desk.filter.text"));
        text.getStyleClass().add("filter-text");
        // In a narrow window the search gives way, and no word is cut.
        text.setMinWidth(96);
        text.textProperty().subscribe(typed -> {
            if (!typed.equals(model.filter().text())) {
                model.overview().text(typed);
            }
        });
        from = day("desk.filter.from");
        to = day("desk.filter.to");
        known = day("desk.filter.known.day");
        IncidentWords in = new IncidentWords(words, model.codebook());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(text,
                menu("desk.filter.type", List.copyOf(model.codebook().families().keySet()),
                        new Facet<>(in::family, filter -> filter.facets().types(), model.overview()::toggleType, Lens::ofType)),
                menu("desk.filter.actor", model.overview().actors(),
                        new Facet<>(in::actor, filter -> filter.facets().actors(), model.overview()::toggleActor, Lens::ofActor)),
                menu("desk.filter.severity", List.of(5, 4, 3, 2, 1), new Facet<>(s -> s + "  " + words.say("scale.severity." + s),
                        filter -> filter.facets().severities(), model.overview()::toggleSeverity, Lens::ofSeverity)),
                menu("desk.filter.status", List.of(Status.values()), new Facet<>(s -> words.say("status." + s.code()),
                        filter -> filter.facets().statuses(), model.overview()::toggleStatus, Lens::ofStatus)),
                space, whole(words.say("desk.filter.days")), from, whole("–"), to, whole(words.say("desk.filter.known")), known,
                new ViewsMenu(model, keep));
        WhileShown.of(this, model.session().filter()).subscribe(this::show);
    }

    /** Puts the cursor into the search field. */
    void focusText() {
        text.requestFocus();
        text.selectAll();
    }

    /** Puts the cursor where the first day is typed. */
    void focusDays() {
        from.requestFocus();
        from.selectAll();
    }

    private void show(Filter filter) {
        if (!text.getText().strip().equals(filter.text().strip())) {
            text.setText(filter.text());
        }
        var first = filter.period().from();
        var last = filter.period().to();
        from.setText(first == null ? "" : first.toString());
        to.setText(last == null ? "" : last.toString());
        known.setText(filter.asKnownOn() == null ? "" : filter.asKnownOn().toString());
    }

    /** A menu of values; each says how many incidents it would show, as of the moment at which the menu opens. */
    private <T> MenuButton menu(String key, List<T> values, Facet<T> facet) {
        MenuButton menu = new MenuButton(model.words().say(key));
        menu.getStyleClass().add("filter-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        List<CheckMenuItem> items = new ArrayList<>();
        for (T value : values) {
            CheckMenuItem item = new CheckMenuItem(facet.name().apply(value));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> facet.toggle().accept(value));
            WhileShown.of(this, model.session().filter()).subscribe(filter -> item.setSelected(facet.chosen().apply(filter).contains(value)));
            items.add(item);
        }
        menu.getItems().setAll(items);
        menu.setOnShowing(event -> {
            for (int i = 0; i < items.size(); i++) {
                T value = values.get(i);
                int n = model.overview().count(lens -> facet.count().applyAsInt(lens, value));
                items.get(i).setText(model.words().say("desk.filter.value", facet.name().apply(value), n));
            }
        });
        WhileShown.of(this, model.session().filter()).subscribe(filter -> {
            int n = facet.chosen().apply(filter).size();
            menu.setText(model.words().say(key) + (n == 0 ? "" : " · " + n));
        });
        return menu;
    }

    /** A dimension with values to choose from: how one is called, which are chosen, how one is toggled, what it would show. */
    private record Facet<T>(Function<T, String> name, Function<Filter, Set<T>> chosen, Consumer<T> toggle, ToIntBiFunction<Lens, T> count) { }

    private static Label whole(String words) {
        Label label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private TextField day(String key) {
        TextField field = new TextField();
        field.setPromptText(model.words().say(key));
        field.setAccessibleText(model.words().say(key));
        field.getStyleClass().add("filter-day");
        field.setMinWidth(USE_PREF_SIZE);
        field.setOnAction(event -> day(field));
        field.focusedProperty().subscribe(focused -> {
            if (!focused && field.getScene() != null) {
                day(field);
            }
        });
        return field;
    }

    /** Takes the day of one field as typed, in one step; words that are no day, or a day before the first, turn it red and change nothing. */
    private void day(TextField field) {
        Optional<DateSpan> day = model.typedDay(field.getText());
        boolean understood = day.isPresent() || field.getText().isBlank();
        Filter filter = model.filter();
        Filter other = field == known ? filter.withAsKnownOn(day.map(DateSpan::end).orElse(null))
                : field == from ? filter.withPeriod(new Bounds(day.map(DateSpan::start).orElse(null), filter.period().to()).period().orElse(filter.period()))
                : filter.withPeriod(new Bounds(filter.period().from(), day.map(DateSpan::end).orElse(null)).period().orElse(filter.period()));
        boolean kept = field == known || day.isEmpty() || (field == from ? day.get().start().equals(other.period().from()) : day.get().end().equals(other.period().to()));
        mark(field, !understood || !kept);
        if (understood && !other.equals(filter)) {
            model.session().filter().set(other);
        }
    }

    /** The ends of a period as they are typed; no period when the last lies before the first. */
    private record Bounds(@Nullable LocalDate from, @Nullable LocalDate to) {
        Optional<Period> period() {
            return from != null && to != null && to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
        }
    }

    private static void mark(TextField field, boolean wrong) {
        field.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), wrong);
    }
}
