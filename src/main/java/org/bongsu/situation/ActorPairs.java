package org.bongsu.situation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Incident;
import org.bongsu.model.Role;

/** Who does an incident to whom, state by state: a ministry or an army acts for its state. */
public final class ActorPairs {
    /** Between the two codes of a pair. */
    public static final String TO = ">";

    private ActorPairs() { }

    /**
     * The pairs of an incident: a link that names both ends, else each doer with each target; a doer alone stands alone. Empty where
     * nobody does it.
     */
    public static Set<String> of(Incident incident) {
        Set<String> pairs = new LinkedHashSet<>();
        Set<String> doers = new LinkedHashSet<>();
        Set<String> targets = new LinkedHashSet<>();
        for (ActorLink link : incident.detail().actors()) {
            String to = link.to();
            if (link.role() == Role.ACTOR) {
                doers.add(state(link.from()));
                if (to != null) {
                    pairs.add(state(link.from()) + TO + state(to));
                }
            } else if (link.role() == Role.TARGET) {
                targets.add(state(link.from()));
            }
        }
        if (pairs.isEmpty()) {
            doers.forEach(doer -> targets.forEach(target -> pairs.add(doer + TO + target)));
        }
        return pairs.isEmpty() ? doers : pairs;
    }

    /** The states that do it or that it is done to. */
    static Set<String> parties(Incident incident) {
        Set<String> parties = new LinkedHashSet<>();
        for (ActorLink link : incident.detail().actors()) {
            String to = link.to();
            if (link.role() == Role.ACTOR || link.role() == Role.TARGET) {
                parties.add(state(link.from()));
                if (to != null) {
                    parties.add(state(to));
                }
            }
        }
        return parties;
    }

    /** The state of a code: {@code KOR} of {@code KOR.JCS}. */
    public static String state(String code) {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }
}
