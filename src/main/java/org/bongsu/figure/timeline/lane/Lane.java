package org.bongsu.figure.timeline.lane;

import java.util.List;

/**
 * A lane as it stands on a timeline.
 *
 * @param count  how many incidents of it are in sight, without rounds of salvos
 * @param room   where it stands
 * @param inside what is drawn in it
 */
public record Lane(LaneName name, int count, Room room, Inside inside) {
    /** What a lane is. */
    public enum Sort {
        /** Incidents of one kind. */
        OWN,
        /** All lanes for which there is no room above the first that is shown. */
        ABOVE,
        /** All lanes for which there is no room below the last that is shown. */
        MORE,
        /** Rows that a machine coded. */
        MACHINE
    }

    /** Where a lane stands, in units of the surface. */
    public record Room(double top, double height, Sort sort) { }

    /**
     * What is drawn in a lane.
     *
     * @param marks    incidents drawn alone
     * @param fine     the others, counted by the finest step of the calendar that has room
     * @param coarse   the same by the step before, while the finest has only just found room
     * @param strength of the finest, 0 to 1: the two dissolve into one another
     */
    public record Inside(List<Mark> marks, Bars fine, Bars coarse, double strength) { }

    public double top() {
        return room.top;
    }

    public double height() {
        return room.height;
    }

    public double middle() {
        return room.top + room.height / 2;
    }

    public double bottom() {
        return room.top + room.height;
    }

    public List<Mark> marks() {
        return inside.marks;
    }

    /** The bars that a pointer finds. */
    public List<Bar> bars() {
        return inside.fine.all();
    }
}
