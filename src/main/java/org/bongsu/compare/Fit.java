package org.bongsu.compare;

import java.util.List;
import java.util.Optional;
import org.bongsu.model.Suggestion.Reason;

/**
 * How well two reports fit in one respect.
 *
 * @param points powers of two by which it makes one event likelier (above 0) or less likely; negative infinity when it cannot be one
 * @param reason why, or empty when it goes without saying
 */
record Fit(double points, Optional<Reason> reason) {
    /** Says nothing either way. */
    static final Fit OPEN = new Fit(0, Optional.empty());
    /** Two events for certain. */
    static final Fit APART = new Fit(Double.NEGATIVE_INFINITY, Optional.empty());

    static Fit of(double points, String key, Object... args) {
        return new Fit(points, Optional.of(new Reason(key, List.of(args).stream().map(String::valueOf).toList())));
    }

    /** Without words. */
    static Fit of(double points) {
        return new Fit(points, Optional.empty());
    }

    boolean apart() {
        return points == Double.NEGATIVE_INFINITY;
    }
}
