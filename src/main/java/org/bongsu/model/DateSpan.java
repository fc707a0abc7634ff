package org.bongsu.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The earliest and latest day of something, both included, with the precision of that knowledge.
 *
 * @param clock the clock time of the start, where known
 */
public record DateSpan(LocalDate start, LocalDate end, DatePrecision precision, @Nullable ClockTime clock) {
    public DateSpan {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a span ends before it starts: " + start + " to " + end);
        }
    }

    /** One known day. */
    public static DateSpan day(LocalDate day) {
        return new DateSpan(day, day, DatePrecision.DAY, null);
    }

    /** The days from start to end, with the precision that their number gives. */
    public static DateSpan of(LocalDate start, LocalDate end) {
        return new DateSpan(start, end, DatePrecision.ofDays(ChronoUnit.DAYS.between(start, end) + 1), null);
    }

    /** A whole month. */
    public static DateSpan month(YearMonth month) {
        return new DateSpan(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH, null);
    }

    /** A whole year. */
    public static DateSpan year(int year) {
        return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR, null);
    }

    /** This span with a clock time. */
    public DateSpan at(ClockTime time) {
        return new DateSpan(start, end, precision, time);
    }

    /** The number of days from the first to the last, both counted: at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    /** Whether a day lies in the span. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** The span by the calendar of another zone, where the clock time is known; else itself: a day known only by date never moves. */
    public DateSpan in(ZoneId zone) {
        ClockTime known = clock;
        if (known == null || precision != DatePrecision.DAY) {
            return this;
        }
        var there = start.atTime(known.time()).atZone(known.zone()).withZoneSameInstant(zone);
        long days = days() - 1;
        LocalDate day = there.toLocalDate();
        return new DateSpan(day, day.plusDays(days), precision, new ClockTime(there.toLocalTime(), zone));
    }
}
