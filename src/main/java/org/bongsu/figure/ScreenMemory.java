package org.bongsu.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What drawings on one surface leave for the next ones. It is used by one thread at a time, except for {@link #more}. */
public final class ScreenMemory {
    private final Map<Class<?>, Object> kept = new HashMap<>();
    private final Runnable more;

    /**
     * Nothing as yet.
     *
     * @param more told, on any thread, that a figure which was not all there can be drawn more fully
     */
    public ScreenMemory(Runnable more) {
        this.more = more;
    }

    /** The one object of a kind, made when it is first asked for. */
    public <T> T keep(Class<T> kind, Supplier<? extends T> first) {
        return kind.cast(kept.computeIfAbsent(kind, key -> first.get()));
    }

    /** Says that there is more to see. */
    public void more() {
        more.run();
    }
}
