package org.bongsu.view.reading.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bongsu.model.Layout;

/** What a line of a text is: as its file has it, or else as far as plain text shows it. */
enum Block {
    /** Running text. */
    PROSE,
    /** A title over the paragraphs that follow. */
    HEADING,
    /** An entry of a list. */
    ITEM,
    /** Words of another text, set apart. */
    QUOTE,
    /** A row of a table: cells parted by tabs. */
    TABLE,
    /** A line of what keeps its own lines. */
    VERBATIM,
    /** The empty line between two paragraphs. */
    GAP;

    private static final int LONGEST_HEADING = 80;
    private static final int SHORTEST_PARAGRAPH = 90;
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-–•·‣▪●○□■◆▲△▶☞※*]\\s|\\(?\\d{1,2}[.)]\\s|[①-⑳]).*");
    private static final Pattern QUOTED = Pattern.compile("^\\s*(?:>|│).*|^[“\"].{40,}[”\"]$", Pattern.DOTALL);
    private static final Pattern ENDS = Pattern.compile(".*[.!?,;:。…\"”’')\\]]\\s*$", Pattern.DOTALL);
    private static final Pattern CREDIT = Pattern.compile("(?i)^by\\s.*|.*(?:기자|특파원|@|=|사진|photo|ⓒ|©).*");

    /** Its style class. */
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kinds of the lines of a text whose layout is known, one for each. */
    static List<Block> of(List<String> lines, Layout layout) {
        List<Block> blocks = new ArrayList<>();
        Iterator<Layout.Block> all = layout.blocks().iterator();
        Layout.Block next = all.hasNext() ? all.next() : null;
        int at = 0;
        for (String line : lines) {
            while (next != null && next.end() <= at) {
                next = all.hasNext() ? all.next() : null;
            }
            Block block = next == null || next.start() > at ? PROSE : of(next.kind());
            blocks.add(line.isBlank() && block != VERBATIM ? GAP : block);
            at += line.length() + 1;
        }
        return blocks;
    }

    private static Block of(Layout.Kind kind) {
        return switch (kind) {
            case HEADING -> HEADING;
            case ITEM -> ITEM;
            case QUOTE -> QUOTE;
            case TABLE -> TABLE;
            case VERBATIM -> VERBATIM;
        };
    }

    /** The kinds of the lines of a text of which nothing is known, one for each. */
    static List<Block> of(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            blocks.add(of(lines, i));
        }
        return blocks;
    }

    private static Block of(List<String> lines, int i) {
        String line = lines.get(i);
        if (line.isBlank()) {
            return GAP;
        }
        if (line.indexOf('\t') > 0) {
            return TABLE;
        }
        if (BULLET.matcher(line).matches()) {
            return ITEM;
        }
        if (QUOTED.matcher(line).matches()) {
            return QUOTE;
        }
        return alone(lines, i) && line.length() <= LONGEST_HEADING && !ENDS.matcher(line).matches() && !CREDIT.matcher(line).matches()
                && i + 2 < lines.size() && lines.get(i + 2).length() > Math.min(SHORTEST_PARAGRAPH, 2 * line.length()) ? HEADING : PROSE;
    }

    private static boolean alone(List<String> lines, int i) {
        return (i == 0 || lines.get(i - 1).isBlank()) && i + 1 < lines.size() && lines.get(i + 1).isBlank();
    }
}
