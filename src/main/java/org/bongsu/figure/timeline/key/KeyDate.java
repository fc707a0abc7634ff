package org.bongsu.figure.timeline.key;

import java.time.LocalDate;
import org.bongsu.codebook.Type;

/**
 * A day or span of the calendar that incidents may stand near.
 *
 * @param end    the last day, included
 * @param yearly whether it comes every year
 * @param own    whether it is the analyst's own
 */
public record KeyDate(LocalDate start, LocalDate end, boolean yearly, boolean own, Type.Names names) {
    /** Whether it has more days than one. */
    public boolean spans() {
        return end.isAfter(start);
    }
}
