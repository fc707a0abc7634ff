package org.bongsu.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Match;

/**
 * Which incidents of one account are which of another, each at most once: two tables, or two coders. Pairs that fit best go first; what
 * is then left on both sides may pair on less, where neither has another that fits nearly as well, since each account tells an event once.
 */
public final class Pairing {
    private static final double RIVAL = 0.1;
    /** Days by which calendars and slips part two accounts of a moment. */
    private static final int SLIP = 3;

    private Pairing() { }

    /** Two incidents taken for one, with how well they fit. */
    public record Pair(Incident one, Match other) { }

    /** The pairs, those that fit best first. */
    public static List<Pair> of(List<Incident> one, List<Incident> other) {
        return of(one, other, (a, b) -> false);
    }

    /**
     * The same without some.
     *
     * @param apart those that are known not to be one event
     */
    public static List<Pair> of(List<Incident> one, List<Incident> other, BiPredicate<Incident, Incident> apart) {
        List<Pair> all = new ArrayList<>();
        Calendar days = new Calendar(other);
        for (Incident incident : one) {
            SameEvent.candidates(incident, days.near(incident), SameEvent.THINKABLE).stream().filter(match -> !apart.test(incident, match.incident()))
                    .forEach(match -> all.add(new Pair(incident, match)));
        }
        all.sort(Comparator.comparingDouble((Pair p) -> p.other().score()).reversed().thenComparing(p -> p.one().id())
                .thenComparing(p -> p.other().incident().id()));
        Set<String> taken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : all) {
            if (pair.other().score() >= SameEvent.OFFERED && free(pair, taken)) {
                take(pair, taken, pairs);
            }
        }
        for (Pair pair : all) {
            if (free(pair, taken) && all.stream().noneMatch(rival -> rival != pair && free(rival, taken) && touches(rival, pair)
                    && rival.other().score() > pair.other().score() - RIVAL)) {
                take(pair, taken, pairs);
            }
        }
        return pairs;
    }

    /** Incidents by their first day, so that those of a time are found without looking at all. */
    private static final class Calendar {
        private final TreeMap<Long, List<Incident>> byStart = new TreeMap<>();

        Calendar(List<Incident> incidents) {
            incidents.forEach(incident -> {
                DateSpan when = incident.when();
                if (when != null && when.days() <= DayFit.LONGEST) {
                    byStart.computeIfAbsent(when.start().toEpochDay(), day -> new ArrayList<>()).add(incident);
                }
            });
        }

        /** Those of a day that is not out of the question. */
        List<Incident> near(Incident incident) {
            DateSpan when = incident.when();
            if (when == null || when.days() > DayFit.LONGEST) {
                return List.of();
            }
            long from = when.start().toEpochDay() - SLIP;
            long to = when.end().toEpochDay() + SLIP;
            List<Incident> near = new ArrayList<>();
            byStart.subMap(from - DayFit.LONGEST, true, to, true).values().forEach(all -> all.stream().filter(each -> {
                DateSpan then = each.when();
                return then != null && then.end().toEpochDay() >= from;
            }).forEach(near::add));
            return near;
        }
    }

    private static boolean free(Pair pair, Set<String> taken) {
        return !taken.contains("1" + pair.one().id()) && !taken.contains("2" + pair.other().incident().id());
    }

    private static boolean touches(Pair a, Pair b) {
        return a.one().id().equals(b.one().id()) || a.other().incident().id().equals(b.other().incident().id());
    }

    private static void take(Pair pair, Set<String> taken, List<Pair> pairs) {
        taken.add("1" + pair.one().id());
        taken.add("2" + pair.other().incident().id());
        pairs.add(pair);
    }
}
