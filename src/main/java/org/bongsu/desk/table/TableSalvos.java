package org.bongsu.desk.table;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.codebook.Type;
import org.bongsu.exchange.table.ReadRow;
import org.bongsu.exchange.table.TableIds;
import org.bongsu.model.Claim;
import org.bongsu.model.ClockTime;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Detail;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.Quantity;
import org.bongsu.model.Relations;
import org.bongsu.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Forms salvos of the rows of a table in which each missile has one: rounds of one site that left within three hours of the one before,
 * or on one day where no clock time is known, are one launch with the rounds below it.
 */
public final class TableSalvos {
    private static final double ONE_SITE_KM = 60;
    private static final long ONE_MORNING_MINUTES = 180;
    /** From so many rounds on a salvo is one step graver. */
    private static final int MANY = 10;

    private TableSalvos() { }

    /** The launches of a table, rounds behind their salvo; a launch alone stays as it is. */
    public static List<Given> form(String table, List<Given> rows) {
        List<List<Given>> salvos = new ArrayList<>();
        for (Given row : rows) {
            salvos.stream().filter(salvo -> together(salvo.getLast().incident(), row.incident())).findFirst().orElseGet(() -> {
                List<Given> salvo = new ArrayList<>();
                salvos.add(salvo);
                return salvo;
            }).add(row);
        }
        List<Given> all = new ArrayList<>();
        for (List<Given> salvo : salvos) {
            if (salvo.size() == 1) {
                Incident alone = salvo.getFirst().incident();
                all.add(salvo.getFirst().with(alone.withDetail(counted(alone.detail(), 1))));
            } else {
                Given whole = whole(table, salvo);
                all.add(whole);
                salvo.forEach(round -> all.add(round.with(round.incident().withRelations(new Relations(whole.incident().id(), List.of())))));
            }
        }
        return all;
    }

    private static Given whole(String table, List<Given> rounds) {
        Incident first = rounds.getFirst().incident();
        String id = TableIds.of('i', table, "salvo of " + first.id());
        String name = first.detail().fields().getOrDefault("name", "");
        String title = name.isEmpty() || !first.title().startsWith(name) ? first.title() + " ×" + rounds.size() : name + " ×" + rounds.size() + first.title().substring(name.length());
        int severity = Math.min(5, rounds.stream().mapToInt(r -> r.incident().severity()).max().orElse(first.severity()) + (rounds.size() >= MANY ? 1 : 0));
        List<Claim> claims = new ArrayList<>();
        for (Given round : rounds) {
            round.claims().stream().filter(c -> c.what().field().equals("type") || round == rounds.getFirst() && (c.what().field().equals("when") || c.what().field().equals("where")))
                    .forEach(c -> claims.add(c.of("s" + c.id(), id)));
        }
        Incident salvo = first.withId(id).withWhat(new Subject(first.type(), title, severity)).withRelations(Relations.NONE)
                .withDetail(counted(first.detail().withQuantities(List.of()), rounds.size()));
        return new Given(null, salvo, claims, ReadRow.Span.NONE);
    }

    private static Detail counted(Detail detail, int missiles) {
        if (detail.quantities().stream().anyMatch(q -> q.name().equals("missiles"))) {
            return detail;
        }
        List<Quantity> all = new ArrayList<>();
        all.add(Quantity.of("missiles", missiles, ""));
        all.addAll(detail.quantities());
        return detail.withQuantities(all);
    }

    private static boolean together(Incident a, Incident b) {
        DateSpan one = a.when();
        DateSpan two = b.when();
        if (one == null || two == null || one.precision() != DatePrecision.DAY && !one.equals(two) || !Type.familyOf(a.type()).equals(Type.familyOf(b.type())) || !site(a.where(), b.where())) {
            return false;
        }
        ClockTime first = one.clock();
        ClockTime second = two.clock();
        return first == null || second == null ? one.start().equals(two.start())
                : Math.abs(Duration.between(moment(one, first), moment(two, second)).toMinutes()) <= ONE_MORNING_MINUTES;
    }

    private static ZonedDateTime moment(DateSpan span, ClockTime clock) {
        return span.start().atTime(clock.time()).atZone(clock.zone());
    }

    private static boolean site(@Nullable Place a, @Nullable Place b) {
        GeoPoint one = a == null ? null : a.point();
        GeoPoint two = b == null ? null : b.point();
        return one != null && two != null ? one.kmTo(two) <= ONE_SITE_KM : a == null ? b == null : b != null && a.name().equals(b.name());
    }
}
