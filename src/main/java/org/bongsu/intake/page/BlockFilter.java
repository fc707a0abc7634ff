package org.bongsu.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bongsu.intake.page.Block.Shape;
import org.bongsu.intake.text.DateText;

/** Leaves out the blocks inside an article that are not of it: its title, byline and date, and lines of the page. */
final class BlockFilter {
    private static final int SHORT = 120;
    private static final int PROSE = 200;
    private static final int BYLINE = 90;
    private static final int SCRAP = 30;

    private BlockFilter() { }

    static List<Block> keep(List<Block> blocks, String title) {
        List<Block> kept = new ArrayList<>();
        String name = letters(title);
        boolean elsewhere = false;
        boolean started = false;
        for (Block block : blocks) {
            int weight = block.weight();
            boolean prose = weight >= PROSE && block.linkDensity() < 0.3;
            if (elsewhere && !prose) {
                continue;
            }
            elsewhere = !prose && started && weight < SHORT && Phrases.leadsElsewhere(block.text());
            boolean isTitle = block.shape() == Shape.HEADING && !name.isEmpty() && letters(block.text()).equals(name);
            boolean head = !started && isHead(block, name);
            String text = elsewhere || isTitle || head ? "" : withoutFurniture(block.text());
            if (!text.isEmpty()) {
                started |= weight >= SHORT / 2;
                kept.add(new Block(text, block.shape(), block.linked(), block.index(), block.mark()));
            }
        }
        boolean onlyHeadings = kept.stream().allMatch(block -> block.shape() == Shape.HEADING);
        while (!onlyHeadings && kept.getLast().shape() == Shape.HEADING) {
            kept.removeLast();
        }
        return kept.isEmpty() ? blocks : kept;
    }

    /** The lines of a block that are of the article. */
    private static String withoutFurniture(String text) {
        return text.indexOf('\n') < 0 ? Phrases.isFurniture(text) ? "" : text
                : text.lines().filter(line -> line.isBlank() || !Phrases.isFurniture(line)).collect(Collectors.joining("\n")).strip();
    }

    /** What stands above the first paragraph: the title again, who wrote it and when. */
    private static boolean isHead(Block block, String title) {
        String text = block.text();
        String letters = letters(text);
        boolean scrap = block.shape().running() && block.weight() < SCRAP && !text.matches("(?s).*[.!?。…”\"'」]$");
        return scrap || letters.equals(title) || !title.isEmpty() && letters.startsWith(title) && letters.length() < title.length() + SCRAP
                || block.weight() < BYLINE && (text.matches("(?iu)(?:by|von|par|por|글)\\s+\\p{Lu}.*|.{2,12}\\s?기자\\b.*")
                || DateText.find(text) != null && text.codePoints().filter(Character::isLetter).count() < 40);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
