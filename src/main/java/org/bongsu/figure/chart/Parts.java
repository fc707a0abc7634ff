package org.bongsu.figure.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The parts of a chart in the order in which keys step through them; a part is made only when it is asked for. */
public final class Parts {
    /** A step from one part to another. */
    public enum Step { BACK, ON, UP, DOWN, FAR_BACK, FAR_ON, FIRST, LAST }

    /**
     * How far steps go, in parts.
     *
     * @param up  for a step up or down
     * @param far for a page
     */
    public record Stride(int on, int up, int far) {
        /** One by one, and ten by ten. */
        public static final Stride ONE = new Stride(1, 1, 10);
    }

    private final int size;
    private final IntFunction<Part> at;
    private final ToIntFunction<String> find;
    private final Stride stride;

    /**
     * Parts that are made when they are asked for.
     *
     * @param find the place of a key, or -1
     */
    Parts(int size, IntFunction<Part> at, ToIntFunction<String> find, Stride stride) {
        this.size = size;
        this.at = at;
        this.find = find;
        this.stride = stride;
    }

    /** Parts that are there. */
    static Parts of(List<Part> parts, Stride stride) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            places.putIfAbsent(parts.get(i).key(), i);
        }
        return new Parts(parts.size(), parts::get, key -> places.getOrDefault(key, -1), stride);
    }

    public int size() {
        return size;
    }

    public Part get(int place) {
        return at.apply(place);
    }

    /** Where the part with a key stands, or -1. */
    public int find(String key) {
        return find.applyAsInt(key);
    }

    /** The part a step away from another, the nearest where there are no more; from none, the last or, going on, the first. */
    public Optional<Part> step(@Nullable Part from, Step step) {
        if (size == 0) {
            return Optional.empty();
        }
        int place = from == null ? -1 : find(from.key());
        boolean nowhere = place < 0;
        int to = switch (step) {
            case FIRST -> 0;
            case LAST -> size - 1;
            case BACK -> nowhere ? size - 1 : place - stride.on();
            case ON -> nowhere ? 0 : place + stride.on();
            case UP -> nowhere ? size - 1 : place - stride.up();
            case DOWN -> nowhere ? 0 : place + stride.up();
            case FAR_BACK -> nowhere ? size - 1 : place - stride.far();
            case FAR_ON -> nowhere ? 0 : place + stride.far();
        };
        return Optional.of(get(Math.clamp(to, 0, size - 1)));
    }
}
