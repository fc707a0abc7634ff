package org.bongsu.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Type;
import org.bongsu.codebook.Wording;
import org.bongsu.model.Incident;
import org.bongsu.situation.Situation;

/** Which incidents have which type of the store's codebook. */
public final class CodebookUse {
    static final String TYPE_FIELD = "type";

    private final Session session;

    public CodebookUse(Session session) {
        this.session = session;
    }

    /** The incidents of a type or family, those of sub-types too: the latest first, those without a date before all. */
    public List<Incident> incidents(String key) {
        Codebook codebook = session.codebook();
        return session.now().incidents().stream().filter(incident -> Type.isA(codebook.type(incident.type()).key(), key))
                .sorted(Situation.ORDER.reversed()).toList();
    }

    /** How many incidents each type has itself, drafts included, without those of its sub-types. */
    public Map<String, Integer> counts() {
        Codebook codebook = session.codebook();
        Map<String, Integer> counts = new HashMap<>();
        session.now().incidents().forEach(incident -> counts.merge(codebook.type(incident.type()).key(), 1, Integer::sum));
        return counts;
    }

    /**
     * Distributes the incidents of a type by words: each goes to the first part one of whose words its title, place, fields, tags,
     * notes or quotes say.
     *
     * @param words the words of each part, by its key; in the order in which they are tried
     * @return the part of each incident that says one, by its id
     */
    public Map<String, String> distribute(String key, Map<String, List<String>> words) {
        Map<String, String> where = new HashMap<>();
        for (Incident incident : session.now().incidents()) {
            if (incident.type().equals(key)) {
                String text = text(incident);
                words.entrySet().stream().filter(part -> part.getValue().stream().anyMatch(word -> Wording.says(text, word)))
                        .findFirst().ifPresent(part -> where.put(incident.id(), part.getKey()));
            }
        }
        return where;
    }

    /** The keys that incidents, claims and dismissals name. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>();
        for (Incident incident : session.now().incidents()) {
            keys.add(incident.type());
            session.now().claims(incident.id()).stream().filter(claim -> claim.what().field().equals(TYPE_FIELD))
                    .forEach(claim -> keys.add(claim.what().value()));
        }
        session.ledger().dismissals().forEach(dismissal -> keys.add(dismissal.type()));
        return keys;
    }

    private String text(Incident incident) {
        List<String> all = new ArrayList<>(List.of(incident.title(), incident.detail().notes()));
        if (incident.where() != null) {
            all.add(incident.where().name());
        }
        all.addAll(incident.detail().fields().values());
        all.addAll(incident.detail().tags());
        session.now().claims(incident.id()).forEach(claim -> all.add(claim.evidence().quote()));
        return String.join("\n", all);
    }
}
