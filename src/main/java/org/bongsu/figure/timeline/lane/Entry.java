package org.bongsu.figure.timeline.lane;

import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.jspecify.annotations.Nullable;

/**
 * A dated incident with its place on Seoul's clock, in seconds as {@link EntryTime#seconds} gives them.
 *
 * @param vague  whether it is known to the month at best
 * @param parent the salvo that it is a round of, where that stands in the same lane; a round stands by it and is not counted
 */
record Entry(Incident incident, long start, long end, boolean vague, @Nullable Entry parent) {
    static Entry of(Incident incident, DateSpan when, @Nullable Entry parent) {
        EntryTime time = EntryTime.of(when);
        return new Entry(incident, EntryTime.seconds(time.start()), EntryTime.seconds(time.end()),
                when.precision().code() >= DatePrecision.MONTH.code(), parent);
    }

    double middle() {
        return (start + end) / 2.0;
    }

    String id() {
        return incident.id();
    }
}
