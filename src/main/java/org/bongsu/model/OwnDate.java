package org.bongsu.model;

import java.time.LocalDate;

/**
 * A date that the analyst wants to see behind the timeline.
 *
 * @param end    the last day, included; not before the start, and less than a year later
 * @param yearly whether it comes every year, from any year
 */
public record OwnDate(String id, String name, LocalDate start, LocalDate end, boolean yearly) implements Stored {
    public OwnDate {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a date ends before it starts: " + start + " to " + end);
        }
    }
}
