package org.bongsu.suggest.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Where a text stands in time while it is read.
 *
 * @param anchor    the day of publication, by the source's own calendar
 * @param reference the day that the text spoke of last; at first the anchor
 * @param ahead     whether the words before an expression speak of what is still to come
 * @param behind    whether they speak of the past, so that a day of the same name must lie before the anchor
 * @param opening   whether the expression opens its sentence
 * @param spoken    what it spoke of last beside days
 */
record Narrative(LocalDate anchor, LocalDate reference, boolean ahead, boolean behind, boolean opening, Spoken spoken) {
    /**
     * Periods that a text spoke of.
     *
     * @param year    the year that was named last
     * @param quarter the quarter that was named not long before, as its first day, or null
     * @param typed   whether an analyst typed the words, who codes what has happened
     */
    record Spoken(int year, @Nullable LocalDate quarter, boolean typed) { }

    private static final int DAYS_AHEAD = 75;
    private static final int MONTHS_AHEAD = 2;

    Narrative(LocalDate anchor, LocalDate reference, boolean ahead, boolean behind, boolean opening) {
        this(anchor, reference, ahead, behind, opening, new Spoken(reference.getYear(), null, false));
    }

    /** At the start of a text. */
    static Narrative at(LocalDate anchor) {
        return new Narrative(anchor, anchor, false, false, true);
    }

    /** The weekday that a text means: the latest on or before publication, or the next one after it when it looks ahead. */
    LocalDate weekday(DayOfWeek day) {
        return ahead ? anchor.with(TemporalAdjusters.nextOrSame(day)) : anchor.with(TemporalAdjusters.previousOrSame(day));
    }

    /** The day of a month named without its year: the nearest one, at most some weeks ahead unless the text looks ahead. */
    LocalDate day(int month, int day) {
        YearMonth candidate = YearMonth.of(anchor.getYear(), month);
        LocalDate found = clipped(candidate, day);
        if (ahead) {
            return found.isBefore(anchor.minusDays(DAYS_AHEAD)) ? clipped(candidate.plusYears(1), day) : found;
        }
        if (found.isAfter(behind ? anchor : anchor.plusDays(DAYS_AHEAD))) {
            return clipped(candidate.minusYears(1), day);
        }
        return !behind && found.isBefore(anchor.minusDays(365L - DAYS_AHEAD)) ? clipped(candidate.plusYears(1), day) : found;
    }

    /** The day of a month named with its weekday and without its year: the nearest one that falls on that weekday, in seven years at most. */
    LocalDate day(int month, int day, DayOfWeek weekday) {
        LocalDate near = day(month, day);
        for (int years : new int[] {0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6}) {
            LocalDate found = clipped(YearMonth.of(near.getYear() + years, month), day);
            if (found.getDayOfWeek() == weekday && found.getDayOfMonth() == day) {
                return found;
            }
        }
        return near;
    }

    /**
     * The month that a text means when it names no year: the next when it looks ahead, the latest on or before publication when
     * it looks back, else the one of the next two months or the latest.
     */
    YearMonth month(int month) {
        YearMonth now = YearMonth.from(anchor);
        YearMonth found = YearMonth.of(now.getYear(), month);
        if (ahead) {
            return found.isBefore(now) ? found.plusYears(1) : found;
        }
        YearMonth latest = found.isAfter(now) ? found.minusYears(1) : found;
        return !behind && !spoken.typed() && !latest.plusYears(1).isAfter(now.plusMonths(MONTHS_AHEAD)) ? latest.plusYears(1) : latest;
    }

    /** The quarter that a text speaks of when it names none: the one it named before, else the last that had ended by publication. */
    LocalDate quarter() {
        LocalDate named = spoken.quarter();
        LocalDate begun = anchor.withDayOfMonth(1).withMonth((anchor.getMonthValue() - 1) / 3 * 3 + 1);
        return named != null ? named : begun.minusMonths(3);
    }

    /** A quarter named without its year: the latest that had begun by publication, or the next when the text looks ahead. */
    LocalDate quarter(int number) {
        LocalDate found = LocalDate.of(anchor.getYear(), number * 3 - 2, 1);
        return !ahead && found.isAfter(anchor) ? found.minusYears(1) : ahead && found.plusMonths(7).isBefore(anchor) ? found.plusYears(1) : found;
    }

    /** The day of the month that a text names by its number alone: the latest on or before publication, or the next. */
    LocalDate dayOfMonth(int day) {
        YearMonth now = YearMonth.from(anchor);
        if (ahead) {
            return day <= anchor.getDayOfMonth() ? clipped(now.plusMonths(1), day) : clipped(now, day);
        }
        LocalDate here = clipped(now, day);
        return here.isAfter(anchor) || day > now.lengthOfMonth() ? clipped(now.minusMonths(1), day) : here;
    }

    /** A day of a month, or its last where the month is shorter. */
    static LocalDate clipped(YearMonth month, int day) {
        return month.atDay(Math.clamp(day, 1, month.lengthOfMonth()));
    }
}
