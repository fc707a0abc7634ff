package org.bongsu.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of a measure such as a tariff: announced, in effect from, in effect until. */
public record InForce(@Nullable LocalDate announced, @Nullable LocalDate effective, @Nullable LocalDate expires) {
    /** No day known. */
    public static final InForce NONE = new InForce(null, null, null);
}
