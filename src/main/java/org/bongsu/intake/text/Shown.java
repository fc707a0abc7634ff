package org.bongsu.intake.text;

/**
 * A part of an original as it is shown: words with the shape that they had, and nothing that could act.
 *
 * @param text for a table its rows in lines and its cells parted by tabs
 */
public record Shown(Shape shape, String text) {
    /** What it was. */
    public enum Shape {
        /** Title or heading. */
        HEADING,
        /** Running text. */
        PARAGRAPH,
        /** An item of a list. */
        ITEM,
        /** Words of somebody else, set apart. */
        QUOTE,
        /** Rows of cells. */
        TABLE,
        /** What stands for a picture. */
        PICTURE,
        /** Text with its own line breaks. */
        VERBATIM
    }
}
