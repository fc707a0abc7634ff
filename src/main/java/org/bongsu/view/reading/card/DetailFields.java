package org.bongsu.view.reading.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.bongsu.codebook.Type;
import org.bongsu.desk.Session;
import org.bongsu.model.ActorLink;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Detail;
import org.bongsu.model.InForce;
import org.bongsu.model.Incident;
import org.bongsu.model.Quantity;
import org.bongsu.model.Role;
import org.bongsu.view.reading.card.Field.Kind;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The fields of a card that come and go: actors, quantities, those of the type, and one to add more of them. */
final class DetailFields {
    static final String ADD = "add";

    private static final List<String> DAYS = List.of("announced", "effective", "expires");
    private static final Map<String, List<String>> OF_FAMILY = Map.of(
            "launch", List.of("name", "class", "site", "agency", "distance", "bearing", "landing", "outcome"),
            "tariff", List.of("imposer", "target", "basis", "goods"),
            "sanction", List.of("imposer", "target", "basis"));

    private final Words words;
    private final Days days;
    private final ActorWords actors;
    private final QuantityWords quantities;
    private final Set<String> bodies = new LinkedHashSet<>();
    private final Function<String, Optional<DateSpan>> dates;

    DetailFields(Words words, Session session, Function<String, Optional<DateSpan>> dates) {
        this.words = words;
        this.days = new Days(words);
        this.actors = new ActorWords(words);
        this.quantities = new QuantityWords(words);
        this.dates = dates;
        bodies.addAll(List.of("PRK", "KOR", "USA", "JPN", "CHN", "RUS"));
        session.situation().get().incidents().forEach(i -> i.detail().actors().forEach(a -> bodies.add(a.from())));
    }

