package org.bongsu.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bongsu.model.Layout;
import org.jspecify.annotations.Nullable;

/** The parts of a document's text in their order, as articles hold them: an empty line between two, a dot before an item, tabs between cells. */
public final class Passages {
    /** What goes before an item of a list. */
    public static final String ITEM = "• ";
    /** What writers put before an item themselves. */
    private static final Pattern MARKED = Pattern.compile("[□○◦●•■◆◇▶▷☐※△▲❍ㅇ·‧∙◈◎*]|[-–—]\\s|\\(?\\d{1,2}[.)]\\s|[가-하][.)]\\s|[①-⑳]");
    private static final int DEEPEST = 8;
    private static final int LONGEST_HEADING = 240;
    private static final int LONGEST_CELL = 400;

    private final List<Passage> all = new ArrayList<>();

    /** Starts with nothing. */
    public Passages() { }

    /** What goes before the mark of an item of a list in lists: two spaces for each list around its own, eight lists at most. */
    public static String indent(int depth) {
        return "  ".repeat(Math.clamp(depth, 0, DEEPEST));
    }

    /** The words of an item with its mark before them; words that have a number or a sign of their own keep that. */
    public static String item(String mark, String words) {
        int indent = mark.length() - mark.stripLeading().length();
        return (MARKED.matcher(words).lookingAt() ? mark.substring(0, indent) : mark) + words;
    }

    /** Adds a paragraph; a line break in it stays one. Empty ones are left out. */
    public void paragraph(String text) {
        add(null, text);
    }

    /**
     * Adds a passage; an item without a mark of its own gets a dot.
     *
     * @param kind what it is; null for running text
     */
    public void add(Layout.@Nullable Kind kind, String text) {
        add(kind, text, ITEM);
    }

    /** The same with the mark of an item, as {@link #item} takes it. */
    public void add(Layout.@Nullable Kind kind, String text, String mark) {
        String clean = kind == Layout.Kind.HEADING ? Cleaning.line(text) : lines(text);
        if (!clean.isEmpty()) {
            boolean prose = kind == Layout.Kind.HEADING && clean.length() > LONGEST_HEADING;
            all.add(new Passage(prose ? null : kind, kind == Layout.Kind.ITEM ? item(mark, clean) : clean));
        }
    }

    /** Adds a table by its rows of cells; one that only lays out a page becomes the paragraphs of its cells. */
    public void table(List<List<String>> rows) {
        List<List<String>> filled = rows.stream().filter(row -> row.stream().anyMatch(cell -> !cell.isBlank())).toList();
        boolean grid = filled.size() > 1 && filled.stream().anyMatch(row -> row.size() > 1)
                && filled.stream().flatMap(List::stream).allMatch(cell -> cell.length() <= LONGEST_CELL);
        if (grid) {
            all.add(new Passage(Layout.Kind.TABLE, filled.stream().map(row -> row.stream().map(Cleaning::line).collect(Collectors.joining("\t"))).collect(Collectors.joining("\n"))));
        } else {
            filled.stream().flatMap(List::stream).flatMap(cell -> List.of(cell.split("\n\n")).stream()).forEach(this::paragraph);
        }
    }

    /** The passages so far. */
    public List<Passage> all() {
        return List.copyOf(all);
    }

    private static String lines(String text) {
        return text.lines().map(Cleaning::line).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
