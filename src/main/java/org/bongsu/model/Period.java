package org.bongsu.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days from one to another, both included; null leaves that side open. */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** All days. */
    public static final Period ALWAYS = new Period(null, null);

    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends before it starts: " + from + " to " + to);
        }
    }

    /** Whether any day of a span lies in the period. */
    public boolean touches(DateSpan span) {
        return (from == null || !span.end().isBefore(from)) && (to == null || !span.start().isAfter(to));
    }
}
