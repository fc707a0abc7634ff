package org.bongsu.situation;

import java.time.temporal.ChronoUnit;
import org.bongsu.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the index is computed with.
 *
 * @param halfLife  in days, above 0
 * @param reference the period whose mean is 100, at least 365 days with both ends; null for points
 */
public record IndexSettings(double halfLife, @Nullable Period reference) {
    /** Fourteen days, in points. */
    public static final IndexSettings DEFAULT = new IndexSettings(14, null);

    private static final int SHORTEST_REFERENCE = 365;

    public IndexSettings {
        if (!(halfLife > 0)) {
            throw new IllegalArgumentException("a half-life is above 0 days, not " + halfLife);
        }
        if (reference != null) {
            var from = reference.from();
            var to = reference.to();
            if (from == null || to == null || ChronoUnit.DAYS.between(from, to) + 1 < SHORTEST_REFERENCE) {
                throw new IllegalArgumentException("a reference period has at least 365 days");
            }
        }
    }
}
