package org.bongsu.view.reading.text;

import org.jspecify.annotations.Nullable;

/**
 * A line of a text, which may be set as many.
 *
 * @param start   offset in the text
 * @param columns of the table that it is a row of
 */
record Paragraph(int start, String text, Block block, @Nullable Columns columns) {
    static final Paragraph NONE = new Paragraph(0, "", Block.PROSE, null);
    private static final int SPACES = 2;
    private static final int DEEPEST = 4;

    /** How deep an item lies in lists of lists, by the spaces before it; 0 for the outermost and for what is no item. */
    int depth() {
        int spaces = 0;
        while (block == Block.ITEM && spaces < text.length() && text.charAt(spaces) == ' ') {
            spaces++;
        }
        return Math.min(DEEPEST, spaces / SPACES);
    }
}
