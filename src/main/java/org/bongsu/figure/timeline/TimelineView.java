package org.bongsu.figure.timeline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.bongsu.figure.ChartScale;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;

/**
 * The stretch of time that a timeline shows, by Seoul's clock: from two hours to four centuries.
 *
 * @param end behind start
 */
public record TimelineView(LocalDateTime start, LocalDateTime end) {
    /** The shortest stretch, in seconds. */
    static final double SHORTEST = Duration.ofHours(2).toSeconds();
    /** The longest stretch, in seconds. */
    static final double LONGEST = Duration.ofDays(400 * 365L).toSeconds();

    private static final LocalDate FIRST = LocalDate.of(1600, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2400, 1, 1);
    private static final double MARGIN = 0.025;
    private static final double RIGHT = 12;

    public TimelineView {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("a view ends before it starts: " + start + " to " + end);
        }
    }

    /** Whole days, both included. */
    public static TimelineView of(LocalDate first, LocalDate last) {
        return new TimelineView(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
    }

    /** All dated incidents with a little room at either side; without any, the years 2000 to 2029. */
    public static TimelineView fit(List<Incident> incidents) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Incident incident : incidents) {
            DateSpan when = incident.when();
            if (when != null) {
                first = when.start().isBefore(first) ? when.start() : first;
                last = when.end().isAfter(last) ? when.end() : last;
            }
        }
        if (first.isAfter(last)) {
            return of(LocalDate.of(2000, 1, 1), LocalDate.of(2029, 12, 31));
        }
        TimelineView whole = of(first, last);
        long room = Math.max(Duration.ofDays(1).toSeconds(), Math.round(whole.seconds() * MARGIN));
        return new TimelineView(whole.start.minusSeconds(room), whole.end.plusSeconds(room));
    }

    /**
     * Closer or farther, with the moment under x staying where it is.
     *
     * @param factor above 1 shows less time, below 1 more
     * @param width  of the whole figure
     */
    public TimelineView zoomed(double factor, double x, double width) {
        double span = Math.clamp(seconds() / factor, SHORTEST, LONGEST);
        double share = Math.clamp((x - left(width)) / (right(width) - left(width)), 0, 1);
        return kept(ChartScale.later(start, (seconds() - span) * share), span);
    }

    /** Moved with the pointer: a positive dx shows what was before. */
    public TimelineView panned(double dx, double width) {
        return kept(ChartScale.later(start, -dx * scale(width).perUnit()), seconds());
    }

    /** Where a day begins, in units of a figure of this width. */
    public double x(LocalDate day, double width) {
        return scale(width).x(day);
    }

    /** The day at x. */
    public LocalDate dayAt(double x, double width) {
        return scale(width).dayAt(x);
    }

    /** Where the plot begins; left of it stand the names of the lanes. */
    public static double left(double width) {
        return Math.clamp(width / 10, 46, 76);
    }

    /** Where the plot ends. */
    public static double right(double width) {
        return Math.max(left(width) + 1, width - RIGHT);
    }

    ChartScale scale(double width) {
        return new ChartScale(start, end, left(width), right(width));
    }

    private double seconds() {
        return Duration.between(start, end).toMillis() / 1000.0;
    }

    private static TimelineView kept(LocalDateTime from, double span) {
        LocalDateTime first = FIRST.atStartOfDay();
        LocalDateTime latest = LAST.atStartOfDay().minusSeconds(Math.round(span));
        LocalDateTime start = from.isBefore(first) ? first : from.isAfter(latest) ? latest : from;
        return new TimelineView(start, ChartScale.later(start, span));
    }
}
