package org.bongsu.intake.text;

import java.util.ArrayList;
import java.util.List;
import org.bongsu.model.Layout;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article: its passages parted by an empty line.
 *
 * @param layout which of them are what; null where nothing is known of that, as in plain text
 */
public record Body(String text, @Nullable Layout layout) {
    private static final String GAP = "\n\n";

    /** Text of which nothing more is known. */
    public static Body plain(String text) {
        return new Body(text, null);
    }

    /** Passages whose kinds are known. */
    public static Body of(List<Passage> passages) {
        StringBuilder text = new StringBuilder();
        List<Layout.Block> blocks = new ArrayList<>();
        for (Passage passage : passages) {
            if (!passage.text().isEmpty()) {
                text.append(text.isEmpty() ? "" : GAP).append(passage.text());
                Layout.Kind kind = passage.kind();
                if (kind != null) {
                    blocks.add(new Layout.Block(kind, text.length() - passage.text().length(), text.length()));
                }
            }
        }
        return new Body(text.toString(), new Layout(blocks));
    }

    /** Its passages again. */
    public List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        for (Layout.Block block : layout == null ? List.<Layout.Block>of() : layout.blocks()) {
            prose(text.substring(at, block.start()), passages);
            passages.add(new Passage(block.kind(), text.substring(block.start(), block.end())));
            at = block.end();
        }
        prose(text.substring(at), passages);
        return passages;
    }

    private static void prose(String between, List<Passage> passages) {
        for (String paragraph : between.split(GAP)) {
            if (!paragraph.isBlank()) {
                passages.add(Passage.prose(paragraph));
            }
        }
    }

    /** Whether there are words in it. */
    public boolean hasWords() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
