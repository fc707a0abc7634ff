package org.bongsu.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Article;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Evidence;
import org.bongsu.model.Incident;
import org.bongsu.model.Mention;
import org.bongsu.model.MentionKind;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Quantity;
import org.bongsu.model.Reading;
import org.bongsu.model.Role;
import org.bongsu.model.Suggestion;

/** What selected words may mean for a field of an incident: as their article was read, else by themselves. */
final class Meanings {
    private static final String PARTICLE = "(?<=[가-힣]{2})(?:에서는|에서|으로|로|에게|에|의|은|는|이|가|을|를|과|와|도|부터|까지)$";

    private static final double APART_KM = 30;

    private final Marking marking;
    private final Incident incident;
    private final Article article;
    private final Reading reading;
    private final Evidence words;
    private final String said;

    /** Words of an article that was read in a way, for an incident. */
    Meanings(Marking marking, Incident incident, Article article, Reading reading, Evidence words) {
        this.marking = marking;
        this.incident = incident;
        this.article = article;
        this.reading = reading;
        this.words = words;
        this.said = words.quote().strip().replaceAll("\\s+", " ");
    }

    Understood of(MarkKind kind) {
        return switch (kind) {
            case TYPE -> Understood.of(types().map(type -> marking.typed(incident, type)).toList());
            case DATE -> Understood.of(days().stream().map(incident::withWhen).toList());
            case PLACE -> place();
            case ACTOR -> actor();
            case QUANTITY -> quantity();
            case CLAIM, DENIAL -> new Understood(List.of(incident), true);
        };
    }

    private Stream<String> types() {
        List<String> here = suggested().map(s -> s.proposal().type()).distinct().toList();
        return here.isEmpty() ? marking.alone(article, said).suggestions().stream().map(s -> s.proposal().type()).distinct() : here.stream();
    }

    /** As the narrative gives them, then as the words by themselves. */
    private List<DateSpan> days() {
        LocalDate anchor = Marking.anchor(article);
        Map<String, DateSpan> days = new LinkedHashMap<>();
        List<Mention> times = mentions(MentionKind.TIME);
        var alone = marking.date(said, anchor);
        if (alone.isEmpty() || times.size() == 1 && holds(times.getFirst().start(), times.getFirst().end())) {
            times.forEach(time -> marking.date(time.value(), anchor).ifPresent(span -> days.putIfAbsent(Values.days(span), span)));
        }
        alone.ifPresent(span -> days.merge(Values.days(span), span, (context, typed) -> typed.clock() != null ? typed : context));
        return List.copyOf(days.values());
    }

    private Understood place() {
        List<Place> read = suggested(c -> c.equals("where")).map(s -> s.proposal().where()).filter(Objects::nonNull).distinct().toList();
        if (read.size() == 1) {
            return Understood.of(List.of(incident.withWhere(read.getFirst())));
        }
        String language = article.language();
        List<Place> called = marking.named(said, language);
        if (called.isEmpty()) {
            called = marking.named(said.replaceFirst(PARTICLE, ""), language);
        }
        List<Place> ways = called.isEmpty() ? marking.places(said, language) : called;
        List<Mention> places = mentions(MentionKind.PLACE).stream().filter(m -> holds(m.start(), m.end())).toList();
        if (places.size() == 1 && places.getFirst().point() != null) {
            Mention here = places.getFirst();
            Place meant = ways.stream().filter(p -> p.point() != null && here.point() != null && p.point().kmTo(here.point()) < 1).findFirst()
                    .orElseGet(() -> new Place(here.value(), null, null, here.point(), PlacePrecision.NEAR));
            List<Incident> all = Stream.concat(Stream.of(meant), apart(called) ? called.stream() : Stream.empty()).distinct().map(incident::withWhere).toList();
            return Understood.of(all);
        }
        return new Understood(ways.stream().map(incident::withWhere).toList(), called.size() == 1);
    }

    /** Whether places of one name lie so far apart that the name alone does not tell which is meant. */
    private static boolean apart(List<Place> places) {
        return places.stream().anyMatch(a -> places.stream().anyMatch(b -> a.point() != null && b.point() != null && a.point().kmTo(b.point()) > APART_KM));
    }

