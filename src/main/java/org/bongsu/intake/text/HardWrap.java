package org.bongsu.intake.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the paragraphs of a plain text, and joins lines that were broken at a fixed width. */
public final class HardWrap {
    private static final int NARROWEST = 50;
    private static final int WIDEST = 110;

    private HardWrap() { }

    /** The paragraphs, none empty; line ends are line feeds. */
    public static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String block : text.strip().split("\\n[ \\t\\u3000]*\\n\\s*")) {
            List<String> lines = block.lines().map(Cleaning::line).filter(line -> !line.isEmpty()).toList();
            if (lines.isEmpty()) {
                continue;
            }
            if (wrapped(lines)) {
                paragraphs.add(String.join(" ", lines));
            } else if (lines.stream().allMatch(line -> width(line) > NARROWEST)) {
                paragraphs.addAll(lines);
            } else {
                paragraphs.add(String.join("\n", lines));
            }
        }
        return paragraphs;
    }

    /** Lines were wrapped when all but the last are about as wide as each other and no wider than a page of type. */
    private static boolean wrapped(List<String> lines) {
        if (lines.size() < 2) {
            return true;
        }
        List<String> full = lines.subList(0, lines.size() - 1);
        int widest = lines.stream().mapToInt(HardWrap::width).max().orElse(0);
        // A line is full when the next line's first word would not have fitted.
        int loose = 0;
        for (int i = 0; i < full.size(); i++) {
            String next = lines.get(i + 1);
            int space = next.indexOf(' ');
            int word = width(space < 0 ? next : next.substring(0, space));
            loose += width(full.get(i)) + 1 + word <= widest - 2 ? 1 : 0;
        }
        return widest >= NARROWEST && widest <= WIDEST && loose * 5 <= full.size();
    }

    /** Columns of type: Hangul and ideographs take two. */
    private static int width(String line) {
        return line.codePoints().map(c -> c >= 0x1100 && Character.isLetter(c) ? 2 : 1).sum();
    }
}
