package org.bongsu.compare;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.bongsu.model.ClockTime;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;

/**
 * Whether two reports may speak of one moment. Clock times decide where both are known; else the days, by the calendar of Seoul
 * first, then by that of the source or of UTC, since some tables give no other.
 */
final class DayFit {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    /** A salvo's rounds leave within this many minutes, or the second source rounds its clock. */
    private static final long ONE_SALVO = 45;
    /** Clock times further apart are two events of one day. */
    private static final long ONE_MORNING = 180;
    private static final long DAY = 24 * 60;
    private static final long SLACK = 20;
    /** Longer spans, in days, are no day that anything could be compared by. */
    static final int LONGEST = 31;

    private DayFit() { }

    /** @param family of the event: launches are moments, while a drone or a fire may be clocked at any hour of it */
    static Fit of(DateSpan a, DateSpan b, String family) {
        if (a.days() > LONGEST || b.days() > LONGEST) {
            return Fit.APART;
        }
        if (!exact(a) || !exact(b)) {
            return vague(a, b);
        }
        ClockTime one = a.clock();
        ClockTime two = b.clock();
        if (one != null && two != null) {
            return timed(instant(a, one), instant(b, two), family.equals("launch"));
        }
        if (one != null) {
            return halfTimed(instant(a, one), a.start(), b.start());
        }
        return two != null ? halfTimed(instant(b, two), b.start(), a.start()) : dated(a.start(), b.start());
    }

    private static boolean exact(DateSpan span) {
        return span.precision() == DatePrecision.DAY && span.days() == 1;
    }

    private static ZonedDateTime instant(DateSpan span, ClockTime clock) {
        return span.start().atTime(clock.time()).atZone(clock.zone());
    }

    private static Fit timed(ZonedDateTime a, ZonedDateTime b, boolean moment) {
        long minutes = Math.abs(Duration.between(a, b).toMinutes());
        if (minutes <= ONE_SALVO) {
            return Fit.of(3, "match.same-time");
        }
        if (minutes <= ONE_MORNING) {
            return Fit.of(0.5, "match.near-time", minutes);
        }
        if (Math.abs(minutes - DAY) <= SLACK) {
            // One of them put the clock time of Seoul beside the day of UTC.
            return Fit.of(1, "match.same-clock-day-apart");
        }
        boolean day = a.withZoneSameInstant(SEOUL).toLocalDate().equals(b.withZoneSameInstant(SEOUL).toLocalDate());
        return day ? Fit.of(moment ? -2.5 : 0.5, "match.other-hour", Math.round(minutes / 60.0)) : Fit.APART;
    }

    private static Fit halfTimed(ZonedDateTime timed, LocalDate own, LocalDate day) {
        LocalDate seoul = timed.withZoneSameInstant(SEOUL).toLocalDate();
        if (day.equals(seoul)) {
            return day.equals(own) ? Fit.of(2, "match.same-day") : Fit.of(2, "match.same-day-in-seoul");
        }
        boolean slipped = day.equals(own) || day.equals(timed.withZoneSameInstant(ZoneOffset.UTC).toLocalDate());
        return slipped ? Fit.of(0.5, "match.same-day-elsewhere") : Fit.APART;
    }

    private static Fit dated(LocalDate a, LocalDate b) {
        long apart = Math.abs(ChronoUnit.DAYS.between(a, b));
        return apart == 0 ? Fit.of(2, "match.same-day") : apart == 1 ? Fit.of(-2.25, "match.day-apart") : Fit.APART;
    }

    private static Fit vague(DateSpan a, DateSpan b) {
        DateSpan one = exact(a) ? a.in(SEOUL) : a;
        DateSpan two = exact(b) ? b.in(SEOUL) : b;
        if (one.end().isBefore(two.start()) || two.end().isBefore(one.start())) {
            return Fit.APART;
        }
        long days = Math.max(one.days(), two.days());
        if (firstOfMonth(one, two) || firstOfMonth(two, one)) {
            return Fit.of(-0.25, "match.month-by-first-day");
        }
        double points = days <= 2 ? 1.25 : days <= 6 ? 0.25 : days <= 11 ? -0.5 : -1.25;
        return Fit.of(points + (one.start().equals(two.start()) ? 0.5 : 0), "match.days-overlap", days);
    }

    /** Whether a table may have entered a month under its first day. */
    private static boolean firstOfMonth(DateSpan month, DateSpan day) {
        return month.precision() == DatePrecision.MONTH && exact(day) && day.clock() == null && day.start().equals(month.start());
    }
}
