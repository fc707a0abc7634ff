package org.bongsu.compare;

import java.util.Set;
import java.util.stream.Collectors;
import org.bongsu.model.Incident;
import org.bongsu.model.Role;

/** Whether two reports name the same doer, by state; an unknown one parts nothing. */
final class ActorFit {
    private ActorFit() { }

    static Fit of(Incident a, Incident b) {
        Set<String> one = doers(a);
        Set<String> two = doers(b);
        if (one.isEmpty() || two.isEmpty()) {
            return Fit.OPEN;
        }
        return one.stream().anyMatch(two::contains) ? Fit.of(0.5) : Fit.APART;
    }

    private static Set<String> doers(Incident incident) {
        return incident.detail().actors().stream().filter(l -> l.role() == Role.ACTOR)
                .map(l -> l.from().split("\\.", 2)[0]).collect(Collectors.toSet());
    }
}
