package org.bongsu.view.reading.card;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Type;
import org.bongsu.desk.MarkKind;
import org.bongsu.desk.Marking;
import org.bongsu.desk.Session;
import org.bongsu.model.Article;
import org.bongsu.model.Attribution;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Judgement;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Published;
import org.bongsu.model.Status;
import org.bongsu.model.Subject;
import org.bongsu.view.reading.card.Field.Kind;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The fields of a card, and what words typed into them may mean. */
final class CardFields {
    static final String TYPE = "type";
    static final String TITLE = "title";
    static final String WHEN = "when";
    static final String WHERE = "where";
    static final String STATUS = "status";
    static final String ATTRIBUTION = "attribution";
    static final String NOTES = "notes";

    private final Codebook codebook;
    private final Marking marking;
    private final Words words;
    private final IncidentWords says;
    private final DetailFields details;
    private final LocalDate anchor;

    CardFields(Session session, Marking marking, Words words, @Nullable Article article) {
        this.codebook = session.codebook();
        this.marking = marking;
        this.words = words;
        this.says = new IncidentWords(words, codebook);
        this.anchor = anchor(article);
        this.details = new DetailFields(words, session, typed -> marking.date(typed, anchor));
    }

    /** The fields of an incident, in the order in which they are walked through. */
    List<Field> of(Incident incident) {
        List<Field> fields = new ArrayList<>();
        fields.add(field(TYPE, says.type(incident.type()), "", Kind.CHOICE, typed -> types(incident, typed)));
        fields.add(field(TITLE, incident.title(), "", Kind.FREE, typed -> typed.isBlank() ? List.of() : List.of(new Option(typed.strip(), "",
                incident.withWhat(new Subject(incident.type(), typed.strip(), incident.severity()))))));
        var when = incident.when();
        fields.add(field(WHEN, says.when(when), when == null ? "" : says.precision(when), Kind.READ, typed -> days(incident, typed)));
        var where = incident.where();
        fields.add(field(WHERE, says.where(where), where == null ? "" : says.precision(where), Kind.READ, typed -> places(incident, typed)));
        fields.addAll(details.of(incident));
        fields.add(field(STATUS, says.status(incident), "", Kind.CHOICE, typed -> statuses(incident, typed)));
        fields.add(field(ATTRIBUTION, words.say("attribution." + incident.judgement().attribution().code()), "", Kind.CHOICE,
                typed -> attributions(incident, typed)));
        fields.add(field(NOTES, incident.detail().notes(), "", Kind.FREE,
                typed -> List.of(new Option(typed.strip(), "", incident.withDetail(incident.detail().withNotes(typed.strip()))))));
        return fields;
    }

    /** The field that words of a kind fill in. */
    static String of(MarkKind kind) {
        return switch (kind) {
            case TYPE -> TYPE;
            case DATE -> WHEN;
            case PLACE -> WHERE;
            case ACTOR, QUANTITY -> DetailFields.ADD;
            case CLAIM, DENIAL -> STATUS;
        };
    }

    /** The ways in which selected words may be understood, as they are shown before they count. */
    List<Option> ways(Incident before, MarkKind kind, List<Incident> ways) {
        return ways.stream().map(after -> new Option(said(before, after, kind, null), precision(after, kind), after)).toList();
    }

    /** What words of a kind made an incident say. */
    String said(Incident before, Incident after, MarkKind kind, @Nullable String by) {
        return switch (kind) {
            case TYPE -> says.type(after.type());
            case DATE -> says.when(after.when());
            case PLACE -> says.where(after.where());
            case ACTOR, QUANTITY -> details.news(before, after);
            case CLAIM, DENIAL -> by == null ? words.say("reading.claims.source") : new ActorNames(words).name(by);
        };
    }

    private String precision(Incident after, MarkKind kind) {
        DateSpan when = after.when();
        Place where = after.where();
        return kind == MarkKind.DATE && when != null ? says.precision(when) : kind == MarkKind.PLACE && where != null ? says.precision(where) : "";
    }

    /** The incident with another severity. */
    static Incident severity(Incident incident, int severity) {
        return incident.withWhat(new Subject(incident.type(), incident.title(), severity));
    }

    private Field field(String id, String value, String note, Kind kind, Function<String, List<Option>> reads) {
        String prompt = id.equals(WHEN) ? words.say("reading.field.no-date") : id.equals(WHERE) ? words.say("reading.field.no-place") : "–";
        return new Field(id, words.say("reading.field." + id), new Field.Holding(value, note, prompt), kind, reads);
    }

