package org.bongsu.figure.timeline.lane;

import org.bongsu.figure.ChartScale;

/**
 * What of time is in sight. Places are seconds divided by seconds per unit, less an offset, so that what was packed at a scale is
 * only shifted while one pans.
 *
 * @param perUnit seconds that one unit of the surface stands for
 * @param offset  of places against units of the surface
 */
record Sight(double perUnit, double offset, double left, double right) {
    static Sight of(ChartScale scale) {
        return new Sight(scale.perUnit(), EntryTime.seconds(scale.start()) / scale.perUnit() - scale.left(), scale.left(), scale.right());
    }

    double x(double seconds) {
        return seconds / perUnit - offset;
    }

    /** The second at the left edge. */
    long firstSecond() {
        return (long) Math.floor((left + offset) * perUnit);
    }

    /** The second at the right edge. */
    long lastSecond() {
        return (long) Math.ceil((right + offset) * perUnit);
    }
}
