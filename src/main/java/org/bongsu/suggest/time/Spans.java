package org.bongsu.suggest.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;

/** Spans of days that expressions mean, with their TIMEX3 values. */
final class Spans {
    private Spans() { }

    /** What an expression means: its TIMEX3 value, its days, its kind. */
    record Meaning(String value, DateSpan span, TimeWord.Kind kind) {
        Meaning(String value, DateSpan span) {
            this(value, span, TimeWord.Kind.DATE);
        }
    }

    static Meaning day(LocalDate day) {
        return new Meaning(day.toString(), DateSpan.day(day));
    }

    static Meaning days(LocalDate start, LocalDate end) {
        return new Meaning(start + "/" + end, DateSpan.of(start, end));
    }

    /** Some days, not known which: at least of the precision of a few days. */
    static Meaning vague(String value, LocalDate start, LocalDate end) {
        DateSpan span = DateSpan.of(start, end);
        DatePrecision precision = span.days() <= 1 ? DatePrecision.DAYS : span.days() > 31 && span.days() <= 93 ? DatePrecision.MONTH : span.precision();
        return new Meaning(value, new DateSpan(start, end, precision, null));
    }

    static Meaning month(YearMonth month) {
        return new Meaning(month.toString(), DateSpan.month(month));
    }

    static Meaning year(int year) {
        return new Meaning("%04d".formatted(year), DateSpan.year(year));
    }

    static Meaning week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String value = "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new Meaning(value, new DateSpan(monday, monday.plusDays(6), DatePrecision.WEEK, null));
    }

    static Meaning weekend(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Meaning(week(day).value() + "-WE", new DateSpan(monday.plusDays(5), monday.plusDays(6), DatePrecision.DAYS, null));
    }

    /** Days 1-10, 11-20 or 21 to the end of a month; third is 0, 1 or 2. */
    static Meaning third(YearMonth month, int third) {
        LocalDate start = month.atDay(third * 10 + 1);
        LocalDate end = third == 2 ? month.atEndOfMonth() : month.atDay(third * 10 + 10);
        return new Meaning(month.toString(), new DateSpan(start, end, DatePrecision.WEEK, null));
    }

    /** The first, middle or last four months of a year. */
    static Meaning thirdOfYear(int year, int third) {
        YearMonth first = YearMonth.of(year, third * 4 + 1);
        return new Meaning("%04d".formatted(year),
                new DateSpan(first.atDay(1), first.plusMonths(3).atEndOfMonth(), DatePrecision.YEAR, null));
    }

    static Meaning quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, quarter * 3 - 2);
        return new Meaning("%04d-Q%d".formatted(year, quarter),
                new DateSpan(first.atDay(1), first.plusMonths(2).atEndOfMonth(), DatePrecision.YEAR, null));
    }

    static Meaning half(int year, int half) {
        YearMonth first = YearMonth.of(year, half * 6 - 5);
        return new Meaning("%04d-H%d".formatted(year, half),
                new DateSpan(first.atDay(1), first.plusMonths(5).atEndOfMonth(), DatePrecision.YEAR, null));
    }

    /** A season by the northern year; winter begins in December of its year. */
    static Meaning season(int year, String code) {
        int month = switch (code) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        YearMonth first = YearMonth.of(year, month);
        return new Meaning("%04d-%s".formatted(year, code),
                new DateSpan(first.atDay(1), first.plusMonths(2).atEndOfMonth(), DatePrecision.YEAR, null));
    }

    static Meaning decade(int year) {
        int first = year / 10 * 10;
        return new Meaning(Integer.toString(first / 10), new DateSpan(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31),
                DatePrecision.YEAR, null), TimeWord.Kind.FRAME);
    }

    /** A day, week, month or year a number of units away from a day. */
    static Meaning away(LocalDate from, String unit, long count) {
        return switch (unit) {
            case "D" -> day(from.plusDays(count));
            case "W" -> Math.abs(count) <= 1 ? week(from.plusWeeks(count)) : week(from.plusWeeks(count));
            case "M" -> month(YearMonth.from(from).plusMonths(count));
            case "Y" -> year(from.getYear() + (int) count);
            default -> day(from);
        };
    }
}
