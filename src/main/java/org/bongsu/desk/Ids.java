package org.bongsu.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Makes ids that sort by the time they were made and are never made twice, on any machine (after UUID version 7). */
final class Ids {
    private final Clock clock;

    Ids(Clock clock) {
        this.clock = clock;
    }

    /** When an id was made, to the millisecond; empty for one that was not made here. */
    static Optional<Instant> made(String id) {
        try {
            return id.length() == 22 ? Optional.of(Instant.ofEpochMilli(Long.parseLong(id.substring(1, 12), 16))) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** An id that starts with a letter for its kind. */
    String next(char kind) {
        String random = UUID.randomUUID().toString().replace("-", "");
        return "%c%011x%s".formatted(kind, clock.millis(), random.substring(0, 10));
    }
}
