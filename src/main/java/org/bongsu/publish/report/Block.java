package org.bongsu.publish.report;

import java.util.List;
import org.bongsu.figure.Figure;

/** A part of a document, in the order of reading. */
public sealed interface Block {
    /**
     * A heading; it stands with what follows it.
     *
     * @param level 1 for a part of the document, 2 and 3 within it
     * @param id    letters, digits and hyphens, once in a document
     */
    record Heading(int level, String id, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3 || !id.matches("[a-z][a-z0-9-]*")) {
                throw new IllegalArgumentException("no heading: " + level + " " + id);
            }
        }
    }

    /** A paragraph. */
    record Paragraph(Style style, List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** One in a single ink. */
        public static Paragraph of(Style style, String text) {
            return new Paragraph(style, List.of(new Run(text, Ink.PLAIN)));
        }
    }

    /** Rows under headings that are repeated on each page. */
    record Table(List<Column> columns, List<List<String>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("a row has " + row.size() + " cells under " + columns.size() + " headings");
                }
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param share  of the width, of the sum of all shares
     * @param number whether its cells stand at the right
     */
    record Column(String heading, double share, boolean number) { }

    /**
     * A figure with what is said of it.
     *
     * @param width       in points
     * @param height      in points
     * @param alternative what a reader who does not see it is told
     */
    record Picture(Figure figure, double width, double height, String alternative, String caption) implements Block { }

    /** Words in one ink. */
    record Run(String text, Ink ink) { }

    /** How a paragraph is set. */
    enum Style {
        /** As text. */
        BODY,
        /** Smaller and quiet, and with what follows it. */
        META,
        /** Smaller and quiet. */
        NOTE,
        /** Indented, with what follows it. */
        ITEM,
        /** Words of a source, indented behind a rule, with what follows them. */
        QUOTE,
        /** What is taken from such words, indented as they are. */
        SAID,
        /** A line of a list. */
        LIST
    }

    /** How words are marked. */
    enum Ink {
        /** Not at all. */
        PLAIN,
        /** To be looked for. */
        STRONG,
        /** Less than the others. */
        QUIET,
        /** A contradiction. */
        ALERT
    }
}
