package org.bongsu.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bongsu.codebook.Codebook;
import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.Coverage;
import org.bongsu.model.Dataset;
import org.bongsu.model.Dismissal;
import org.bongsu.model.Incident;
import org.bongsu.model.KeptCodebook;
import org.bongsu.model.KeptIndex;
import org.bongsu.model.Link;
import org.bongsu.model.Note;
import org.bongsu.model.OwnDate;
import org.bongsu.model.SavedView;
import org.bongsu.model.Stored;
import org.bongsu.model.TableMapping;
import org.bongsu.model.TableRow;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** A record as the fields that people know it by, each with its value in words, in a fixed order; empty fields are left out. */
final class RecordWords {
    private final Words words;
    private final FieldWords fields;
    private final Function<String, Optional<Incident>> incidents;

    /**
     * Words for records.
     *
     * @param incidents finds the other incident of a relation
     */
    RecordWords(Words words, Codebook codebook, Function<String, Optional<Incident>> incidents) {
        this.words = words;
        this.fields = new FieldWords(words, codebook);
        this.incidents = incidents;
    }

    /** What a record is called in a list. */
    String name(Stored record) {
        return switch (record) {
            case Incident incident -> incident.title().isBlank() ? fields.type(incident.type()) : incident.title();
            case Claim claim -> words.say("history.claim", fields.field(claim.what().field()));
            case org.bongsu.model.Source source -> source.title();
            case Coverage coverage -> words.say("history.coverage");
            case Dismissal dismissal -> words.say(dismissal.incident() == null ? "history.dismissal" : "history.not-same");
            case KeptCodebook codebook -> words.say("history.codebook");
            case SavedView view -> view.name();
            case Dataset dataset -> dataset.name();
            case OwnDate date -> date.name();
            case KeptIndex index -> words.say("history.index");
            case TableMapping mapping -> mapping.name();
        };
    }

    /** Its fields by their names. */
    Map<String, String> of(@Nullable Stored record) {
        Map<String, String> all = new LinkedHashMap<>();
        switch (record) {
            case null -> { }
            case Incident incident -> incident(incident, all);
            case Claim claim -> claim(claim, all);
            case Article article -> article(article, all);
            case TableRow row -> put(all, "history.text", row.text());
            case Note note -> {
                put(all, "history.title", note.title());
                put(all, "history.text", note.text());
            }
            case Coverage coverage -> put(all, "history.days", new Days(words).span(coverage.span().start(), coverage.span().end()));
            case Dismissal dismissal -> {
                put(all, "history.type", fields.type(dismissal.type()));
                put(all, "history.incident", dismissal.incident() == null ? "" : other(dismissal.incident()));
            }
            case KeptCodebook codebook -> put(all, "history.version", codebook.version());
            case SavedView view -> put(all, "history.title", view.name());
            case Dataset dataset -> {
                put(all, "history.title", dataset.name());
                put(all, "history.rows", words.number(dataset.extent().rows()));
            }
            case OwnDate date -> {
                put(all, "history.title", date.name());
                put(all, "history.days", new Days(words).span(date.start(), date.end()));
                put(all, "history.yearly", date.yearly() ? words.say("history.yes") : "");
            }
            case KeptIndex index -> new IndexWords(words).fields(index.settings()).forEach(all::put);
            case TableMapping mapping -> put(all, "history.title", mapping.name());
        }
        all.values().removeIf(String::isBlank);
        return all;
    }

    private void incident(Incident incident, Map<String, String> all) {
        put(all, "history.title", incident.title());
        put(all, "history.type", fields.type(incident.type()));
        put(all, "history.when", incident.when() == null ? "" : fields.when(incident.when())
                + (incident.when().precision().code() == 1 ? "" : " (" + words.say("scale.date." + incident.when().precision().code()) + ")"));
        put(all, "history.where", incident.where() == null ? "" : fields.where(incident.where()));
        put(all, "history.severity", incident.severity() + " · " + words.say("scale.severity." + incident.severity()));
        put(all, "history.status", words.say("status." + incident.status().code()));
        put(all, "history.attribution", words.say("attribution." + incident.judgement().attribution().code()));
        put(all, "history.review", words.say("review." + incident.judgement().review().code()));
        put(all, "history.clarity", Integer.toString(incident.judgement().clarity()));
        put(all, "history.actors", incident.detail().actors().stream().map(link -> words.say("role." + link.role().code()) + " "
                + fields.actor(link.from()) + (link.to() == null ? "" : " → " + fields.actor(link.to()))).collect(Collectors.joining("; ")));
        incident.detail().quantities().forEach(quantity -> all.put(fields.field(quantity.name()), fields.quantity(quantity)));
        incident.detail().fields().forEach((field, value) -> all.put(fields.field(field), fields.value(field, value)));
        day(all, "announced", incident.detail().inForce().announced());
        day(all, "effective", incident.detail().inForce().effective());
        day(all, "expires", incident.detail().inForce().expires());
        put(all, "history.tags", String.join(", ", incident.detail().tags()));
        put(all, "history.notes", incident.detail().notes());
        String parent = incident.relations().parent();
        put(all, "history.salvo", parent == null ? "" : other(parent));
        put(all, "history.links", incident.relations().links().stream().map(this::link).collect(Collectors.joining("; ")));
    }

    private String link(Link link) {
        return words.say("link." + link.kind().code()) + " " + other(link.incident());
    }

    private String other(String id) {
        return incidents.apply(id).map(this::name).orElse(id);
    }

    private void claim(Claim claim, Map<String, String> all) {
        String by = claim.what().by() == null ? "" : fields.actor(claim.what().by()) + " ";
        all.put(name(claim), by + words.say("stance." + claim.what().stance().code()) + ": " + fields.value(claim.what().field(), claim.what().value())
                + " “" + claim.evidence().quote().strip() + "”");
    }

    private void article(Article article, Map<String, String> all) {
        put(all, "history.title", article.title());
        put(all, "history.state", words.say("state." + article.state().code()));
        put(all, "history.author", text(article.about().author()));
        put(all, "history.publisher", text(article.about().publisher()));
        put(all, "history.published", article.published() == null ? "" : article.published().iso());
        put(all, "history.restricted", article.restricted() ? words.say("history.yes") : "");
        put(all, "history.group", text(article.handling().group()));
        put(all, "history.text", article.text());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private void day(Map<String, String> all, String field, @Nullable LocalDate day) {
        if (day != null) {
            all.put(fields.field(field), new Days(words).full(day));
        }
    }

    private void put(Map<String, String> all, String key, String value) {
        all.put(words.say(key), value);
    }
}
