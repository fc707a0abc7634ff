package org.bongsu.figure;

import org.bongsu.model.NameUsage;
import org.bongsu.model.Theme;
import org.bongsu.words.Words;

/** How a figure is set: its colours, its language, and the names that it uses for contested places. */
public record Look(Theme theme, Words words, NameUsage names) {
    /** The colours of the theme. */
    public Palette palette() {
        return Palette.of(theme);
    }
}
