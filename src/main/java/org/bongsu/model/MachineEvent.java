package org.bongsu.model;

import org.jspecify.annotations.Nullable;

/**
 * A row of a table that a machine coded.
 *
 * @param number  by which its makers know it, or its row in the table, 0 to 4,294,967,295
 * @param code    what happened, in CAMEO
 * @param where   null for no place
 * @param address of the page that it was read from, or empty
 */
public record MachineEvent(long number, Days days, Code code, Who who, @Nullable Place where, String address) {
    /**
     * When it was, as days since 1970-01-01.
     *
     * @param known the day on which it was read
     */
    public record Days(int first, int last, int known) {
        public Days {
            if (last < first) {
                throw new IllegalArgumentException("an event ends before it starts");
            }
        }
    }

    /**
     * What happened.
     *
     * @param cameo     digits of CAMEO 1.1b3, such as {@code 190}
     * @param goldstein on the scale of Goldstein (1992), -10 to 10, NaN where the table has none
     */
    public record Code(String cameo, double goldstein) { }

    /** Codes of who acts, and of whom it is done to; empty where nobody is named. */
    public record Who(String from, String to) { }
}