    private Understood actor() {
        Set<String> codes = new LinkedHashSet<>();
        mentions(MentionKind.ACTOR).forEach(m -> codes.add(m.value()));
        if (codes.isEmpty()) {
            marking.alone(article, said).mentions().stream().filter(m -> m.kind() == MentionKind.ACTOR).forEach(m -> codes.add(m.value()));
        }
        List<Incident> ways = new ArrayList<>();
        boolean known = true;
        for (String code : codes) {
            List<ActorLink> links = incident.detail().actors();
            if (links.stream().anyMatch(a -> a.from().equals(code) || code.equals(a.to()))) {
                ways.add(incident);
                continue;
            }
            List<Role> read = suggested().flatMap(s -> s.proposal().detail().actors().stream())
                    .filter(a -> a.from().equals(code)).map(ActorLink::role).distinct().toList();
            boolean first = links.stream().noneMatch(a -> a.role() == Role.ACTOR);
            known &= first || read.size() == 1;
            List<Role> roles = new ArrayList<>(first ? List.of(Role.ACTOR) : read);
            roles.addAll(List.of(Role.TARGET, Role.REPORTER, Role.CLAIMANT, Role.DENIER, Role.ACCUSER, Role.PROTESTER));
            roles.forEach(role -> ways.add(with(code, role)));
        }
        return new Understood(ways, known && codes.size() == 1);
    }

    private Incident with(String code, Role role) {
        List<ActorLink> actors = new ArrayList<>(incident.detail().actors());
        int act = actors.stream().map(ActorLink::role).toList().indexOf(Role.ACTOR);
        if (role == Role.TARGET && act >= 0 && actors.get(act).to() == null) {
            actors.set(act, new ActorLink(actors.get(act).from(), code, Role.ACTOR));
        } else {
            actors.add(role == Role.ACTOR ? 0 : actors.size(), new ActorLink(code, null, role));
        }
        return incident.withDetail(incident.detail().withActors(actors));
    }

    private Understood quantity() {
        List<Quantity> read = reading.suggestions().stream().flatMap(s -> s.claims().stream().filter(c -> meets(c.evidence().start(), c.evidence().end()))
                .flatMap(c -> s.proposal().detail().quantities().stream().filter(q -> q.name().equals(c.what().field())))).distinct().toList();
        if (!read.isEmpty()) {
            return Understood.of(read.stream().map(this::with).toList());
        }
        List<Mention> numbers = mentions(MentionKind.QUANTITY);
        if (numbers.isEmpty()) {
            numbers = marking.alone(article, said).mentions().stream().filter(m -> m.kind() == MentionKind.QUANTITY).toList();
        }
        return Understood.of(numbers.stream().flatMap(m -> Numbers.of(m.value(), incident.type()).stream()).map(this::with).toList());
    }

    private Incident with(Quantity quantity) {
        List<Quantity> quantities = new ArrayList<>(incident.detail().quantities());
        quantities.removeIf(q -> q.name().equals(quantity.name()));
        quantities.add(quantity);
        return incident.withDetail(incident.detail().withQuantities(quantities));
    }

    private Stream<Suggestion> suggested() {
        return reading.suggestions().stream().filter(s -> meets(s.lead().start(), s.lead().end()));
    }

    /** Suggestions of which the words hold a claim on a field, whole: "Pyongyang" is not "north of Pyongyang". */
    private Stream<Suggestion> suggested(Predicate<String> field) {
        return reading.suggestions().stream()
                .filter(s -> s.claims().stream().anyMatch(c -> field.test(c.what().field()) && holds(c.evidence().start(), c.evidence().end())));
    }

    /** What was understood in the words, or around them. */
    private List<Mention> mentions(MentionKind kind) {
        return reading.mentions().stream().filter(m -> m.kind() == kind && meets(m.start(), m.end())).toList();
    }

    private boolean holds(int start, int end) {
        return words.start() <= start && end <= words.end();
    }

    private boolean meets(int start, int end) {
        return start < words.end() && words.start() < end;
    }
}
