package org.bongsu.view.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bongsu.desk.FieldWords;
import org.bongsu.model.Account;
import org.bongsu.model.Incident;
import org.bongsu.model.Link;
import org.bongsu.model.Place;
import org.bongsu.view.kit.Symbols;
import org.bongsu.view.situation.list.IncidentWords;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** What an incident is coded as, a row for each field; where sources say otherwise, the row says so. */
final class IncidentFacts extends VBox {
    private final DeskModel model;
    private final Words words;
    private final IncidentWords in;
    private final List<Account> accounts;

    IncidentFacts(DeskModel model, Incident incident, List<Account> accounts) {
        this.model = model;
        this.words = model.words();
        this.in = new IncidentWords(words, model.codebook());
        this.accounts = accounts;
        getStyleClass().add("facts");
        HBox type = new HBox(Symbols.of(model.codebook(), incident, model.look().getValue().palette(), 16), Rows.text(in.type(incident), "inspector-type"));
        type.getStyleClass().add("inspector-head");
        getChildren().addAll(type, Rows.marked(model, incident.title(), "inspector-title"));
        if (incident.draft()) {
            getChildren().add(Rows.text(words.say("desk.draft"), "draft-note"));
        }
        row("type", "", "");
        row("when", "desk.when", in.when(incident.when()));
        if (incident.when() != null && incident.when().precision().code() > 1) {
            precision("scale.date." + incident.when().precision().code());
        }
        where(incident.where());
        incident.detail().actors().forEach(link -> row("", "desk.role." + link.role().code(), in.actors(link)));
        row("", "desk.severity", incident.severity() + " · " + words.say("scale.severity." + incident.severity()));
        row("status", "desk.status", words.say("status." + incident.status().code()));
        row("attribution", "desk.attribution", words.say("attribution." + incident.judgement().attribution().code()));
        incident.detail().quantities().forEach(q -> named(q.name(), words.sayOr("quantity." + q.name(), q.name()), in.quantity(q)));
        incident.detail().fields().forEach((field, value) -> named(field, words.sayOr("field." + field, field), words.sayOr("actor." + value, value)));
        inForce(incident);
        if (!incident.detail().tags().isEmpty()) {
            row("", "desk.tags", String.join(", ", incident.detail().tags()));
        }
        if (!incident.detail().notes().isBlank()) {
            row("", "desk.notes", incident.detail().notes());
        }
        relations(incident);
    }

    private void where(@Nullable Place where) {
        if (where != null) {
            row("where", "desk.where", in.where(where));
            if (where.precision().code() > 1) {
                precision("scale.place." + where.precision().code());
            }
        }
    }

    private void inForce(Incident incident) {
        Days days = new Days(words);
        var force = incident.detail().inForce();
        day("desk.announced", force.announced(), days);
        day("desk.effective", force.effective(), days);
        day("desk.expires", force.expires(), days);
    }

    private void day(String key, @Nullable LocalDate day, Days days) {
        if (day != null) {
            row("", key, days.full(day));
        }
    }

    private void relations(Incident incident) {
        for (Link link : incident.relations().links()) {
            model.session().situation().get().incident(link.incident()).ifPresent(other -> to("desk.link." + link.kind().code(), other));
        }
        Optional.ofNullable(incident.relations().parent()).flatMap(id -> model.session().situation().get().incident(id))
                .ifPresent(salvo -> to("desk.round-of", salvo));
        model.session().situation().get().incidents().stream().filter(other -> incident.id().equals(other.relations().parent()))
                .forEach(round -> to("desk.round", round));
    }

    private void to(String key, Incident other) {
        Hyperlink to = new Hyperlink(other.title().isBlank() ? in.type(other) : other.title());
        to.setWrapText(true);
        to.setOnAction(event -> model.onChoose(other.id()));
        getChildren().add(Rows.row(Rows.name(words.say(key)), to));
    }

    private void precision(String key) {
        getChildren().add(Rows.row(Rows.name(""), Rows.text(words.say(key), "quiet")));
    }

    private void row(String field, String key, String value) {
        named(field, key.isEmpty() ? "" : words.say(key), value);
    }

    private void named(String field, String name, String value) {
        if (!value.isEmpty()) {
            getChildren().add(Rows.row(Rows.name(name), Rows.marked(model, value, "row-value")));
        }
        accounts.stream().filter(account -> account.field().equals(field) && account.disagrees()).findFirst().ifPresent(this::others);
    }

    /** The other values that sources give, right under the one that is coded. */
    private void others(Account account) {
        FieldWords fields = new FieldWords(words, model.codebook());
        String others = account.versions().stream().filter(version -> !version.headline() && !version.said().isEmpty())
                .map(version -> fields.value(account.field(), version.value())).collect(Collectors.joining(words.say("desk.differ.or")));
        Label label = Rows.text(words.say("desk.differ", others), "differs");
        getChildren().add(Rows.row(Rows.name(""), label));
    }
}
