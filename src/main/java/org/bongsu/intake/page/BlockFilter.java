package org.bongsu.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Leaves out the blocks inside an article that are not of it: its title, lists of links. */
final class BlockFilter {
    private BlockFilter() { }

    static List<Block> keep(List<Block> blocks, String title) {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            boolean isTitle = block.shape() == Block.Shape.HEADING && letters(block.text()).equals(letters(title));
            boolean links = block.linkDensity() > 0.75 && block.shape() != Block.Shape.PARAGRAPH;
            if (!isTitle && !links) {
                kept.add(block);
            }
        }
        while (!kept.isEmpty() && kept.getLast().shape() == Block.Shape.HEADING) {
            kept.removeLast();
        }
        return kept;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
