package org.bongsu.publish.report;

import java.util.ArrayList;
import java.util.List;
import org.bongsu.model.Theme;
import org.bongsu.publish.Manifest;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A document to be handed on, before it has a format.
 *
 * @param look     language and colours
 * @param manifest where it comes from, or null to leave that out
 */
public record Document(About about, Look look, List<Block> blocks, @Nullable Manifest manifest) {
    /** A document with at least so many headings has a table of contents. */
    private static final int LONG = 12;
    private static final int MOST = 30;

    /**
     * What stands at its head.
     *
     * @param subtitle what it is about, such as its period
     * @param byline   who wrote it, and when, as far as that is to be said; may be empty
     */
    public record About(String title, String subtitle, String byline) { }

    /** Its language and its colours, which are those of light or print. */
    public record Look(Words words, Theme theme) { }

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** Its headings for a table of contents: of the first two levels, of the first alone where those would fill a page, none where it is short. */
    public List<Block.Heading> contents() {
        List<Block.Heading> headings = new ArrayList<>();
        int all = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                all++;
                if (heading.level() < 3) {
                    headings.add(heading);
                }
            }
        }
        return all < LONG ? List.of() : headings.size() <= MOST ? headings : headings.stream().filter(heading -> heading.level() == 1).toList();
    }
}
