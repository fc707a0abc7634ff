package org.bongsu.suggest.time;

import java.time.LocalTime;
import java.time.ZoneId;
import org.bongsu.model.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * A time expression in a text.
 *
 * @param start offset of its first UTF-16 unit
 * @param end   offset behind its last
 * @param value as in TIMEX3
 * @param span  the days that it means, or null when it means none (a duration, a vague word, a clock time alone)
 * @param kind  what it is
 * @param clock of a clock time, else null
 */
public record TimeWord(int start, int end, String value, @Nullable DateSpan span, Kind kind, @Nullable Clock clock) {
    /** What a time expression is. */
    public enum Kind {
        /** Days of the calendar. */
        DATE,
        /** A clock time. */
        CLOCK,
        /** How long. */
        DURATION,
        /** How often. */
        SET,
        /** Now, recently, soon. */
        VAGUE,
        /** Days still to come. */
        AHEAD,
        /** A frame such as "this year" or "since 2017", never the day of an event. */
        FRAME
    }

    /**
     * A clock time.
     *
     * @param zone the zone that the words name, or null for the source's own
     */
    public record Clock(LocalTime time, @Nullable ZoneId zone) { }

    /** Whether it can tell when something happened or is to happen. */
    public boolean dates() {
        return span != null && (kind == Kind.DATE || kind == Kind.AHEAD);
    }

    /** The same with another value and span. */
    TimeWord as(String otherValue, @Nullable DateSpan otherSpan) {
        return new TimeWord(start, end, otherValue, otherSpan, kind, clock);
    }

    /** The same as another kind. */
    TimeWord as(Kind other) {
        return new TimeWord(start, end, value, span, other, clock);
    }
}
