package org.bongsu.intake.page;

import java.util.List;
import org.jsoup.nodes.Element;

/** The paragraphs of a piece of markup, all of it. */
final class BlockTexts {
    private BlockTexts() { }

    static List<String> of(Element root) {
        Outline outline = Outline.of(root);
        return BlockWriter.write(outline, Furniture.mark(outline, Furniture.Trust.NONE), 0).stream().map(Block::text).toList();
    }
}
