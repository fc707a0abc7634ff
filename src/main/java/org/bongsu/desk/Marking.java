package org.bongsu.desk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bongsu.codebook.Codebook;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.gazetteer.GazetteerPlace;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Article;
import org.bongsu.model.Attribution;
import org.bongsu.model.Claim.Assertion;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Detail;
import org.bongsu.model.Incident;
import org.bongsu.model.Judgement;
import org.bongsu.model.Mention;
import org.bongsu.model.MentionKind;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Published;
import org.bongsu.model.Quantity;
import org.bongsu.model.Reading;
import org.bongsu.model.Relations;
import org.bongsu.model.Review;
import org.bongsu.model.Role;
import org.bongsu.model.Stance;
import org.bongsu.model.Status;
import org.bongsu.model.Subject;
import org.bongsu.model.Suggestion;
import org.bongsu.suggest.DateReader;
import org.bongsu.suggest.Suggester;

/** What words mean that an analyst selects in an article: a new draft, or a value of one field. */
public final class Marking {
    /** An incident with what selected words say of it. */
    record Marked(Incident incident, Assertion assertion) { }

    private final Supplier<Suggester> suggester;
    private final Supplier<Gazetteer> gazetteer;
    private final Supplier<Codebook> codebook;

    public Marking(Supplier<Suggester> suggester, Supplier<Gazetteer> gazetteer, Supplier<Codebook> codebook) {
        this.suggester = suggester;
        this.gazetteer = gazetteer;
        this.codebook = codebook;
    }

    /** A date as people type it, understood against the day of publication. */
    public Optional<DateSpan> date(String typed, LocalDate anchor) {
        return DateReader.parse(typed, anchor);
    }

    /** The places that a name may mean, best first. */
    public List<Place> places(String typed) {
        return gazetteer.get().find(typed).stream().map(Marking::place).toList();
    }

    /** A draft from selected words: what the suggester reads in them, else an incident of no type with the words for a title. */
    Incident draft(String id, Article article, int start, int end) {
        Reading reading = suggester.get().read(article);
        return reading.suggestions().stream()
                .filter(s -> s.lead().start() < end && start < s.lead().end())
                .max(Comparator.comparingDouble(Suggestion::score))
                .map(s -> s.proposal().withId(id).withReview(Review.DRAFT))
                .orElseGet(() -> blank(id, article.text().substring(start, end)));
    }

    /** An incident with a title and nothing else known. */
    Incident blank(String id, String words) {
        String title = words.strip().replaceAll("\\s+", " ");
        Subject what = new Subject(Codebook.OTHER, title.length() > 120 ? title.substring(0, 119) + "…" : title,
                codebook.get().type(Codebook.OTHER).weight().severity());
        Judgement judgement = new Judgement(Status.REPORTED, Attribution.UNKNOWN, 1, Review.DRAFT);
        return new Incident(id, what, null, null, new Incident.Facts(judgement, Detail.NONE), Relations.NONE);
    }

    Optional<Marked> mark(Incident incident, Article article, int start, int end, MarkKind kind) {
        String words = article.text().substring(start, end);
        return switch (kind) {
            case TYPE -> type(incident, article, start, end);
            case DATE -> date(words, anchor(article)).map(when -> new Marked(incident.withWhen(when),
                    asserts("when", when.start().equals(when.end()) ? when.start().toString() : when.start() + "/" + when.end())));
            case PLACE -> places(words).stream().findFirst()
                    .map(where -> new Marked(incident.withWhere(where), asserts("where", where.name())));
            case ACTOR -> mention(article, start, end, MentionKind.ACTOR).map(m -> actor(incident, m.value()));
            case QUANTITY -> quantity(article, start, end)
                    .map(q -> new Marked(incident.withDetail(with(incident.detail(), q)), asserts(q.name(), said(q))));
            case CLAIM -> Optional.of(new Marked(incident, asserts("status", incident.status().code())));
        };
    }

    private Optional<Marked> type(Incident incident, Article article, int start, int end) {
        return suggester.get().read(article).suggestions().stream().filter(s -> s.lead().start() < end && start < s.lead().end())
                .findFirst().map(s -> s.proposal().type()).map(type -> new Marked(
                        incident.withWhat(new Subject(type, incident.title(), codebook.get().type(type).weight().severity())),
                        asserts("type", type)));
    }

    private static Marked actor(Incident incident, String code) {
        List<ActorLink> actors = new ArrayList<>(incident.detail().actors());
        boolean first = actors.stream().noneMatch(a -> a.role() == Role.ACTOR);
        if (!first && actors.stream().noneMatch(a -> a.from().equals(code) || code.equals(a.to()))) {
            ActorLink act = actors.stream().filter(a -> a.role() == Role.ACTOR).findFirst().orElseThrow();
            if (act.to() == null) {
                actors.set(actors.indexOf(act), new ActorLink(act.from(), code, Role.ACTOR));
            } else {
                actors.add(new ActorLink(code, null, Role.REPORTER));
            }
        } else if (first) {
            actors.add(0, new ActorLink(code, null, Role.ACTOR));
        }
        return new Marked(incident.withDetail(incident.detail().withActors(actors)), asserts("actor", code));
    }

    private Optional<Mention> mention(Article article, int start, int end, MentionKind kind) {
        return suggester.get().read(article).mentions().stream()
                .filter(m -> m.kind() == kind && m.start() < end && start < m.end()).findFirst();
    }

    private Optional<Quantity> quantity(Article article, int start, int end) {
        Reading reading = suggester.get().read(article);
        return reading.suggestions().stream().flatMap(s -> s.claims().stream()
                        .filter(c -> c.evidence().start() < end && start < c.evidence().end())
                        .flatMap(c -> s.proposal().detail().quantities().stream().filter(q -> q.name().equals(c.what().field()))))
                .findFirst().or(() -> mention(article, start, end, MentionKind.QUANTITY).flatMap(m -> number(m.value())));
    }

    /** A quantity from the value of a mention, such as {@code 25 %}. */
    private static Optional<Quantity> number(String value) {
        String[] parts = value.strip().split("\\s+", 2);
        try {
            return Optional.of(Quantity.of("count", Double.parseDouble(parts[0].replace(",", "")), parts.length > 1 ? parts[1] : ""));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Detail with(Detail detail, Quantity quantity) {
        List<Quantity> quantities = new ArrayList<>(detail.quantities());
        quantities.removeIf(q -> q.name().equals(quantity.name()));
        quantities.add(quantity);
        return detail.withQuantities(quantities);
    }

    private static String said(Quantity quantity) {
        Double value = quantity.best() != null ? quantity.best() : quantity.low() != null ? quantity.low() : quantity.high();
        return (value + " " + quantity.unit()).strip();
    }

    private static Assertion asserts(String field, String value) {
        return new Assertion(field, value, Stance.ASSERTS, null);
    }

    private static LocalDate anchor(Article article) {
        Published published = article.published();
        return published == null ? article.original().retrieved().atZone(ZoneOffset.UTC).toLocalDate() : published.day();
    }

    private static Place place(GazetteerPlace place) {
        return new Place(place.names().en(), place.admin1(), null, place.point(), PlacePrecision.EXACT);
    }
}
