package org.bongsu.intake.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.bongsu.model.Published;
import org.jspecify.annotations.Nullable;

/** A date as a source gives it: the day, and where it says so the clock time and the zone. */
public record SpokenDate(LocalDate day, @Nullable LocalTime time, @Nullable ZoneId zone) {
    /**
     * The moment, in the zone that the source speaks in.
     *
     * @param home the zone of the publisher, where it is known, and UTC where not: it stands for an absent zone, for UTC (which
     *             machines write wherever they are) and for an offset that is its own at that moment
     */
    public Published published(ZoneId home) {
        if (time == null) {
            return Published.day(day, home);
        }
        if (zone == null) {
            return new Published(day.atTime(time).atZone(home).toInstant(), home, true);
        }
        var moment = day.atTime(time).atZone(zone);
        boolean ours = moment.getOffset().equals(ZoneOffset.UTC)
                || home.getRules().getOffset(moment.toInstant()).equals(moment.getOffset());
        return new Published(moment.toInstant(), ours ? home : zone, true);
    }
}
