package org.bongsu.compare.coders;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bongsu.codebook.Type;
import org.bongsu.model.Agreement;
import org.bongsu.model.DateSpan;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.Quantity;
import org.bongsu.model.Role;
import org.jspecify.annotations.Nullable;

/** How far two coders agree on the events that both coded: by field, over all and for each family of types. */
public final class Agreements {
    private static final long SEED = 1394;
    private static final int FEWEST = 2;
    private static final List<Measured<?>> FIELDS = List.of(
            new Measured<>("type", Scale.nominal(), Incident::type),
            new Measured<>("when", Scale.<Long>interval((a, b) -> Math.abs((double) a - b)), i -> {
                DateSpan when = i.when();
                return when == null ? null : when.start().toEpochDay();
            }),
            new Measured<>("datePrecision", Scale.ordinal(), i -> {
                DateSpan when = i.when();
                return when == null ? null : when.precision().code();
            }),
            new Measured<>("where", Scale.<GeoPoint>interval(GeoPoint::kmTo), i -> {
                Place where = i.where();
                return where == null ? null : where.point();
            }),
            new Measured<>("placePrecision", Scale.ordinal(), i -> {
                Place where = i.where();
                return where == null ? null : where.precision().code();
            }),
            new Measured<>("severity", Scale.ordinal(), Incident::severity),
            new Measured<>("status", Scale.nominal(), i -> i.status().code()),
            new Measured<>("attribution", Scale.nominal(), i -> i.judgement().attribution().code()),
            new Measured<>("actor", Scale.nominal(), Agreements::doers),
            new Measured<>("missiles", Scale.<Double>interval((a, b) -> Math.abs(a - b)), i -> best(i, "missiles", "")),
            new Measured<>("range", Scale.<Double>interval((a, b) -> Math.abs(a - b)), i -> best(i, "range", "km")),
            new Measured<>("apogee", Scale.<Double>interval((a, b) -> Math.abs(a - b)), i -> best(i, "apogee", "km")));

    private Agreements() { }

    /** A field with its scale, and null where an incident has no value of it. */
    private record Measured<T>(String name, Scale<T> scale, Function<Incident, @Nullable T> value) {
        void measure(String family, List<Differences.Both> pairs, List<Agreement> into) {
            List<T> one = new ArrayList<>();
            List<T> other = new ArrayList<>();
            for (Differences.Both pair : pairs) {
                T mine = value.apply(pair.mine());
                T theirs = value.apply(pair.theirs());
                if (mine != null && theirs != null) {
                    one.add(mine);
                    other.add(theirs);
                }
            }
            if (one.size() >= FEWEST) {
                Coefficients<T> c = new Coefficients<>(scale, one, other);
                double[] interval = c.interval(SEED);
                into.add(new Agreement(name, family, scale.code(), one.size(), c.percent(), scale.code().equals("interval") ? Double.NaN : c.kappa(), c.alpha(), interval[0], interval[1]));
            }
        }
    }

    /** A row for each field with at least two incidents, over all and then for each family of the own coding. */
    public static List<Agreement> of(List<Incident> mine, List<Incident> theirs) {
        List<Differences.Both> pairs = Differences.pairs(mine, theirs);
        List<Agreement> rows = new ArrayList<>();
        FIELDS.forEach(field -> field.measure("", pairs, rows));
        for (String family : new TreeSet<>(pairs.stream().map(p -> Type.familyOf(p.mine().type())).toList())) {
            List<Differences.Both> some = pairs.stream().filter(p -> Type.familyOf(p.mine().type()).equals(family)).toList();
            FIELDS.forEach(field -> field.measure(family, some, rows));
        }
        return rows;
    }

    private static @Nullable String doers(Incident incident) {
        String doers = incident.detail().actors().stream().filter(a -> a.role() == Role.ACTOR).map(a -> a.from() + (a.to() == null ? "" : ">" + a.to()))
                .sorted().collect(Collectors.joining(","));
        return doers.isEmpty() ? null : doers;
    }

    private static @Nullable Double best(Incident incident, String name, String unit) {
        return incident.detail().quantities().stream().filter(q -> q.name().equals(name) && q.unit().equals(unit)).map(Quantity::best)
                .filter(b -> b != null).findFirst().orElse(null);
    }
}
