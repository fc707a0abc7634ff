package org.bongsu.store.tables;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.bongsu.model.Change;
import org.bongsu.model.Claim;
import org.bongsu.model.Dataset;
import org.bongsu.model.Dismissal;
import org.bongsu.model.Edit;
import org.bongsu.model.Gist;
import org.bongsu.model.Incident;
import org.bongsu.model.OwnDate;
import org.bongsu.model.Source;
import org.bongsu.model.Stored;
import org.bongsu.store.journal.Edits;
import org.bongsu.store.journal.Kind;

/** Says what a change was about, from its edits; a change of claims alone is about their incident, of a dismissal about its article. */
final class Gists {
    private static final int LONGEST = 200;

    private final BiFunction<Kind, String, Optional<Stored>> stored;

    Gists(BiFunction<Kind, String, Optional<Stored>> stored) {
        this.stored = stored;
    }

    Gist of(Change change) {
        Map<String, Incident> incidents = new LinkedHashMap<>();
        Map<String, Source> sources = new LinkedHashMap<>();
        Set<String> added = new HashSet<>();
        Set<String> claimed = new HashSet<>();
        Set<String> dismissed = new HashSet<>();
        Set<String> others = new HashSet<>();
        String named = "";
        for (Edit edit : change.edits()) {
            Stored any = Edits.any(edit);
            if (any instanceof Source && edit.before() == null) {
                added.add(any.id());
            }
            switch (any) {
                case Incident incident -> incidents.put(incident.id(), incident);
                case Source source -> sources.put(source.id(), source);
                case Claim claim -> claimed.add(claim.incident());
                case Dismissal dismissal -> dismissed.add(dismissal.article());
                case Dataset dataset -> named = dataset.name();
                case OwnDate date -> named = date.name();
                default -> { }
            }
            if (!(any instanceof Incident) && !(any instanceof Source)) {
                others.add(any.id());
            }
        }
        if (!added.isEmpty()) {
            // A change that brings articles is about these, and not about those that it only groups them with.
            sources.keySet().retainAll(added);
        }
        if (incidents.isEmpty() && claimed.size() == 1) {
            stored.apply(Kind.INCIDENT, claimed.iterator().next()).map(Incident.class::cast).ifPresent(one -> incidents.put(one.id(), one));
        }
        if (incidents.isEmpty() && sources.isEmpty() && dismissed.size() == 1) {
            stored.apply(Kind.ARTICLE, dismissed.iterator().next()).map(Source.class::cast).ifPresent(one -> sources.put(one.id(), one));
        }
        return incidents.isEmpty() && sources.isEmpty() && !named.isEmpty() ? new Gist(cut(named), null, 0, 0, others.size())
                : gist(incidents, sources, others.size());
    }

    private static Gist gist(Map<String, Incident> incidents, Map<String, Source> sources, int others) {
        if (incidents.size() == 1) {
            Incident one = incidents.values().iterator().next();
            return new Gist(cut(one.title()), one.when() == null ? null : one.when().start(), 1, sources.size(), others);
        }
        String title = incidents.isEmpty() && sources.size() == 1 ? cut(sources.values().iterator().next().title()) : "";
        return new Gist(title, null, incidents.size(), sources.size(), others);
    }

    private static String cut(String title) {
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "…";
    }
}
