package org.bongsu.view.kit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What a choice is called where one chooses and does not type. */
public final class Shown<T> extends StringConverter<T> {
    private final Function<T, String> words;

    public Shown(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    /** @throws UnsupportedOperationException always: nothing is typed */
    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("chosen, not typed");
    }
}
