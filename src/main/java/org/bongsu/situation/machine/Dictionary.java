package org.bongsu.situation.machine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values by the number in which they first came. */
final class Dictionary<T> {
    private final int largest;
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    /** Of values numbered from 0 to the largest. */
    Dictionary(int largest) {
        this.largest = largest;
    }

    /**
     * The number of a value; 0, the first, when there is none left.
     */
    int add(T value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        if (values.size() > largest) {
            return 0;
        }
        values.add(value);
        numbers.put(value, values.size() - 1);
        return values.size() - 1;
    }

    List<T> values() {
        return values;
    }

    int size() {
        return values.size();
    }
}
