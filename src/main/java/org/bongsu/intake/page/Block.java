package org.bongsu.intake.page;

import org.bongsu.intake.text.Cleaning;
import org.bongsu.intake.text.Passage;
import org.bongsu.intake.text.Passages;
import org.bongsu.model.Layout;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph's worth of a page.
 *
 * @param linked how much of it is links, in the measure of {@link Prose#weight}
 * @param index  of the element that it stands in, in the page's outline
 * @param mark   what stands before the words of an item: spaces by its depth, and its dot or number
 */
record Block(String text, Shape shape, int linked, int index, String mark) {
    Block(String text, Shape shape, int linked, int index) {
        this(text, shape, linked, index, shape == Shape.ITEM ? Passages.ITEM : "");
    }

    /** What a block is. */
    enum Shape {
        /** Running text. */
        PARAGRAPH(null),
        /** A heading within the article. */
        HEADING(Layout.Kind.HEADING),
        /** An item of a list. */
        ITEM(Layout.Kind.ITEM),
        /** Words of somebody else, set apart. */
        QUOTE(Layout.Kind.QUOTE),
        /** A table, its rows in lines, its cells parted by tabs. */
        TABLE(Layout.Kind.TABLE),
        /** Text with its own line breaks. */
        VERBATIM(Layout.Kind.VERBATIM);

        private final Layout.@Nullable Kind kind;

        Shape(Layout.@Nullable Kind kind) {
            this.kind = kind;
        }

        /** Whether it is running text, be it somebody else's. */
        boolean running() {
            return this == PARAGRAPH || this == QUOTE || this == VERBATIM;
        }
    }

    /** It as a passage of an article; its text is clean. */
    Passage passage() {
        String clean = Cleaning.text(text).strip();
        return new Passage(shape.kind, shape == Shape.ITEM && !clean.isEmpty() ? Passages.item(mark, clean) : clean);
    }

    int weight() {
        return Prose.weight(text);
    }

    double linkDensity() {
        return linked / (double) Math.max(1, weight());
    }
}
