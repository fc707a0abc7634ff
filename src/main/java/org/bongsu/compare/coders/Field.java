package org.bongsu.compare.coders;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bongsu.model.ClockTime;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Detail;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.InForce;
import org.bongsu.model.Incident;
import org.bongsu.model.Judgement;
import org.bongsu.model.Place;
import org.bongsu.model.Quantity;
import org.bongsu.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A field of an incident that two coders may part over.
 *
 * @param text its value as a code, empty for none
 * @param take the first incident with the value of the second
 */
record Field(String name, Function<Incident, String> text, BinaryOperator<Incident> take) {
    private static final List<Field> ALWAYS = List.of(
            new Field("title", Incident::title, (a, b) -> a.withWhat(new Subject(a.type(), b.title(), a.severity()))),
            new Field("type", Incident::type, (a, b) -> a.withWhat(new Subject(b.type(), a.title(), a.severity()))),
            new Field("when", i -> when(i.when()), (a, b) -> a.withWhen(b.when())),
            new Field("where", i -> where(i.where()), (a, b) -> a.withWhere(b.where())),
            new Field("severity", i -> String.valueOf(i.severity()), (a, b) -> a.withWhat(new Subject(a.type(), a.title(), b.severity()))),
            new Field("status", i -> i.status().code(), (a, b) -> a.withStatus(b.status())),
            new Field("attribution", i -> i.judgement().attribution().code(), (a, b) -> judged(a, new Judgement(a.status(),
                    b.judgement().attribution(), a.judgement().clarity(), a.judgement().review()))),
            new Field("clarity", i -> String.valueOf(i.judgement().clarity()), (a, b) -> judged(a, new Judgement(a.status(),
                    a.judgement().attribution(), b.judgement().clarity(), a.judgement().review()))),
            new Field("actor", Field::actors, (a, b) -> a.withDetail(a.detail().withActors(b.detail().actors()))),
            new Field("announced", i -> day(i.detail().inForce().announced()), (a, b) -> inForce(a, new InForce(b.detail().inForce().announced(),
                    a.detail().inForce().effective(), a.detail().inForce().expires()))),
            new Field("effective", i -> day(i.detail().inForce().effective()), (a, b) -> inForce(a, new InForce(a.detail().inForce().announced(),
                    b.detail().inForce().effective(), a.detail().inForce().expires()))),
            new Field("expires", i -> day(i.detail().inForce().expires()), (a, b) -> inForce(a, new InForce(a.detail().inForce().announced(),
                    a.detail().inForce().effective(), b.detail().inForce().expires()))),
            new Field("tags", i -> String.join(", ", new TreeSet<>(i.detail().tags())), (a, b) -> a.withDetail(a.detail().withTags(b.detail().tags()))),
            new Field("notes", i -> i.detail().notes(), (a, b) -> a.withDetail(a.detail().withNotes(b.detail().notes()))));

    /** The fields that either of two incidents has. */
    static List<Field> of(Incident one, Incident other) {
        List<Field> fields = new ArrayList<>(ALWAYS);
        Stream.of(one, other).flatMap(i -> i.detail().quantities().stream()).map(Quantity::name).distinct().sorted().map(Field::quantity).forEach(fields::add);
        Stream.of(one, other).flatMap(i -> i.detail().fields().keySet().stream()).distinct().sorted().map(Field::ofType).forEach(fields::add);
        return fields;
    }

    private static Field quantity(String name) {
        return new Field(name, i -> quantities(i, name), (a, b) -> {
            List<Quantity> all = new ArrayList<>(a.detail().quantities());
            all.removeIf(q -> q.name().equals(name));
            b.detail().quantities().stream().filter(q -> q.name().equals(name)).forEach(all::add);
            return a.withDetail(a.detail().withQuantities(all));
        });
    }

    private static Field ofType(String name) {
        return new Field(name, i -> i.detail().fields().getOrDefault(name, ""), (a, b) -> {
            Map<String, String> all = new TreeMap<>(a.detail().fields());
            all.remove(name);
            String value = b.detail().fields().get(name);
            if (value != null) {
                all.put(name, value);
            }
            return a.withDetail(a.detail().withFields(all));
        });
    }

    private static Incident judged(Incident incident, Judgement judgement) {
        return incident.withJudgement(judgement);
    }

    private static Incident inForce(Incident incident, InForce inForce) {
        Detail detail = incident.detail();
        return incident.withDetail(detail.withInForce(inForce));
    }

    private static String when(@Nullable DateSpan when) {
        if (when == null) {
            return "";
        }
        ClockTime clock = when.clock();
        String days = when.days() == 1 ? when.start().toString() : when.start() + "/" + when.end();
        return clock == null ? days : days + " " + clock.time() + " " + clock.zone().getId();
    }

    private static String where(@Nullable Place where) {
        if (where == null) {
            return "";
        }
        GeoPoint point = where.point();
        return point == null ? where.name() : String.format(Locale.ROOT, "%s (%.2f, %.2f)", where.name(), point.lat(), point.lon());
    }

    private static String actors(Incident incident) {
        return String.join(", ", incident.detail().actors().stream().map(a -> a.role().code() + " " + a.from() + (a.to() == null ? "" : " > " + a.to())).sorted().toList());
    }

    private static String quantities(Incident incident, String name) {
        return String.join(", ", incident.detail().quantities().stream().filter(q -> q.name().equals(name)).map(Field::amount).toList());
    }

    private static String amount(Quantity q) {
        Double best = q.best();
        String range = q.low() == null && q.high() == null ? "" : number(q.low()) + "-" + number(q.high());
        String said = best == null ? range : range.isEmpty() ? number(best) : number(best) + " (" + range + ")";
        return q.unit().isEmpty() ? said : said + " " + q.unit();
    }

    private static String number(@Nullable Double n) {
        return n == null ? "" : n == Math.rint(n) && Math.abs(n) < 1e15 ? String.valueOf(n.longValue()) : String.valueOf(n);
    }

    private static String day(@Nullable Object day) {
        return day == null ? "" : day.toString();
    }
}