    List<Field> of(Incident incident) {
        Detail detail = incident.detail();
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < detail.actors().size(); i++) {
            int at = i;
            ActorLink link = detail.actors().get(i);
            fields.add(read("actor." + i, i == 0 ? words.say("reading.field.actors") : "", actors.say(link), actors.role(link.role()),
                    typed -> actor(incident, at, typed)));
        }
        for (int i = 0; i < detail.quantities().size(); i++) {
            int at = i;
            Quantity quantity = detail.quantities().get(i);
            fields.add(read("quantity." + i, i == 0 ? words.say("reading.field.quantities") : "",
                    quantities.name(quantity.name()) + " " + quantities.value(quantity), "", typed -> quantity(incident, at, typed)));
        }
        detail.fields().forEach((name, value) -> fields.add(new Field("field." + name, label(name), new Field.Holding(value, "", ""), Kind.FREE,
                typed -> List.of(new Option(typed.strip(), "", with(incident, name, typed.strip()))))));
        for (String name : DAYS) {
            LocalDate day = day(detail.inForce(), name);
            if (day != null) {
                fields.add(read("day." + name, label(name), days.full(day), "", typed -> inForce(incident, name, typed)));
            }
        }
        fields.add(new Field(ADD, words.say("reading.field.add"), new Field.Holding("", "", words.say("reading.field.add.prompt")), Kind.READ,
                typed -> more(incident, typed)));
        return fields;
    }

    /** The actors and quantities that an incident has and did not have before, else all. */
    String news(Incident before, Incident after) {
        List<String> news = new ArrayList<>();
        after.detail().actors().stream().filter(link -> !before.detail().actors().contains(link))
                .forEach(link -> news.add(actors.say(link) + (link.role() == Role.ACTOR ? "" : " · " + actors.role(link.role()))));
        after.detail().quantities().stream().filter(q -> !before.detail().quantities().contains(q))
                .forEach(q -> news.add(quantities.name(q.name()) + " " + quantities.value(q)));
        return news.isEmpty() ? words.say("reading.field.there-already") : String.join(", ", news);
    }

    private static Field read(String id, String label, String value, String note, Function<String, List<Option>> reads) {
        return new Field(id, label, new Field.Holding(value, note, ""), Kind.READ, reads);
    }

    private List<Option> actor(Incident incident, int at, String typed) {
        List<ActorLink> links = incident.detail().actors();
        if (typed.isBlank()) {
            return removed(incident, incident.detail().withActors(without(links, at)));
        }
        ActorLink before = links.get(at);
        String text = typed.strip().equals(actors.say(before)) ? before.from() + (before.to() == null ? "" : " > " + before.to()) : typed;
        return actors.read(text, before.role(), bodies).stream().map(link -> new Option(actors.say(link), actors.role(link.role()),
                incident.withDetail(incident.detail().withActors(replaced(links, at, link))))).toList();
    }

    private List<Option> quantity(Incident incident, int at, String typed) {
        List<Quantity> all = incident.detail().quantities();
        if (typed.isBlank()) {
            return removed(incident, incident.detail().withQuantities(without(all, at)));
        }
        return quantities.read(typed, all.get(at).name()).map(q -> option(incident, q, replaced(all, at, q))).stream().toList();
    }

    private Option option(Incident incident, Quantity quantity, List<Quantity> all) {
        return new Option(quantities.name(quantity.name()) + " " + quantities.value(quantity), "",
                incident.withDetail(incident.detail().withQuantities(all)));
    }

    private List<Option> inForce(Incident incident, String name, String typed) {
        if (typed.isBlank()) {
            return removed(incident, incident.detail().withInForce(with(incident.detail().inForce(), name, null)));
        }
        return dates.apply(typed).map(span -> new Option(name(name) + " " + days.full(span.start()), "",
                incident.withDetail(incident.detail().withInForce(with(incident.detail().inForce(), name, span.start()))))).stream().toList();
    }

    /** What is typed into the field for more: {@code PRK > KOR}, {@code 350 km range}, {@code site Sohae}. */
    private List<Option> more(Incident incident, String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        Detail detail = incident.detail();
        List<Option> options = new ArrayList<>();
        String[] parts = typed.strip().split("[\\s:]+", 2);
        for (String name : OF_FAMILY.getOrDefault(Type.familyOf(incident.type()), List.of())) {
            if (names(name, parts[0]) && parts.length > 1) {
                options.add(new Option(name(name), parts[1], with(incident, name, parts[1])));
            }
        }
        for (String name : DAYS) {
            if (names(name, parts[0]) && parts.length > 1) {
                options.addAll(inForce(incident, name, parts[1]));
            }
        }
        quantities.read(typed, null).ifPresent(q -> options.add(option(incident, q, with(detail.quantities(), q))));
        Role role = detail.actors().stream().noneMatch(a -> a.role() == Role.ACTOR) ? Role.ACTOR : Role.REPORTER;
        actors.read(typed, role, bodies).forEach(link -> options.add(new Option(actors.say(link), actors.role(link.role()),
                incident.withDetail(detail.withActors(with(detail.actors(), link))))));
        return options;
    }

    private boolean names(String name, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return name.startsWith(wanted) || name(name).toLowerCase(Locale.ROOT).startsWith(wanted);
    }

    private String label(String field) {
        String name = name(field);
        return name.substring(0, 1).toUpperCase(words.locale()) + name.substring(1);
    }

    private String name(String field) {
        return words.sayOr("field." + field, field);
    }

    private List<Option> removed(Incident incident, Detail without) {
        return List.of(new Option(words.say("reading.field.removed"), "", incident.withDetail(without)));
    }

    private static Incident with(Incident incident, String name, String value) {
        Map<String, String> fields = new TreeMap<>(incident.detail().fields());
        if (value.isEmpty()) {
            fields.remove(name);
        } else {
            fields.put(name, value);
        }
        return incident.withDetail(incident.detail().withFields(fields));
    }

    private static @Nullable LocalDate day(InForce days, String name) {
        return name.equals("announced") ? days.announced() : name.equals("effective") ? days.effective() : days.expires();
    }

    private static InForce with(InForce days, String name, @Nullable LocalDate day) {
        return switch (name) {
            case "announced" -> new InForce(day, days.effective(), days.expires());
            case "effective" -> new InForce(days.announced(), day, days.expires());
            default -> new InForce(days.announced(), days.effective(), day);
        };
    }

    private static <T> List<T> with(List<T> list, T more) {
        List<T> other = new ArrayList<>(list);
        other.add(more);
        return other;
    }

    private static <T> List<T> without(List<T> list, int at) {
        List<T> other = new ArrayList<>(list);
        other.remove(at);
        return other;
    }

    private static <T> List<T> replaced(List<T> list, int at, T by) {
        List<T> other = new ArrayList<>(list);
        other.set(at, by);
        return other;
    }
}
