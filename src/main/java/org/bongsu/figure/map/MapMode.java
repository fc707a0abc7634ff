package org.bongsu.figure.map;

import java.util.Set;

/**
 * How a map shows incidents.
 *
 * @param heat   as density, not as marks
 * @param opened the incidents of a cluster that was fanned out, or none
 */
public record MapMode(boolean heat, Set<String> opened) {
    /** As marks, no cluster fanned out. */
    public static final MapMode MARKS = new MapMode(false, Set.of());

    public MapMode {
        opened = Set.copyOf(opened);
    }

    /** The same as density or as marks. */
    public MapMode withHeat(boolean other) {
        return new MapMode(other, opened);
    }

    /** The same with a cluster fanned out, in place of any other. */
    public MapMode withOpened(Set<String> other) {
        return new MapMode(heat, other);
    }
}
