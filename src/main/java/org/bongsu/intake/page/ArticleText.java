package org.bongsu.intake.page;

import java.util.List;
import java.util.stream.Collectors;
import org.bongsu.intake.text.Cleaning;

/** Takes the words of the article out of a page. */
final class ArticleText {
    private ArticleText() { }

    /** Paragraphs parted by empty lines; empty where the page holds no words. */
    static String of(Page page, String title) {
        Outline outline = Outline.of(page.document().body());
        boolean[] furniture = Furniture.mark(outline);
        int root = BodyFinder.find(outline, furniture);
        return join(BlockFilter.keep(BlockWriter.write(outline, furniture, root), title));
    }

    /** All words of a page, for a part of one that somebody chose. */
    static String all(Page page) {
        Outline outline = Outline.of(page.document().body());
        return join(BlockWriter.write(outline, new boolean[outline.size()], 0));
    }

    private static String join(List<Block> blocks) {
        return blocks.stream().map(block -> block.shape() == Block.Shape.ITEM ? "• " + block.text() : block.text())
                .map(text -> Cleaning.text(text).strip()).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
