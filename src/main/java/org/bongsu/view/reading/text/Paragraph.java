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
}
