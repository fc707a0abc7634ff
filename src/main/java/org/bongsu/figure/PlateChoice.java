package org.bongsu.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a plate is wanted, and in which words.
 *
 * @param numbered ids of the incidents that are numbered from 1 on and told below, at most twenty
 */
public record PlateChoice(Own own, Parts parts, List<String> numbered) {
    /** All of it, in Bongsu's words, nothing numbered. */
    public static final PlateChoice WHOLE = new PlateChoice(Own.NONE, Parts.ALL, List.of());
    /** There are twenty circled numbers, ① to ⑳. */
    public static final int MOST_NUMBERED = 20;

    public PlateChoice {
        numbered = List.copyOf(new ArrayList<>(new LinkedHashSet<>(numbered)));
        numbered = numbered.subList(0, Math.min(MOST_NUMBERED, numbered.size()));
    }

    /**
     * Words of the analyst's own; null for those of Bongsu, empty for none.
     *
     * @param caption what the note below says
     */
    public record Own(@Nullable String title, @Nullable String subtitle, @Nullable String caption) {
        /** Bongsu says it all. */
        public static final Own NONE = new Own(null, null, null);

        private static final int LONGEST = 2000;

        public Own {
            title = cut(title);
            subtitle = cut(subtitle);
            caption = cut(caption);
        }

        private static @Nullable String cut(@Nullable String text) {
            return text == null ? null : PlateText.plain(text.length() > LONGEST ? text.substring(0, LONGEST) : text).strip();
        }
    }

    /**
     * What is drawn besides the body.
     *
     * @param legend what colours and shapes mean
     * @param scale  the scale bar of a map
     * @param note   the caption below
     * @param source the line that names the sources
     */
    public record Parts(boolean legend, boolean scale, boolean note, boolean source) {
        /** Everything. */
        public static final Parts ALL = new Parts(true, true, true, true);
    }

    /** The same in other words. */
    public PlateChoice with(Own other) {
        return new PlateChoice(other, parts, numbered);
    }

    /** The same with other parts. */
    public PlateChoice with(Parts other) {
        return new PlateChoice(own, other, numbered);
    }

    /** The same with others numbered. */
    public PlateChoice withNumbered(List<String> others) {
        return new PlateChoice(own, parts, others);
    }
}
