package org.bongsu.figure.timeline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.bongsu.figure.ChartScale;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.situation.Layer;
import org.bongsu.situation.Shown;

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

    public TimelineView {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("a view ends before it starts: " + start + " to " + end);
        }
    }

    /** Whole days, both included. */
    public static TimelineView of(LocalDate first, LocalDate last) {
        return new TimelineView(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
    }

    /** Whole days, both included, with a little room at either side. */
    public static TimelineView around(LocalDate first, LocalDate last) {
        TimelineView whole = of(first, last);
        long room = Math.max(Duration.ofDays(1).toSeconds(), Math.round(whole.seconds() * MARGIN));
        return new TimelineView(whole.start.minusSeconds(room), whole.end.plusSeconds(room));
    }

    /** All dated incidents with a little room at either side; without any, the years 2000 to 2029. */
    public static TimelineView fit(List<Incident> incidents) {
        return days(incidents).map(days -> around(days.start(), days.end())).orElse(of(LocalDate.of(2000, 1, 1), LocalDate.of(2029, 12, 31)));
    }

    /** From the first day of any incident to the last; nothing without a dated one. */
    public static Optional<DateSpan> days(List<Incident> incidents) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Incident incident : incidents instanceof Shown shown ? shown.own() : incidents) {
            DateSpan when = incident.when();
            if (when != null) {
                first = when.start().isBefore(first) ? when.start() : first;
                last = when.end().isAfter(last) ? when.end() : last;
            }
        }
        if (incidents instanceof Shown shown) {
            for (Layer layer : shown.layers()) {
                var extent = layer.dataset().extent();
                first = extent.first() != null && extent.first().isBefore(first) ? extent.first() : first;
                last = extent.last() != null && extent.last().isAfter(last) ? extent.last() : last;
            }
        }
        return first.isAfter(last) ? Optional.empty() : Optional.of(DateSpan.of(first, last));
    }

    /**
     * Closer or farther, with one moment staying where it is.
     *
     * @param factor above 1 shows less time, below 1 more
     * @param share  where the moment stands: 0 at the start, 1 at the end
     */
    public TimelineView zoomed(double factor, double share) {
        double span = Math.clamp(seconds() / factor, SHORTEST, LONGEST);
        return kept(ChartScale.later(start, (seconds() - span) * Math.clamp(share, 0, 1)), span);
    }

    /** Moved by a share of its length: above 0 shows what comes later. */
    public TimelineView moved(double share) {
        return kept(ChartScale.later(start, share * seconds()), seconds());
    }

    /** The same length about another moment. */
    public TimelineView about(LocalDateTime middle) {
        return kept(ChartScale.later(middle, -seconds() / 2), seconds());
    }

    /**
     * A view on the way to another; lengths change by equal factors, so that going in and out looks even.
     *
     * @param part 0 for this one, 1 for the other
     */
    public TimelineView towards(TimelineView other, double part) {
        if (part >= 1) {
            return other;
        }
        double from = seconds();
        double to = other.seconds();
        double span = from * Math.pow(to / from, part);
        double way = Math.abs(to - from) < 1 ? part : (span - from) / (to - from);
        double at = way * (Duration.between(start, other.start).toMillis() / 1000.0);
        return kept(ChartScale.later(start, at), span);
    }

    /** Whether a day is in it, wholly or in part. */
    public boolean shows(LocalDate day) {
        return day.atStartOfDay().isBefore(end) && day.plusDays(1).atStartOfDay().isAfter(start);
    }

    /** Its length in seconds. */
    public double seconds() {
        return Duration.between(start, end).toMillis() / 1000.0;
    }

    ChartScale scale(double left, double right) {
        return new ChartScale(start, end, left, right);
    }

    private static TimelineView kept(LocalDateTime from, double span) {
        LocalDateTime first = FIRST.atStartOfDay();
        LocalDateTime latest = LAST.atStartOfDay().minusSeconds(Math.round(span));
        LocalDateTime start = from.isBefore(first) ? first : from.isAfter(latest) ? latest : from;
        return new TimelineView(start, ChartScale.later(start, span));
    }
}
