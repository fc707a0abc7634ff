package org.bongsu.suggest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * Where a text stands in time while it is read.
 *
 * @param anchor    the day of publication, by the source's own calendar
 * @param reference the day that the text spoke of last; at first the anchor
 * @param ahead     whether the words before an expression speak of what is still to come
 * @param behind    whether they speak of the past, so that a day of the same name must lie before the anchor
 * @param opening   whether the expression opens its sentence
 */
record Narrative(LocalDate anchor, LocalDate reference, boolean ahead, boolean behind, boolean opening) {
    private static final int DAYS_AHEAD = 75;

    /** At the start of a text. */
    static Narrative at(LocalDate anchor) {
        return new Narrative(anchor, anchor, false, false, true);
    }

    /** The weekday that a text means: the latest on or before publication, or the next one after it when it looks ahead. */
    LocalDate weekday(DayOfWeek day) {
        return ahead ? anchor.with(TemporalAdjusters.next(day)) : anchor.with(TemporalAdjusters.previousOrSame(day));
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

    /** The month that a text means when it names no year: the latest on or before publication, or the next when it looks ahead. */
    YearMonth month(int month) {
        YearMonth now = YearMonth.from(anchor);
        YearMonth found = YearMonth.of(now.getYear(), month);
        if (ahead) {
            return found.isBefore(now) ? found.plusYears(1) : found;
        }
        return found.isAfter(now) ? found.minusYears(1) : found;
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
