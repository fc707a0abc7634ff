package org.bongsu.figure;

import java.util.List;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Theme;
import org.bongsu.words.Words;

/**
 * How a figure is set: its colours, its language, and the names that it uses for contested places.
 *
 * @param legend whether it says what its colours and shapes mean
 */
public record Look(Theme theme, Words words, NameUsage names, boolean legend) {
    /** With a legend. */
    public Look(Theme theme, Words words, NameUsage names) {
        this(theme, words, names, true);
    }

    /** The colours of the theme. */
    public Palette palette() {
        return Palette.of(theme);
    }

    /** The entries of a legend, none of them where none is wanted. */
    public <T> List<T> legend(List<T> entries) {
        return legend ? entries : List.of();
    }
}
