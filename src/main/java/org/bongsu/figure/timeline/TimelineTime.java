package org.bongsu.figure.timeline;

import java.time.LocalDateTime;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.situation.Counted;

/** A stretch of Seoul's clock in which something happened; a moment when the clock time is known, else whole days. */
public record TimelineTime(LocalDateTime start, LocalDateTime end) {
    static TimelineTime of(DateSpan span) {
        DateSpan seoul = span.in(Counted.SEOUL);
        LocalDateTime end = seoul.end().plusDays(1).atStartOfDay();
        var clock = seoul.clock();
        if (clock == null || seoul.precision() != DatePrecision.DAY) {
            return new TimelineTime(seoul.start().atStartOfDay(), end);
        }
        LocalDateTime start = seoul.start().atTime(clock.time());
        return new TimelineTime(start, seoul.days() == 1 ? start : end);
    }
}
