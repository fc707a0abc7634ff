package org.bongsu.situation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Line;
import org.bongsu.codebook.Type;
import org.bongsu.model.ActorLink;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Quantity;
import org.bongsu.model.Role;
import org.bongsu.model.Status;

/**
 * The points that incidents give, day by day: {@code k(mode) * 2^(severity-1) * c(status)}, spread over the days of a span,
 * and halved again and again for repetitions of a type between the same actors on one day.
 */
final class Points {
    /** Charts bin by the Seoul day where the clock time is known. */
    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final int LONGEST_SPAN = 31;
    private static final int BIG_SALVO = 10;
    private static final String NORTH = "PRK";
    private static final Set<String> ADVERSARIES = Set.of("KOR", "USA", "JPN");

    private final Codebook codebook;
    private final Map<String, Long> rounds;

    Points(Codebook codebook, List<Incident> incidents) {
        this.codebook = codebook;
        this.rounds = incidents.stream().map(i -> i.relations().parent()).filter(p -> p != null)
                .collect(Collectors.groupingBy(p -> p, Collectors.counting()));
    }

    /** Whether an incident's dates are too vague to be placed on days. */
    static boolean tooLong(Incident incident) {
        DateSpan when = incident.when();
        return when != null && when.days() > LONGEST_SPAN;
    }

    /** Whether an incident can give points at all on a line. */
    boolean counts(Incident incident, Line line) {
        Type type = codebook.type(incident.type());
        return !incident.draft() && incident.when() != null && incident.relations().parent() == null
                && type.weight().line().drawn() == line && type.weight().mode().factor() > 0
                && credence(incident.status()) > 0 && (line != Line.DETENTE || betweenAdversaries(incident));
    }

    /** The points of an incident before it is spread over days; below zero for relief. */
    double of(Incident incident) {
        Type.Weight weight = codebook.type(incident.type()).weight();
        int severity = Math.min(5, incident.severity() + (bigSalvo(incident) ? 1 : 0));
        return weight.line().sign() * weight.mode().factor() * Math.pow(2, severity - 1) * credence(incident.status());
    }

    /** The points of each day, discounted, days in order. */
    TreeMap<LocalDate, List<DayPoints>> byDay(List<Incident> incidents, Line line) {
        TreeMap<LocalDate, List<DayPoints>> days = new TreeMap<>();
        for (Incident incident : incidents) {
            DateSpan when = incident.when();
            if (when == null || tooLong(incident) || !counts(incident, line)) {
                continue;
            }
            DateSpan seoul = when.in(SEOUL);
            double each = of(incident) / seoul.days();
            for (LocalDate day = seoul.start(); !day.isAfter(seoul.end()); day = day.plusDays(1)) {
                days.computeIfAbsent(day, d -> new ArrayList<>()).add(new DayPoints(incident, day, each));
            }
        }
        days.replaceAll((day, all) -> discounted(all));
        return days;
    }

    private static List<DayPoints> discounted(List<DayPoints> all) {
        all.sort(Comparator.comparingDouble((DayPoints p) -> -Math.abs(p.points())).thenComparing(p -> p.incident().id()));
        Map<String, Integer> seen = new HashMap<>();
        List<DayPoints> result = new ArrayList<>(all.size());
        for (DayPoints p : all) {
            int before = seen.merge(p.incident().type() + "|" + pairs(p.incident()), 1, Integer::sum) - 1;
            result.add(new DayPoints(p.incident(), p.day(), p.points() * Math.pow(2, -before)));
        }
        return result;
    }

    private static String pairs(Incident incident) {
        return incident.detail().actors().stream().filter(a -> a.role() == Role.ACTOR)
                .map(a -> a.from() + ">" + (a.to() == null ? "" : a.to())).sorted().collect(Collectors.joining(","));
    }

    private static boolean betweenAdversaries(Incident incident) {
        boolean north = false;
        boolean other = false;
        for (ActorLink link : incident.detail().actors()) {
            if (link.role() == Role.ACTOR || link.role() == Role.TARGET) {
                north |= NORTH.equals(link.from()) || NORTH.equals(link.to());
                other |= ADVERSARIES.contains(link.from()) || (link.to() != null && ADVERSARIES.contains(link.to()));
            }
        }
        return north && other;
    }

    private boolean bigSalvo(Incident incident) {
        if (!Type.isA(incident.type(), "launch")) {
            return false;
        }
        return rounds.getOrDefault(incident.id(), 0L) >= BIG_SALVO
                || incident.detail().quantities().stream().anyMatch(Points::manyRounds);
    }

    private static boolean manyRounds(Quantity quantity) {
        Double count = quantity.best() != null ? quantity.best() : quantity.low();
        return (quantity.name().equals("missiles") || quantity.name().equals("rounds")) && count != null && count >= BIG_SALVO;
    }

    private static double credence(Status status) {
        return switch (status) {
            case REPORTED, CONFIRMED -> 1;
            case DISPUTED -> 0.5;
            case EXPECTED, REFUTED -> 0;
        };
    }
}
