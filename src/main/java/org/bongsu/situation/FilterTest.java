package org.bongsu.situation;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.bongsu.codebook.Type;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.Period;
import org.bongsu.model.Place;
import org.jspecify.annotations.Nullable;

/** Whether a filter lets an incident through: every dimension must. */
final class FilterTest implements Predicate<Incident> {
    private final Filter filter;
    private final Situation situation;
    private final @Nullable Set<String> said;

    FilterTest(Filter filter, Situation situation) {
        this.filter = filter;
        this.situation = situation;
        this.said = filter.text().isBlank() ? null : situation.saying(filter.text());
    }

    @Override
    public boolean test(Incident incident) {
        return ofType(incident) && ofActor(incident)
                && any(filter.facets().severities(), incident.severity())
                && any(filter.facets().statuses(), incident.status())
                && inPeriod(incident) && inArea(incident) && known(incident) && says(incident);
    }

    private static <T> boolean any(Set<T> chosen, T value) {
        return chosen.isEmpty() || chosen.contains(value);
    }

    private boolean ofType(Incident incident) {
        return filter.facets().types().isEmpty()
                || filter.facets().types().stream().anyMatch(type -> Type.isA(incident.type(), type));
    }

    private boolean ofActor(Incident incident) {
        return filter.facets().actors().isEmpty() || incident.detail().actors().stream().anyMatch(link ->
                filter.facets().actors().contains(link.from())
                        || (link.to() != null && filter.facets().actors().contains(link.to())));
    }

    private boolean inPeriod(Incident incident) {
        DateSpan when = incident.when();
        return filter.period().equals(Period.ALWAYS) || (when != null && filter.period().touches(when));
    }

    private boolean inArea(Incident incident) {
        var area = filter.area();
        Place where = incident.where();
        return area == null || area.holds(where == null ? null : where.point());
    }

    private boolean known(Incident incident) {
        LocalDate on = filter.asKnownOn();
        return on == null || situation.knownSince(incident.id()).map(day -> !day.isAfter(on)).orElseGet(() -> {
            DateSpan when = incident.when();
            return when != null && !when.start().isAfter(on);
        });
    }

    private boolean says(Incident incident) {
        return said == null || said.contains(incident.id());
    }
}
