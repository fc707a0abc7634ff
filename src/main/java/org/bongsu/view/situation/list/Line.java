package org.bongsu.view.situation.list;

import org.bongsu.model.Incident;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list.
 *
 * @param incident null for a line that names a group
 * @param group    what it belongs to, or null where nothing is gathered
 * @param below    whether it stands below the first line of its group
 */
record Line(int number, @Nullable Incident incident, @Nullable Group group, boolean below) {
    /**
     * A group, on its first line.
     *
     * @param key   what it is, as {@link org.bongsu.situation.lines.Lines#key} says
     * @param count how many incidents it has
     */
    record Group(String key, int count, boolean open) { }
}
