package org.bongsu.figure.timeline;

import java.util.Comparator;
import java.util.List;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;

/** A dated incident with its place on Seoul's clock. */
record TimelineEntry(Incident incident, DateSpan when, TimelineTime time) {
    /** The dated ones among incidents, earliest first. */
    static List<TimelineEntry> of(List<Incident> incidents) {
        return incidents.stream().<TimelineEntry>mapMulti((incident, next) -> {
            DateSpan when = incident.when();
            if (when != null) {
                next.accept(new TimelineEntry(incident, when, TimelineTime.of(when)));
            }
        }).sorted(Comparator.comparing((TimelineEntry e) -> e.time().start()).thenComparing(e -> e.incident().id())).toList();
    }

    /** Whether it is known to the month at best. */
    boolean vague() {
        return when.precision().code() >= DatePrecision.MONTH.code();
    }
}
