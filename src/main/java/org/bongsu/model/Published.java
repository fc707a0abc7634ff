package org.bongsu.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * When a source was published.
 *
 * @param instant the moment; for a day alone, the start of that day in the zone
 * @param zone    the zone in which the source spoke
 * @param timed   whether the clock time is known
 */
public record Published(Instant instant, ZoneId zone, boolean timed) {
    /** A day without a clock time. */
    public static Published day(LocalDate day, ZoneId zone) {
        return new Published(day.atStartOfDay(zone).toInstant(), zone, false);
    }

    /** The day by the source's own calendar. */
    public LocalDate day() {
        return instant.atZone(zone).toLocalDate();
    }

    /** ISO 8601: with time and offset when timed, else the day. */
    public String iso() {
        return timed
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone).toOffsetDateTime())
                : day().toString();
    }
}
