package org.bongsu.figure.timeline.lane;

import java.util.List;

/**
 * The bars of a lane by one step of the calendar.
 *
 * @param most the largest count of any, in view or not, at least 1
 */
public record Bars(List<Bar> all, int most) {
    static final Bars NONE = new Bars(List.of(), 1);
}
