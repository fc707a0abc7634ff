package org.bongsu.intake.page;

/**
 * A paragraph's worth of a page.
 *
 * @param linked how much of it is links, in the measure of {@link Prose#weight}
 * @param index  of the element that it stands in, in the page's outline
 */
record Block(String text, Shape shape, int linked, int index) {
    /** What a block is. */
    enum Shape {
        /** Running text. */
        PARAGRAPH,
        /** A heading within the article. */
        HEADING,
        /** An item of a list. */
        ITEM,
        /** A table, its rows in lines, its cells parted by tabs. */
        TABLE
    }

    int weight() {
        return Prose.weight(text);
    }

    double linkDensity() {
        return linked / (double) Math.max(1, weight());
    }
}
