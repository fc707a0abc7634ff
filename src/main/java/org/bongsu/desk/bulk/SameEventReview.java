package org.bongsu.desk.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bongsu.codebook.Type;
import org.bongsu.compare.Pairing;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;
import org.bongsu.job.Progress;
import org.bongsu.model.Claim;
import org.bongsu.model.Dismissal;
import org.bongsu.model.Edit;
import org.bongsu.model.Incident;
import org.bongsu.model.Suggestion.Reason;
import org.bongsu.model.TableRow;
import org.bongsu.situation.Situation;

/**
 * Incidents that two tables, or a table and the analyst, have each told of, reviewed in pairs: joined, which keeps what both say as claims and
 * can be taken back, or said not to be the same, which is remembered.
 */
public final class SameEventReview {
    private static final String OWN = "";

    private final Session session;

    public SameEventReview(Session session) {
        this.session = session;
    }

    /**
     * Two incidents that may be one.
     *
     * @param score above 0 to 1; from 0.5 on it is likelier than not
     */
    public record Pair(Incident one, Incident other, Told told, double score, List<Reason> reasons) {
        public Pair {
            reasons = List.copyOf(reasons);
        }
    }

    /** Who tells of each: the name of a table, or empty for articles and the analyst. */
    public record Told(String one, String other) { }

    /** The pairs, those that fit best first. Takes a second or so for some thousands of incidents. */
    public List<Pair> pairs(Progress progress) {
        Situation now = session.situation().get();
        Map<String, List<Incident>> accounts = new LinkedHashMap<>();
        Map<String, String> tables = new HashMap<>();
        for (Incident incident : now.incidents()) {
            String table = table(now, incident);
            tables.put(incident.id(), table);
            accounts.computeIfAbsent(table, each -> new ArrayList<>()).add(incident);
        }
        Set<List<String>> apart = apart(now);
        List<Pair> all = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>(new TreeSet<>(accounts.keySet()));
        for (int i = 0; i < names.size() && !progress.cancelled(); i++) {
            for (int j = i + 1; j < names.size() && !progress.cancelled(); j++) {
                progress.at(i, names.size(), names.get(j));
                List<Incident> one = accounts.getOrDefault(names.get(j), List.of()).stream().filter(incident -> incident.relations().parent() == null).toList();
                for (Pairing.Pair pair : Pairing.of(one, accounts.getOrDefault(names.get(i), List.of()), (a, b) -> apart.contains(List.of(a.id(), b.id())))) {
                    all.add(new Pair(pair.one(), pair.other().incident(), new Told(names.get(j), names.get(i)), pair.other().score(), pair.other().reasons()));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Pair::score).reversed().thenComparing(pair -> pair.one().id()));
        // An incident that two tables tell of beside a third is asked about once at a time.
        return all.stream().filter(pair -> !taken.contains(pair.one().id()) && !taken.contains(pair.other().id()) && taken.add(pair.one().id()) && taken.add(pair.other().id())).toList();
    }

    /** Makes one incident of a pair; what both say is kept as claims. */
    public void join(Pair pair) throws StoreFault {
        session.commit("action.same-event", plan(pair).edits());
    }

    /** Makes one incident of each pair, as one action; how many. */
    public int join(List<Pair> pairs, Progress progress) throws StoreFault {
        long first = 0;
        int joined = 0;
        for (Pair pair : pairs) {
            if (progress.cancelled()) {
                break;
            }
            List<Edit> edits = plan(pair).edits();
            if (first == 0) {
                first = session.commit("action.same-event", edits).number();
            } else {
                session.commit("action.same-event", edits, first);
            }
            progress.at(++joined, pairs.size(), pair.one().title());
        }
        return joined;
    }

    /** Remembers that two incidents are not the same. */
    public void apart(Pair pair) throws StoreFault {
        Situation now = session.situation().get();
        List<Edit> edits = new ArrayList<>();
        note(now, pair.one(), pair.other()).ifPresent(edits::add);
        if (edits.isEmpty()) {
            note(now, pair.other(), pair.one()).ifPresent(edits::add);
        }
        if (!edits.isEmpty()) {
            session.commit("action.not-same", edits);
        }
    }

    private static Optional<Edit> note(Situation now, Incident told, Incident not) {
        return now.claims(told.id()).stream().min(Comparator.comparing(Claim::id)).map(claim -> Edit.add(new Dismissal("d-" + UUID.randomUUID(),
                claim.evidence().source(), told.type(), claim.evidence().start(), claim.evidence().end(), not.id())));
    }

    private Plan plan(Pair pair) {
        return new BulkEdit(session).plan(List.of(pair.other(), pair.one()), new Step.Join());
    }

    /** Pairs of ids, both ways, of which it was said that they are not the same. */
    private Set<List<String>> apart(Situation now) {
        Map<String, List<Dismissal>> bySource = new HashMap<>();
        session.dismissals().stream().filter(d -> d.incident() != null).forEach(d -> bySource.computeIfAbsent(d.article(), each -> new ArrayList<>()).add(d));
        Set<List<String>> apart = new HashSet<>();
        if (bySource.isEmpty()) {
            return apart;
        }
        for (Incident incident : now.incidents()) {
            for (Claim claim : now.claims(incident.id())) {
                for (Dismissal said : bySource.getOrDefault(claim.evidence().source(), List.of())) {
                    boolean meets = Type.familyOf(said.type()).equals(Type.familyOf(incident.type())) && said.start() < claim.evidence().end() && claim.evidence().start() < said.end();
                    String other = said.incident();
                    if (meets && other != null) {
                        apart.add(List.of(incident.id(), other));
                        apart.add(List.of(other, incident.id()));
                    }
                }
            }
        }
        return apart;
    }

    private static String table(Situation now, Incident incident) {
        for (Claim claim : now.claims(incident.id())) {
            if (!(now.source(claim.evidence().source()).orElse(null) instanceof TableRow row)) {
                return OWN;
            }
            return row.table();
        }
        return OWN;
    }
}
