package org.bongsu.model;

import java.util.List;
import java.util.Objects;

/**
 * What the parts of a text are, beside the text, whose offsets it leaves alone: stretches in their order, none over another. What lies in
 * none of them is running text.
 */
public record Layout(List<Block> blocks) {
    /** What a stretch of text is. */
    public enum Kind implements Coded {
        /** A title over what follows. */
        HEADING,
        /** An item of a list. */
        ITEM,
        /** Words of somebody else, set apart. */
        QUOTE,
        /** A table: its rows in lines, its cells parted by tabs. */
        TABLE,
        /** Text with its own line breaks. */
        VERBATIM
    }

    /**
     * A stretch.
     *
     * @param start offset of its first UTF-16 unit in the text
     * @param end   offset behind its last
     */
    public record Block(Kind kind, int start, int end) {
        public Block {
            Objects.requireNonNull(kind);
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("no such stretch: " + start + " to " + end);
            }
        }
    }

    public Layout {
        blocks = List.copyOf(blocks);
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).start < blocks.get(i - 1).end) {
                throw new IllegalArgumentException("one stretch over another at " + blocks.get(i).start);
            }
        }
    }

    /** Where the last of them ends, 0 where there is none. */
    public int end() {
        return blocks.isEmpty() ? 0 : blocks.getLast().end;
    }
}
