package org.bongsu.figure;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** A step of the calendar, from a quarter of an hour to a century, that ticks and bins stand on. */
public enum ChartStep {
    QUARTER_HOUR(Kind.MINUTES, 15, 900),
    HOUR(Kind.MINUTES, 60, 3600),
    THREE_HOURS(Kind.MINUTES, 180, 10_800),
    SIX_HOURS(Kind.MINUTES, 360, 21_600),
    TWELVE_HOURS(Kind.MINUTES, 720, 43_200),
    DAY(Kind.DAYS, 1, 86_400),
    WEEK(Kind.DAYS, 7, 604_800),
    MONTH(Kind.MONTHS, 1, 28 * 86_400),
    QUARTER(Kind.MONTHS, 3, 90 * 86_400),
    YEAR(Kind.YEARS, 1, 365 * 86_400),
    TWO_YEARS(Kind.YEARS, 2, 730L * 86_400),
    FIVE_YEARS(Kind.YEARS, 5, 1826L * 86_400),
    DECADE(Kind.YEARS, 10, 3652L * 86_400),
    TWO_DECADES(Kind.YEARS, 20, 7305L * 86_400),
    HALF_CENTURY(Kind.YEARS, 50, 18_262L * 86_400),
    CENTURY(Kind.YEARS, 100, 36_524L * 86_400);

    /** What a step counts in. */
    enum Kind { MINUTES, DAYS, MONTHS, YEARS }

    private final Kind kind;
    private final int size;
    private final long shortest;

    ChartStep(Kind kind, int size, long shortest) {
        this.kind = kind;
        this.size = size;
        this.shortest = shortest;
    }

    Kind kind() {
        return kind;
    }

    /** The seconds of the shortest step of its kind. */
    public long shortest() {
        return shortest;
    }

    /** The last step at or before a moment. */
    public LocalDateTime floor(LocalDateTime at) {
        LocalDateTime day = at.truncatedTo(ChronoUnit.DAYS);
        return switch (kind) {
            case MINUTES -> day.plusMinutes(ChronoUnit.MINUTES.between(day, at) / size * size);
            case DAYS -> size == 7 ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
            case MONTHS -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / size * size + 1);
            case YEARS -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), size) * size);
        };
    }

    /** The step after one. */
    public LocalDateTime next(LocalDateTime step) {
        return switch (kind) {
            case MINUTES -> step.plusMinutes(size);
            case DAYS -> step.plusDays(size);
            case MONTHS -> step.plusMonths(size);
            case YEARS -> step.plusYears(size);
        };
    }

    /** The step that names what these belong to: days for hours, months for days, years for months; none for years. */
    public @Nullable ChartStep context() {
        return switch (kind) {
            case MINUTES -> DAY;
            case DAYS -> MONTH;
            case MONTHS -> YEAR;
            case YEARS -> null;
        };
    }

    /** The smallest step that is nowhere narrower than a width. */
    public static ChartStep atLeast(double width, ChartScale scale, ChartStep finest) {
        for (ChartStep step : values()) {
            if (step.ordinal() >= finest.ordinal() && step.shortest / scale.perUnit() >= width) {
                return step;
            }
        }
        return CENTURY;
    }
}
