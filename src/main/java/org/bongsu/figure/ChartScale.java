package org.bongsu.figure;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Where a moment of Seoul's clock stands between the left and right edge of a plot.
 *
 * @param left  of the plot, in units of the surface
 * @param right of the plot, beyond left
 */
public record ChartScale(LocalDateTime start, LocalDateTime end, double left, double right) {
    /** Where a day begins. */
    public double x(LocalDate day) {
        return x(day.atStartOfDay());
    }

    public double x(LocalDateTime at) {
        return left + (seconds(at) - seconds(start)) / perUnit();
    }

    /** The moment at an x, which may lie outside the plot. */
    public LocalDateTime timeAt(double x) {
        return later(start, (x - left) * perUnit());
    }

    /** A moment so many seconds later, to the microsecond; nanoseconds alone would overflow after 292 years. */
    public static LocalDateTime later(LocalDateTime at, double seconds) {
        double whole = Math.floor(seconds);
        return at.plusSeconds((long) whole).plusNanos(Math.round((seconds - whole) * 1e6) * 1000);
    }

    public LocalDate dayAt(double x) {
        return timeAt(x).toLocalDate();
    }

    /** Seconds that one unit of the surface stands for. */
    public double perUnit() {
        return Math.max(1, Duration.between(start, end).toSeconds()) / Math.max(1, right - left);
    }

    private static double seconds(LocalDateTime at) {
        return at.toEpochSecond(ZoneOffset.UTC) + at.getNano() / 1e9;
    }
}
