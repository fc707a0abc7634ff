package org.bongsu.model;

import org.jspecify.annotations.Nullable;

/**
 * A number that the text gives, in the unit that it gives it in; at least one of the three values is known.
 *
 * @param name what is counted or measured: missiles, rounds, range, apogee, speed, killed, injured, drones, balloons, rate …
 * @param unit km, %, Mach, min, or empty for plain counts
 */
public record Quantity(String name, @Nullable Double low, @Nullable Double best, @Nullable Double high, String unit) {
    public Quantity {
        if (low == null && best == null && high == null) {
            throw new IllegalArgumentException("a quantity has at least one value: " + name);
        }
    }

    /** An exact value. */
    public static Quantity of(String name, double best, String unit) {
        return new Quantity(name, null, best, null, unit);
    }
}
