package org.bongsu.compare;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.model.ClockTime;
import org.bongsu.model.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of time in which something may have been: a day by the calendar of the zone in which its source speaks, so that the
 * evening of the 26th in New York and the morning of the 27th in Seoul agree.
 *
 * @param end not included
 */
record Moments(Instant start, Instant end) implements Value {
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");

    /** A time as in TIMEX3, or two days with a slash between them; null when it names no days. */
    static @Nullable Moments of(String value, ZoneId zone) {
        try {
            int slash = value.indexOf('/');
            if (slash > 0) {
                Moments first = of(value.substring(0, slash), zone);
                Moments last = of(value.substring(slash + 1), zone);
                return first == null || last == null || last.end.isBefore(first.start) ? null : new Moments(first.start, last.end);
            }
            return one(value.strip(), zone);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Moments one(String value, ZoneId zone) {
        Matcher week = WEEK.matcher(value);
        Matcher quarter = QUARTER.matcher(value);
        if (value.indexOf('T') == 10) {
            return moment(value, zone);
        } else if (week.matches()) {
            LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                    .with(java.time.DayOfWeek.MONDAY);
            return days(monday, monday.plusDays(6), zone);
        } else if (quarter.matches()) {
            LocalDate first = LocalDate.of(Integer.parseInt(quarter.group(1)), 3 * Integer.parseInt(quarter.group(2)) - 2, 1);
            return days(first, first.plusMonths(3).minusDays(1), zone);
        } else if (value.matches("\\d{4}")) {
            LocalDate first = LocalDate.of(Integer.parseInt(value), 1, 1);
            return days(first, first.plusYears(1).minusDays(1), zone);
        } else if (value.matches("\\d{4}-\\d{2}")) {
            YearMonth month = YearMonth.parse(value);
            return days(month.atDay(1), month.atEndOfMonth(), zone);
        }
        LocalDate day = LocalDate.parse(value);
        return days(day, day, zone);
    }

    private static Moments moment(String value, ZoneId zone) {
        Instant at;
        try {
            at = OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeParseException e) {
            at = java.time.LocalDateTime.parse(value).atZone(zone).toInstant();
        }
        return new Moments(at, at.plusSeconds(60));
    }

    /** The days of an incident, or the minute where its clock time is known. */
    static Moments of(DateSpan span, ZoneId zone) {
        ClockTime clock = span.clock();
        if (clock != null && span.days() == 1) {
            Instant at = span.start().atTime(clock.time()).atZone(clock.zone()).toInstant();
            return new Moments(at, at.plusSeconds(60));
        }
        return days(span.start(), span.end(), clock == null ? zone : clock.zone());
    }

    private static Moments days(LocalDate first, LocalDate last, ZoneId zone) {
        return new Moments(first.atStartOfDay(zone).toInstant(), last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    @Override
    public Fit fit(Value other) {
        return other instanceof Sometime ? Fit.AGREE : !(other instanceof Moments moments) ? Fit.APART
                : start.isBefore(moments.end) && moments.start.isBefore(end) ? Fit.AGREE : Fit.CONTRADICT;
    }

    @Override
    public double room() {
        return end.getEpochSecond() - start.getEpochSecond();
    }
}
