package org.bongsu.figure.timeline.lane;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.situation.Counted;

/** A stretch of Seoul's clock in which something happened; a moment when the clock time is known, else whole days. */
public record EntryTime(LocalDateTime start, LocalDateTime end) {
    /** When something dated so happened. */
    public static EntryTime of(DateSpan span) {
        DateSpan seoul = span.in(Counted.SEOUL);
        LocalDateTime end = seoul.end().plusDays(1).atStartOfDay();
        var clock = seoul.clock();
        if (clock == null || seoul.precision() != DatePrecision.DAY) {
            return new EntryTime(seoul.start().atStartOfDay(), end);
        }
        LocalDateTime start = seoul.start().atTime(clock.time());
        return new EntryTime(start, seoul.days() == 1 ? start : end);
    }

    /** Seconds of Seoul's clock since 1970-01-01, 00:00 in Seoul. */
    public static long seconds(LocalDateTime at) {
        return at.toEpochSecond(ZoneOffset.UTC);
    }

    static LocalDateTime at(long seconds) {
        return LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
    }
}