    private List<Option> types(Incident incident, String typed) {
        boolean untouched = typed.strip().equals(says.type(incident.type()));
        List<Type> found = new TypeFinder(codebook).find(untouched ? "" : typed);
        if (untouched) {
            String family = Type.familyOf(incident.type());
            found = found.stream().sorted(Comparator.comparing(t -> !t.family().equals(family))).toList();
        }
        boolean byDigit = typed.strip().matches("[1-9]");
        List<Option> options = new ArrayList<>();
        for (Type type : found) {
            options.add(new Option(type.names().in(words.language()), byDigit ? String.valueOf(options.size() + 1) : family(type),
                    incident.withWhat(new Subject(type.key(), incident.title(), severity(incident, type)))));
        }
        return options;
    }

    private String family(Type type) {
        var family = codebook.families().get(type.family());
        return family == null ? "" : family.names().in(words.language());
    }

    /** A severity that the analyst has set stays; the default of one type gives way to that of another. */
    private int severity(Incident incident, Type type) {
        boolean byDefault = incident.severity() == codebook.type(incident.type()).weight().severity();
        return byDefault ? type.weight().severity() : incident.severity();
    }

    private List<Option> days(Incident incident, String typed) {
        if (typed.isBlank()) {
            return List.of(new Option(words.say("reading.field.no-date"), "", incident.withWhen(null)));
        }
        return marking.date(typed, anchor)
                .map(when -> new Option(says.when(when), says.precision(when), incident.withWhen(when))).stream().toList();
    }

    private List<Option> places(Incident incident, String typed) {
        Place now = incident.where();
        String name = typed.strip();
        if (name.isEmpty()) {
            return List.of(new Option(words.say("reading.field.no-place"), "", incident.withWhere(null)));
        }
        List<Option> options = new ArrayList<>();
        if (now != null && name.equals(says.where(now))) {
            for (PlacePrecision each : PlacePrecision.values()) {
                options.add(place(incident, new Place(now.name(), now.admin1(), now.admin2(), now.point(), each)));
            }
            return options;
        }
        String near = name.replaceFirst("(?i)^(near|around)\\s+", "").replaceFirst("\\s*(인근|부근|근처|일대)$", "");
        for (Place place : marking.places(near, words.language())) {
            boolean vague = !near.equals(name) && place.precision().code() <= PlacePrecision.COUNTY.code();
            options.add(place(incident, vague ? with(place, PlacePrecision.NEAR) : place));
        }
        marking.places(near, words.language()).stream().limit(1).filter(p -> near.equals(name) && p.precision() == PlacePrecision.EXACT)
                .forEach(p -> options.add(1, place(incident, with(p, PlacePrecision.NEAR))));
        options.add(new Option(name, words.say("reading.field.no-point"),
                incident.withWhere(new Place(name, null, null, null, PlacePrecision.NEAR))));
        return options;
    }

    private Option place(Incident incident, Place place) {
        return new Option(says.where(place), says.precision(place), incident.withWhere(place));
    }

    private static Place with(Place place, PlacePrecision precision) {
        return new Place(place.name(), place.admin1(), place.admin2(), place.point(), precision);
    }

    private List<Option> statuses(Incident incident, String typed) {
        List<Option> options = new ArrayList<>();
        for (Status each : Status.values()) {
            options.add(new Option(words.say("status." + each.code()), "", incident.withStatus(each)));
        }
        return chosen(options, typed, says.status(incident));
    }

    private List<Option> attributions(Incident incident, String typed) {
        Judgement j = incident.judgement();
        List<Option> options = new ArrayList<>();
        for (Attribution each : Attribution.values()) {
            options.add(new Option(words.say("attribution." + each.code()), "",
                    incident.withJudgement(new Judgement(j.status(), each, j.clarity(), j.review()))));
        }
        return chosen(options, typed, words.say("attribution." + j.attribution().code()));
    }

    /** Those that begin as typed; all, when nothing was typed yet. */
    private static List<Option> chosen(List<Option> options, String typed, String now) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() || typed.strip().equals(now) ? options
                : options.stream().filter(o -> o.label().toLowerCase(Locale.ROOT).startsWith(wanted)).toList();
    }

    private static LocalDate anchor(@Nullable Article article) {
        if (article == null) {
            return LocalDate.EPOCH;
        }
        Published published = article.published();
        return published == null ? article.original().retrieved().atZone(ZoneOffset.UTC).toLocalDate() : published.day();
    }
}
