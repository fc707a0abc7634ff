package org.bongsu.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Line;
import org.bongsu.codebook.Mode;
import org.bongsu.codebook.Type;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Status;
import org.jspecify.annotations.Nullable;

/** What the index needs of incidents, laid out once, so that other settings cost arithmetic alone: the analyst's own, without drafts and rounds. */
public final class IndexRows {
    /** Longer spans say too little of the day to be placed on days. */
    private static final int LONGEST_SPAN = 31;
    private static final int GRAVEST = 5;

    private final List<Row> rows;
    private final LocalDate begins;

    /**
     * An incident as the index sees it.
     *
     * @param first  its first day by Seoul's calendar, as days since 1970-01-01
     * @param days   how many, or 0 for a span that is too long to be placed
     * @param groups its type together with each of its directed pairs of actors, as numbers
     */
    record Row(Incident incident, Kind kind, int first, int days, int[] groups, Set<String> parties) { }

    /** What an incident counts for: on which line, which way, and how much. */
    record Kind(Line line, Mode mode, int severity, Status status) { }

    private IndexRows(List<Row> rows, LocalDate begins) {
        this.rows = rows;
        this.begins = begins;
    }

    /** Some incidents of a situation, such as those that a filter shows at any time. */
    public static IndexRows of(Situation situation, List<Incident> shown, Codebook codebook) {
        return of(shown, codebook, new Rounds(situation.incidents()), situation.covered().first().orElse(null));
    }

    /** Incidents that are all that is known. */
    static IndexRows of(List<Incident> all, Codebook codebook) {
        return of(all, codebook, new Rounds(all), null);
    }

    private static IndexRows of(List<Incident> incidents, Codebook codebook, Rounds rounds, @Nullable LocalDate known) {
        List<Row> rows = new ArrayList<>(incidents.size());
        Map<String, Integer> groups = new HashMap<>();
        LocalDate first = known;
        for (Incident incident : incidents) {
            DateSpan when = incident.when();
            if (when == null || incident.draft()) {
                continue;
            }
            DateSpan seoul = when.in(Counted.SEOUL);
            if (known == null && (first == null || seoul.start().isBefore(first))) {
                first = seoul.start();
            }
            if (incident.relations().parent() == null) {
                Type.Weight weight = codebook.type(incident.type()).weight();
                Kind kind = new Kind(weight.line(), weight.mode(), Math.min(GRAVEST, incident.severity() + (rounds.many(incident) ? 1 : 0)), incident.status());
                rows.add(new Row(incident, kind, (int) seoul.start().toEpochDay(), when.days() > LONGEST_SPAN ? 0 : (int) when.days(),
                        groups(incident, groups), kind.line() == Line.DETENTE ? ActorPairs.parties(incident) : Set.of()));
            }
        }
        return new IndexRows(rows, first == null ? LocalDate.EPOCH : first);
    }

    private static int[] groups(Incident incident, Map<String, Integer> numbers) {
        Set<String> pairs = ActorPairs.of(incident);
        Set<String> named = pairs.isEmpty() ? Set.of("") : pairs;
        return named.stream().map(pair -> incident.type() + "|" + pair).mapToInt(name -> numbers.computeIfAbsent(name, n -> numbers.size())).toArray();
    }

    List<Row> rows() {
        return rows;
    }

    /** The day that anything is known of first: the index lacks what came before it. */
    LocalDate begins() {
        return begins;
    }
}
