package org.bongsu.intake.page;

import java.util.List;
import org.bongsu.intake.text.Body;
import org.bongsu.intake.text.Passage;

/** Takes the words of the article out of a page. */
final class ArticleText {
    /** An article found by believing all names is believed to be one from about 150 words on. */
    private static final int ENOUGH = 800;
    private static final int SOME = 250;

    private ArticleText() { }

    /** Paragraphs parted by empty lines; empty where the page holds no words. */
    static Body of(Page page, String title) {
        Outline outline = Outline.of(page.document().body());
        List<Block> shown = CrossCheck.mend(find(outline, title), page.data());
        return join(weight(shown) < ENOUGH ? hidden(page, title, shown) : shown);
    }

    /** The words that the page's scripts would draw, where these say much more than the page does without them. */
    private static List<Block> hidden(Page page, String title, List<Block> shown) {
        List<Block> drawn = ScriptArticle.find(page.landmarks().scripts(), title);
        return weight(drawn) > 2 * weight(shown) ? drawn : shown;
    }

    private static List<Block> find(Outline outline, String title) {
        List<Block> strict = read(outline, Furniture.Trust.FULL, title);
        if (weight(strict) >= ENOUGH) {
            return strict;
        }
        List<Block> guarded = read(outline, Furniture.Trust.GUARDED, title);
        List<Block> best = weight(guarded) > 2 * weight(strict) ? guarded : strict;
        if (weight(best) >= SOME) {
            return best;
        }
        List<Block> all = read(outline, Furniture.Trust.NONE, title);
        return weight(all) > 2 * weight(best) ? all : best;
    }

    /** All words of a page but its title, for a part of one that somebody chose. */
    static Body all(Page page, String title) {
        Outline outline = Outline.of(page.document().body());
        List<Block> blocks = BlockWriter.write(outline, Furniture.mark(outline, Furniture.Trust.NONE), 0);
        boolean titled = blocks.size() > 1 && blocks.getFirst().shape() == Block.Shape.HEADING && blocks.getFirst().text().equals(title);
        return join(titled ? blocks.subList(1, blocks.size()) : blocks);
    }

    private static List<Block> read(Outline outline, Furniture.Trust trust, String title) {
        boolean[] furniture = Furniture.mark(outline, trust);
        int body = BodyFinder.find(outline, furniture);
        if (trust != Furniture.Trust.NONE) {
            Clutter.mark(outline, furniture, body);
        }
        return BlockFilter.keep(BlockWriter.write(outline, furniture, body), title);
    }

    private static int weight(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::weight).sum();
    }

    /** Quotes in which most of a text stands are a page's way to set a margin. */
    private static Body join(List<Block> blocks) {
        boolean margin = weight(blocks.stream().filter(block -> block.shape() == Block.Shape.QUOTE).toList()) * 2 > weight(blocks);
        return Body.of(blocks.stream().map(block -> margin && block.shape() == Block.Shape.QUOTE ? Passage.prose(block.passage().text()) : block.passage()).toList());
    }
}
