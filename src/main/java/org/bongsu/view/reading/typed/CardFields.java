package org.bongsu.view.reading.typed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Type;
import org.bongsu.desk.MarkKind;
import org.bongsu.desk.Marking;
import org.bongsu.desk.Session;
import org.bongsu.model.Article;
import org.bongsu.model.DateSpan;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.Published;
import org.bongsu.model.Subject;
import org.bongsu.view.reading.typed.Field.Kind;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The fields of a card, and what words typed into them may mean. */
public final class CardFields {
    public static final String TYPE = "type";
    public static final String TITLE = "title";
    public static final String WHEN = "when";
    public static final String WHERE = "where";
    public static final String STATUS = "status";
    public static final String ATTRIBUTION = "attribution";
    public static final String SALVO = "salvo";
    public static final String NOTES = "notes";
    /** The field that more is added in. */
    public static final String ADD = DetailFields.ADD;

    private final Codebook codebook;
    private final Words words;
    private final IncidentWords says;
    private final DateFields dates;
    private final PlaceFields places;
    private final DetailFields details;
    private final JudgementFields judgements;
    private final SalvoField salvo;

    /** The fields of an article's cards; dates are understood against its day of publication. */
    public CardFields(Session session, Marking marking, Words words, @Nullable Article article) {
        this.codebook = session.codebook();
        this.words = words;
        this.says = new IncidentWords(words, codebook);
        this.dates = new DateFields(marking, words, says, anchor(article));
        this.places = new PlaceFields(marking, words, says);
        this.details = new DetailFields(words, session, dates::date);
        this.judgements = new JudgementFields(words);
        this.salvo = new SalvoField(session.situation().get().incidents(), words, says);
    }

    /** The fields of an incident, in the order in which they are walked through. */
    public List<Field> of(Incident incident) {
        List<Field> fields = new ArrayList<>();
        fields.add(field(TYPE, says.type(incident.type()), "", Kind.CHOICE, typed -> types(incident, typed)));
        fields.add(field(TITLE, incident.title(), "", Kind.FREE, typed -> typed.isBlank() ? List.of() : List.of(new Option(typed.strip(), "",
                incident.withWhat(new Subject(incident.type(), typed.strip(), incident.severity()))))));
        DateSpan when = incident.when();
        fields.add(field(WHEN, says.when(when), when == null ? "" : says.precision(when), Kind.READ, typed -> dates.read(incident, typed)));
        Place where = incident.where();
        fields.add(field(WHERE, says.where(where), where == null ? "" : says.precision(where), Kind.READ, typed -> places.read(incident, typed)));
        fields.addAll(details.of(incident));
        fields.add(field(STATUS, judgements.status(incident), "", Kind.CHOICE, typed -> judgements.statuses(incident, typed)));
        fields.add(field(ATTRIBUTION, judgements.attribution(incident), "", Kind.CHOICE, typed -> judgements.attributions(incident, typed)));
        salvo.of(incident).ifPresent(fields::add);
        fields.add(field(NOTES, incident.detail().notes(), "", Kind.FREE,
                typed -> List.of(new Option(typed.strip(), "", incident.withDetail(incident.detail().withNotes(typed.strip()))))));
        return fields;
    }

    /** The field that words of a kind fill in. */
    public static String of(MarkKind kind) {
        return switch (kind) {
            case TYPE -> TYPE;
            case DATE -> WHEN;
            case PLACE -> WHERE;
            case ACTOR, QUANTITY -> ADD;
            case CLAIM, DENIAL -> STATUS;
        };
    }

    /** A point of the map as a place: by what lies there, then by its coordinates alone. */
    public List<Option> at(Incident incident, GeoPoint point) {
        return places.at(incident, point);
    }

    /** The ways in which selected words may be understood, as they are shown before they count. */
    public List<Option> ways(Incident before, MarkKind kind, List<Incident> ways) {
        if (kind == MarkKind.PLACE) {
            return places.ways(before, ways);
        }
        return ways.stream().map(after -> new Option(said(before, after, kind, null), precision(after, kind), after)).toList();
    }

    /** What words of a kind made an incident say. */
    public String said(Incident before, Incident after, MarkKind kind, @Nullable String by) {
        return switch (kind) {
            case TYPE -> says.type(after.type());
            case DATE -> says.when(after.when());
            case PLACE -> says.where(after.where());
            case ACTOR, QUANTITY -> details.news(before, after);
            case CLAIM, DENIAL -> by == null ? words.say("reading.claims.source") : new ActorNames(words).name(by);
        };
    }

    /** The incident with another severity. */
    public static Incident severity(Incident incident, int severity) {
        return incident.withWhat(new Subject(incident.type(), incident.title(), severity));
    }

    private String precision(Incident after, MarkKind kind) {
        DateSpan when = after.when();
        return kind == MarkKind.DATE && when != null ? says.precision(when) : "";
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

    private static LocalDate anchor(@Nullable Article article) {
        if (article == null) {
            return LocalDate.EPOCH;
        }
        Published published = article.published();
        return published == null ? article.original().retrieved().atZone(ZoneOffset.UTC).toLocalDate() : published.day();
    }
}
