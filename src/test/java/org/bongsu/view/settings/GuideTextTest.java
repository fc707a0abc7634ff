package org.bongsu.view.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bongsu.view.settings.GuideText.Block;
import org.bongsu.view.settings.GuideText.Shape;
import org.junit.jupiter.api.Test;

/** The guide in both languages: the same chapters and keys, and all of it can be shown. */
class GuideTextTest {
    private static final Path FOLDER = Path.of("src/site/markdown");
    private static final Pattern KEY = Pattern.compile("`((?:Ctrl|Shift|Alt)\\+[^`]+|F\\d+)`");

    @Test
    void takesAGuideApartAsItIsWritten() {
        assertEquals(List.of(new Block(Shape.TITLE, List.of("Guide")), new Block(Shape.PARAGRAPH, List.of("One `F1` two.")), new Block(Shape.HEADING, List.of("Desk")),
                        new Block(Shape.ITEM, List.of("first line of it")), new Block(Shape.ITEM, List.of("second")), new Block(Shape.ROW, List.of("key", "does")),
                        new Block(Shape.ROW, List.of("`E`", "edits")), new Block(Shape.PARAGRAPH, List.of("After."))),
                GuideText.blocks("# Guide\n\nOne `F1`\ntwo.\n\n![x](y.png)\n\n## Desk\n- first\n  line of it\n- second\n\n| key | does |\n|---|---|\n| `E` | edits |\nAfter."));
    }

    @Test
    void bothLanguagesHaveTheSameChaptersAndNameTheSameKeys() throws IOException {
        String english = Files.readString(FOLDER.resolve("guide.md"));
        String korean = Files.readString(FOLDER.resolve("guide_ko.md"));
        assertEquals(chapters(english), chapters(korean));
        assertEquals(keys(english), keys(korean));
        assertFalse(keys(english).isEmpty());
        assertTrue(korean.codePoints().filter(c -> c >= 0xAC00 && c <= 0xD7A3).count() > korean.length() / 4, "it is in Korean");
    }

    private static List<Shape> chapters(String text) {
        return GuideText.blocks(text).stream().map(Block::shape).filter(shape -> shape == Shape.HEADING || shape == Shape.TITLE || shape == Shape.ROW).toList();
    }

    private static TreeSet<String> keys(String text) {
        return KEY.matcher(text).results().map(found -> found.group(1)).collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }
}
