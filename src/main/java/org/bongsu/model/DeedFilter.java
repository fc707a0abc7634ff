package org.bongsu.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which actions are looked at; null lets everything through.
 *
 * @param action message key of what was done
 * @param from   the first moment
 * @param until  the moment after the last
 * @param record id of an incident or a source that they touched, or of which they touched a claim
 */
public record DeedFilter(@Nullable String coder, @Nullable String action, @Nullable Instant from, @Nullable Instant until,
                         @Nullable String record) {
    /** Everything. */
    public static final DeedFilter ALL = new DeedFilter(null, null, null, null, null);
}
