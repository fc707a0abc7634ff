package org.bongsu.view.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The guide as it comes with the application, taken apart into what can be shown; of Markdown, as much as the guide is written in. */
final class GuideText {
    /** What a block is. */
    enum Shape { TITLE, HEADING, PARAGRAPH, ITEM, ROW }

    /**
     * A block.
     *
     * @param cells its words with their marks; a row has two, all else one
     */
    record Block(Shape shape, List<String> cells) { }

    private GuideText() { }

    /** The guide in a language, where it was put into the application. */
    static Optional<List<Block>> of(String language) {
        String file = "/assets/guide/guide" + (language.equals("ko") ? "_ko" : "") + ".md";
        try (InputStream in = GuideText.class.getResourceAsStream(file)) {
            return in == null ? Optional.empty() : Optional.of(blocks(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks of a text; pictures and rules of tables are left out. */
    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> open = new ArrayList<>();
        boolean item = false;
        for (String line : (text + "\n\n").lines().toList()) {
            boolean row = line.startsWith("|");
            boolean alone = line.isBlank() || line.startsWith("#") || line.startsWith("![") || row || line.startsWith("- ");
            if (alone && !open.isEmpty()) {
                blocks.add(new Block(item ? Shape.ITEM : Shape.PARAGRAPH, List.of(String.join(" ", open))));
                open.clear();
            }
            if (line.startsWith("#")) {
                blocks.add(new Block(line.startsWith("##") ? Shape.HEADING : Shape.TITLE, List.of(line.replaceFirst("^#+ *", ""))));
            } else if (row && !line.matches("[|\\s:-]+")) {
                blocks.add(new Block(Shape.ROW, List.of(line.substring(1).replaceFirst("\\|\\s*$", "").split("(?<!\\\\)\\|")).stream().map(String::strip).toList()));
            } else if (line.startsWith("- ")) {
                item = true;
                open.add(line.substring(2).strip());
            } else if (!alone) {
                item = item && !open.isEmpty();
                open.add(line.strip());
            }
        }
        return blocks;
    }
}
