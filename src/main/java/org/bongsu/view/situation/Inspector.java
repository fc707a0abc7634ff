package org.bongsu.view.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.Incident;
import org.bongsu.model.Link;
import org.bongsu.model.Place;
import org.bongsu.model.Source;
import org.bongsu.model.Stance;
import org.bongsu.situation.Contribution;
import org.bongsu.view.kit.Symbols;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** All about the chosen incident, or about the day whose index is taken apart. */
final class Inspector extends ScrollPane {
    private final DeskModel model;
    private final Consumer<Article> opener;
    private final VBox content = new VBox();

    /**
     * An inspector.
     *
     * @param opener shows an article in the reading screen
     */
    Inspector(DeskModel model, Consumer<Article> opener) {
        this.model = model;
        this.opener = opener;
        getStyleClass().addAll("inspector", "edge-to-edge");
        content.getStyleClass().add("inspector-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(model.words().say("desk.inspector"));
        model.session().selection().subscribe((before, after) -> {
            if (!Objects.equals(before.chosen(), after.chosen())) {
                fill();
            }
        });
        model.session().situation().subscribe(situation -> fill());
        model.look().subscribe(look -> fill());
        model.day().subscribe(day -> fill());
    }

    private void fill() {
        LocalDate day = model.day().get();
        content.getChildren().clear();
        setVvalue(0);
        if (day != null) {
            ofDay(day);
        } else {
            model.chosen().ifPresentOrElse(this::ofIncident, () -> content.getChildren().add(
                    label(model.words().say("desk.inspector.empty"), "quiet")));
        }
    }

    private void ofIncident(Incident incident) {
        Words words = model.words();
        IncidentWords in = new IncidentWords(words, model.codebook());
        HBox type = new HBox(Symbols.of(incident, model.look().getValue().palette(), 16), label(in.type(incident), "inspector-type"));
        type.getStyleClass().add("inspector-head");
        content.getChildren().addAll(type, label(incident.title(), "inspector-title"));
        if (incident.draft()) {
            content.getChildren().add(label(words.say("desk.draft"), "draft-note"));
        }
        row("desk.when", in.when(incident.when()));
        if (incident.when() != null && incident.when().precision().code() > 1) {
            precision("scale.date." + incident.when().precision().code());
        }
        Place where = incident.where();
        if (where != null) {
            row("desk.where", where.name() + (where.admin1() == null ? "" : ", " + where.admin1()));
            if (where.precision().code() > 1) {
                precision("scale.place." + where.precision().code());
            }
        }
        incident.detail().actors().forEach(link ->
                row("desk.role." + link.role().code(), in.actors(link)));
        row("desk.severity", incident.severity() + " · " + words.say("scale.severity." + incident.severity()));
        row("desk.status", words.say("status." + incident.status().code()));
        row("desk.attribution", words.say("attribution." + incident.judgement().attribution().code()));
        incident.detail().quantities().forEach(q -> named(words.sayOr("quantity." + q.name(), q.name()), in.quantity(q)));
        incident.detail().fields().forEach((field, value) -> named(words.sayOr("field." + field, field), words.sayOr("actor." + value, value)));
        inForce(incident);
        if (!incident.detail().notes().isBlank()) {
            row("desk.notes", incident.detail().notes());
        }
        links(incident);
        claims(incident, in);
    }

    private void inForce(Incident incident) {
        Days days = new Days(model.words());
        var force = incident.detail().inForce();
        day("desk.announced", force.announced(), days);
        day("desk.effective", force.effective(), days);
        day("desk.expires", force.expires(), days);
    }

    private void day(String key, @Nullable LocalDate day, Days days) {
        if (day != null) {
            row(key, days.full(day));
        }
    }

    private void links(Incident incident) {
        for (Link link : incident.relations().links()) {
            model.session().situation().get().incident(link.incident()).ifPresent(other -> {
                Hyperlink to = new Hyperlink(other.title());
                to.setWrapText(true);
                to.setOnAction(event -> model.onChoose(other.id()));
                add(label(model.words().say("desk.link." + link.kind().code()), "row-name"), to);
            });
        }
    }

    private void claims(Incident incident, IncidentWords in) {
        List<Claim> claims = model.session().situation().get().claims(incident.id());
        if (claims.isEmpty()) {
            return;
        }
        content.getChildren().add(label(model.words().say("desk.sources"), "inspector-section"));
        String last = "";
        for (Claim claim : claims) {
            if (!claim.evidence().source().equals(last)) {
                last = claim.evidence().source();
                model.session().situation().get().source(last).ifPresent(this::source);
            }
            content.getChildren().add(quote(claim, in));
        }
    }

    private void source(Source source) {
        Words words = model.words();
        String published = source.published() == null ? "" : " · " + new Days(words).full(source.published().day());
        if (source instanceof Article article) {
            Hyperlink open = new Hyperlink(article.title() + published);
            open.setWrapText(true);
            open.getStyleClass().add("source-name");
            open.setOnAction(event -> opener.accept(article));
            content.getChildren().add(open);
        } else {
            content.getChildren().add(label(source.title() + published, "source-name"));
        }
    }

    private Node quote(Claim claim, IncidentWords in) {
        Words words = model.words();
        String field = words.sayOr("claim." + claim.what().field(), words.sayOr("quantity." + claim.what().field(),
                words.sayOr("field." + claim.what().field(), claim.what().field())));
        String by = claim.what().by();
        String denies = claim.what().stance() == Stance.DENIES ? words.say("stance.denies") : "";
        String head = Stream.of(by == null ? "" : in.actor(by), denies, field).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        VBox box = new VBox(label(head, "claim-head"), label("“" + claim.evidence().quote().strip() + "”", "claim-quote"));
        box.getStyleClass().addAll("claim", "claim-" + claim.what().stance().code());
        return box;
    }

    private void ofDay(LocalDate day) {
        Words words = model.words();
        content.getChildren().addAll(label(words.say("desk.day.index"), "inspector-type"), label(new Days(words).full(day), "inspector-title"));
        List<Contribution> parts = model.overview().madeOf(day);
        double sum = parts.stream().mapToDouble(Contribution::left).sum();
        row("desk.day.sum", words.say("desk.day.points", words.number(sum, 2)));
        if (!model.session().situation().get().covered().test(day)) {
            content.getChildren().add(label(words.say("desk.day.uncovered"), "quiet"));
        }
        content.getChildren().add(label(words.say(parts.isEmpty() ? "desk.day.nothing" : "desk.day.made-of"), "inspector-section"));
        for (Contribution part : parts) {
            Hyperlink name = new Hyperlink(part.incident().title());
            name.setWrapText(true);
            name.setOnAction(event -> model.onChoose(part.incident().id()));
            Label share = label(words.number(part.left(), 2), "share");
            share.setMinWidth(Region.USE_PREF_SIZE);
            Label since = label(words.say("desk.day.of", words.number(part.points(), 2), new Days(words).brief(part.day())), "cell-under");
            VBox text = new VBox(name, since);
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox line = new HBox(text, share);
            line.getStyleClass().add("contribution");
            content.getChildren().add(line);
        }
    }

    private void precision(String key) {
        add(label("", "row-name"), label(model.words().say(key), "quiet"));
    }

    private void row(String key, String value) {
        named(key.isEmpty() ? "" : model.words().say(key), value);
    }

    private void named(String name, String value) {
        add(label(name.isEmpty() ? "" : Character.toUpperCase(name.charAt(0)) + name.substring(1), "row-name"), label(value, "row-value"));
    }

    private void add(Node name, Node value) {
        HBox row = new HBox(name, value);
        row.getStyleClass().add("inspector-row");
        HBox.setHgrow(value, Priority.ALWAYS);
        content.getChildren().add(row);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
