package org.bongsu.situation.machine;

import java.util.List;
import org.bongsu.situation.columns.Columns;

/**
 * The rows of a table as they lie in its file, in the order of their first day: primitive arrays and the words that they number.
 *
 * @param what what happened in each
 */
record Rows(Columns.Days days, Columns.Points points, What what, Place place, Origin origin) {
    /**
     * What happened.
     *
     * @param code  the place of its CAMEO code among the codes
     * @param from  the place of who acts among the actors, 0 for nobody
     * @param to    the place of whom it is done to, 0 for nobody
     */
    record What(List<Code> codes, char[] code, List<String> actors, char[] from, char[] to) { }

    /** A CAMEO code, with its value on the scale of Goldstein in tenths, or {@link Short#MIN_VALUE}. */
    record Code(String cameo, short goldstein) { }

    /**
     * Where it happened.
     *
     * @param name      the place of its name among the names, 0 for no place
     * @param precision 1 to 7, 0 for no place
     */
    record Place(List<String> names, int[] name, byte[] precision) { }

    /**
     * Where it stands.
     *
     * @param publisher the place of the publisher among the publishers, 0 for none
     * @param number    by which its makers know it, as an unsigned number
     */
    record Origin(List<String> publishers, char[] publisher, int[] number) { }

    int size() {
        return days.start().length;
    }
}
