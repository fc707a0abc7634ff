package org.bongsu.model;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the index of tension is computed with.
 *
 * @param halfLife    in days, above 0, at most ten years
 * @param reference   the period whose mean is 100, at least 365 days with both ends; null for points
 * @param adversaries codes of the states between which and the North there can be détente
 */
public record IndexSettings(double halfLife, @Nullable Period reference, IndexWeights weights, Set<String> adversaries) {
    /** The fewest covered days whose mean can be 100. */
    public static final int SHORTEST_REFERENCE = 365;
    /** The South, the United States and Japan. */
    public static final Set<String> ADVERSARIES = Collections.unmodifiableSet(new TreeSet<>(Set.of("KOR", "USA", "JPN")));
    /** Fourteen days, in points. */
    public static final IndexSettings DEFAULT = new IndexSettings(14, null);

    private static final double LONGEST = 3660;

    public IndexSettings {
        if (!(halfLife > 0 && halfLife <= LONGEST)) {
            throw new IllegalArgumentException("a half-life is above 0 and at most 3660 days, not " + halfLife);
        }
        if (reference != null && !longEnough(reference)) {
            throw new IllegalArgumentException("a reference period has at least 365 days");
        }
        adversaries = Collections.unmodifiableSet(new TreeSet<>(adversaries));
    }

    /** With the weights and adversaries that it has unless somebody says otherwise. */
    public IndexSettings(double halfLife, @Nullable Period reference) {
        this(halfLife, reference, IndexWeights.DEFAULT, ADVERSARIES);
    }

    /** Whether a period has both ends and days enough to be a reference. */
    public static boolean longEnough(Period period) {
        var from = period.from();
        var to = period.to();
        return from != null && to != null && ChronoUnit.DAYS.between(from, to) + 1 >= SHORTEST_REFERENCE;
    }

    public IndexSettings withHalfLife(double days) {
        return new IndexSettings(days, reference, weights, adversaries);
    }

    public IndexSettings withReference(@Nullable Period other) {
        return new IndexSettings(halfLife, other, weights, adversaries);
    }

    public IndexSettings withWeights(IndexWeights other) {
        return new IndexSettings(halfLife, reference, other, adversaries);
    }

    public IndexSettings withAdversaries(Set<String> codes) {
        return new IndexSettings(halfLife, reference, weights, codes);
    }
}
