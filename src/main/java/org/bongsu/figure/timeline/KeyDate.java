package org.bongsu.figure.timeline;

import java.time.LocalDate;
import org.bongsu.codebook.Type;

/**
 * A day or span of the calendar that incidents may stand near.
 *
 * @param end    the last day, included
 * @param yearly whether it comes every year
 */
record KeyDate(LocalDate start, LocalDate end, boolean yearly, Type.Names names) {
    boolean spans() {
        return end.isAfter(start);
    }
}
