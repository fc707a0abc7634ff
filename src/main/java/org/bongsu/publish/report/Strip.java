package org.bongsu.publish.report;

import java.awt.Graphics2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something as wide as the page that no page break goes through.
 *
 * @param gap    room above it, which is left out at the head of a page
 * @param keep   whether the next strip must stand on the same page
 * @param head   what is repeated above it when it is the first on its page, or null
 * @param marks  headings that can be gone to here
 */
record Strip(double gap, double height, boolean keep, @Nullable Strip head, List<Mark> marks, Drawer drawer) {
    /** Draws it with its upper left corner at a point. */
    interface Drawer {
        void draw(Graphics2D g, double x, double top);
    }

    /**
     * Something that a reader can go to or from.
     *
     * @param id of a heading
     * @param to whether it leads there, rather than being there
     */
    record Mark(String id, boolean to) { }

    static Strip of(double gap, double height, boolean keep, Drawer drawer) {
        return new Strip(gap, height, keep, null, List.of(), drawer);
    }

    Strip with(Mark mark) {
        return new Strip(gap, height, keep, head, List.of(mark), drawer);
    }

    Strip under(Strip repeated) {
        return new Strip(gap, height, keep, repeated, marks, drawer);
    }

    Strip keeping() {
        return new Strip(gap, height, true, head, marks, drawer);
    }
}
