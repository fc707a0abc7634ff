package org.bongsu.figure;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.bongsu.model.DateSpan;

/**
 * The moment that playback has come to, by Seoul's clock, and how long what happened before it is still seen, paler by the day.
 *
 * @param days above 0
 * @param trail whether it pales; else all of those days are seen alike
 */
public record Fade(LocalDateTime now, double days, boolean trail) {
    private static final double LEAST = 0.18;
    private static final double DAY = 86_400;

    /** The moment behind which nothing is seen any more. */
    public LocalDateTime start() {
        return now.minusSeconds(Math.round(days * DAY));
    }

    /** How clearly something is seen, 0 (not at all) to 1 (it happens now). */
    public double of(DateSpan when) {
        if (when.start().atStartOfDay().isAfter(now)) {
            return 0;
        }
        double since = Math.max(0, ChronoUnit.SECONDS.between(when.end().plusDays(1).atStartOfDay(), now)) / DAY;
        return since > days ? 0 : trail ? 1 - (1 - LEAST) * since / days : 1;
    }
}
