package org.bongsu.figure.map.names;

import java.util.HashMap;
import java.util.Map;

/** Where names stood in the last drawing on a surface: while one moves the map at the same scale, a name keeps its place as long as it is in sight. */
public final class LetteringMemory {
    private Map<String, Integer> before = new HashMap<>();
    private Map<String, Integer> now = new HashMap<>();
    private double scale;
    private boolean same;

    /** A drawing begins, at so many kilometres a unit. */
    void begin(double kmPerUnit) {
        before = now;
        now = new HashMap<>();
        same = kmPerUnit == scale;
        scale = kmPerUnit;
    }

    /** Whether a name stood on the map, which is still at that scale. */
    boolean holds(String name) {
        return same && before.containsKey(name);
    }

    /** The places that a name may take, by number: the one that it had first, then the others in order. */
    int[] places(String name, int count) {
        int first = Math.min(count - 1, before.getOrDefault(name, 0));
        int[] places = new int[count];
        places[0] = first;
        for (int i = 0, at = 1; i < count; i++) {
            if (i != first) {
                places[at++] = i;
            }
        }
        return places;
    }

    /** A name took a place. */
    void took(String name, int place) {
        now.put(name, place);
    }
}
