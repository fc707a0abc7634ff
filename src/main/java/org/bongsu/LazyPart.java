package org.bongsu;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part that is made when it is first asked for, once, on whatever thread asks. */
final class LazyPart<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    LazyPart(Supplier<T> maker) {
        this.maker = maker;
    }

    /** The part if it is made; waits for nothing. */
    Optional<T> ready() {
        return Optional.ofNullable(made);
    }

    @Override
    public synchronized T get() {
        T part = made;
        if (part == null) {
            part = maker.get();
            made = part;
        }
        return part;
    }
}
