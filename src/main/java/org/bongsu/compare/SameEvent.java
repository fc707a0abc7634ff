package org.bongsu.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bongsu.codebook.Type;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Finds the incident that a new report speaks of: of the same family, on a day that fits, at a place that fits, done by
 * an actor that fits. Where either side does not know the place or the actor, that does not part them.
 */
public final class SameEvent {
    private static final double NEAR_KM = 120;

    private SameEvent() { }

    /** The incident that fits best, if one does. */
    public static Optional<Incident> of(Incident report, List<Incident> known) {
        return known.stream().filter(k -> !k.id().equals(report.id()) && same(report, k))
                .min(Comparator.comparingInt((Incident k) -> k.type().equals(report.type()) ? 0 : 1)
                        .thenComparingLong(k -> daysApart(report, k)).thenComparing(Incident::id));
    }

    /** Whether two reports fit in family, day, place and actor. */
    public static boolean same(Incident a, Incident b) {
        return Type.familyOf(a.type()).equals(Type.familyOf(b.type())) && compatible(a.type(), b.type())
                && sameDays(a, b) && samePlace(a.where(), b.where()) && sameActors(a, b);
    }

    /** Families that hold one kind of act in sub-types of detail (launches) let sub-types differ; in others they part events. */
    private static boolean compatible(String a, String b) {
        return a.equals(b) || (Type.isA(a, "launch") && launchedTheSame(a, b));
    }

    private static boolean launchedTheSame(String a, String b) {
        Set<String> apart = Set.of("launch.satellite", "launch.engine", "launch.airdefence", "launch.cruise", "launch.rocket");
        return !apart.contains(a) && !apart.contains(b);
    }

    private static boolean sameDays(Incident a, Incident b) {
        DateSpan one = a.when();
        DateSpan two = b.when();
        if (one == null || two == null) {
            return false;
        }
        boolean overlap = !one.end().isBefore(two.start()) && !two.end().isBefore(one.start());
        boolean exact = one.precision() == DatePrecision.DAY && two.precision() == DatePrecision.DAY;
        boolean vague = one.days() > 31 || two.days() > 31;
        // A source that speaks in another zone may name the day before or after.
        return !vague && (overlap || (exact && daysApart(a, b) <= 1 && one.clock() != null && two.clock() != null));
    }

    private static long daysApart(Incident a, Incident b) {
        LocalDate one = a.when() == null ? LocalDate.MIN : a.when().start();
        LocalDate two = b.when() == null ? LocalDate.MIN : b.when().start();
        return Math.abs(ChronoUnit.DAYS.between(one, two));
    }

    private static boolean samePlace(@Nullable Place a, @Nullable Place b) {
        GeoPoint one = a == null ? null : a.point();
        GeoPoint two = b == null ? null : b.point();
        if (one == null || two == null || wide(a) || wide(b)) {
            return true;
        }
        return one.kmTo(two) <= NEAR_KM;
    }

    private static boolean wide(@Nullable Place place) {
        return place != null && place.precision().code() >= PlacePrecision.PROVINCE.code();
    }

    private static boolean sameActors(Incident a, Incident b) {
        Set<String> one = doers(a);
        Set<String> two = doers(b);
        return one.isEmpty() || two.isEmpty() || one.stream().anyMatch(two::contains);
    }

    private static Set<String> doers(Incident incident) {
        return incident.detail().actors().stream().filter(l -> l.role() == Role.ACTOR)
                .map(l -> l.from().split("\\.", 2)[0]).collect(Collectors.toSet());
    }
}
