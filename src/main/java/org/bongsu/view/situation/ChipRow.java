package org.bongsu.view.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bongsu.figure.Look;
import org.bongsu.model.Area;
import org.bongsu.model.Filter;
import org.bongsu.model.Period;
import org.bongsu.view.kit.Chips;
import org.bongsu.view.kit.Texts;
import org.bongsu.view.kit.WhileShown;
import org.bongsu.view.situation.list.IncidentWords;
import org.bongsu.words.Days;
import org.bongsu.view.situation.map.AreaWords;
import org.bongsu.words.Words;

/** The filter as chips, each taken away by a click; the row keeps its height when there is none. */
final class ChipRow extends HBox {
    private final DeskModel model;
    private final Chips chips;
    private final MachineMenu machine;
    private final List<Chips.Chip> parts = new ArrayList<>();

    /**
     * The row.
     *
     * @param datasets opens the sheet of the machine-coded datasets
     */
    ChipRow(DeskModel model, Runnable datasets) {
        this.model = model;
        this.machine = new MachineMenu(model, datasets);
        this.chips = new Chips(new Texts(model.look().map(Look::words)));
        HBox.setHgrow(chips, Priority.ALWAYS);
        getStyleClass().add("chip-row");
        WhileShown.of(this, model.session().filter()).subscribe(this::show);
    }

    /** Asks for the name under which the filter is kept. */
    void keep() {
        if (!model.filter().equals(Filter.ALL) && getChildren().stream().noneMatch(KeepField.class::isInstance)) {
            KeepField field = new KeepField(model, () -> show(model.filter()));
            getChildren().add(field);
            field.requestFocus();
        }
    }

    private void show(Filter filter) {
        Words words = model.words();
        getChildren().clear();
        parts.clear();
        if (filter.equals(Filter.ALL)) {
            Label hint = new Label(words.say("desk.chips.none"));
            hint.getStyleClass().add("quiet");
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            getChildren().addAll(hint, space, machine);
            return;
        }
        var facets = filter.facets();
        IncidentWords in = new IncidentWords(words, model.codebook());
        if (!filter.text().isBlank()) {
            chip("“" + filter.text().strip() + "”", filter.withText(""));
        }
        facets.types().forEach(t -> chip(in.family(t), filter.withTypes(without(facets.types(), t))));
        facets.actors().forEach(a -> chip(in.actor(a), filter.withActors(without(facets.actors(), a))));
        facets.severities().forEach(s -> chip(words.say("scale.severity." + s), filter.withSeverities(without(facets.severities(), s))));
        facets.statuses().forEach(s -> chip(words.say("status." + s.code()), filter.withStatuses(without(facets.statuses(), s))));
        LocalDate known = filter.asKnownOn();
        if (known != null) {
            chip(words.say("desk.chip.known", new Days(words).full(known)), filter.withAsKnownOn(null));
        }
        if (!filter.period().equals(Period.ALWAYS)) {
            chip(period(filter.period()), filter.withPeriod(Period.ALWAYS));
        }
        Area area = filter.area();
        if (area != null) {
            chip(AreaWords.say(area, words), filter.withArea(null));
        }
        model.datasets().on().forEach(dataset -> chip(words.say("desk.chip.machine", dataset.name()), filter.withDatasets(without(filter.datasets(), dataset.id()))));
        chips.show(parts);
        Button all = new Button(words.say("desk.chips.clear"));
        all.getStyleClass().add("chip-clear");
        all.setOnAction(event -> model.overview().clear());
        getChildren().addAll(chips, all, machine);
    }

    private void chip(String text, Filter without) {
        parts.add(new Chips.Chip(text, () -> model.session().filter().set(without)));
    }

    private String period(Period period) {
        Days days = new Days(model.words());
        var from = period.from();
        var to = period.to();
        if (from != null && to != null) {
            return days.span(from, to);
        }
        return from != null ? model.words().say("desk.chip.from", days.full(from))
                : to != null ? model.words().say("desk.chip.to", days.full(to)) : "";
    }

    private static <T> Set<T> without(Set<T> set, T value) {
        Set<T> other = new LinkedHashSet<>(set);
        other.remove(value);
        return other;
    }
}
