package org.bongsu.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The parts of a document's text in their order, as articles hold them: an empty line between two, a dot before an item, tabs between cells. */
public final class Passages {
    /** What goes before an item of a list. */
    public static final String ITEM = "• ";
    private static final int LONGEST_CELL = 400;

    private final List<String> all = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();

    /** Starts with nothing. */
    public Passages() { }

    /** Adds a paragraph; a line break in it stays one. Empty ones are left out. */
    public void paragraph(String text) {
        String clean = lines(text);
        if (!clean.isEmpty()) {
            all.add(clean);
        }
    }

    /** Adds a heading or a title. */
    public void heading(String text) {
        String clean = Cleaning.line(text);
        if (!clean.isEmpty()) {
            all.add(clean);
            headings.add(clean);
        }
    }

    /** Adds an item of a list. */
    public void item(String text) {
        String clean = lines(text);
        if (!clean.isEmpty()) {
            all.add(ITEM + clean);
        }
    }

    /** Adds a table by its rows of cells; one that only lays out a page becomes the paragraphs of its cells. */
    public void table(List<List<String>> rows) {
        List<List<String>> filled = rows.stream().filter(row -> row.stream().anyMatch(cell -> !cell.isBlank())).toList();
        boolean grid = filled.size() > 1 && filled.stream().anyMatch(row -> row.size() > 1)
                && filled.stream().flatMap(List::stream).allMatch(cell -> cell.length() <= LONGEST_CELL);
        if (grid) {
            all.add(filled.stream().map(row -> row.stream().map(Cleaning::line).collect(Collectors.joining("\t"))).collect(Collectors.joining("\n")));
        } else {
            filled.stream().flatMap(List::stream).flatMap(cell -> List.of(cell.split("\n\n")).stream()).forEach(this::paragraph);
        }
    }

    /** The paragraphs so far. */
    public List<String> all() {
        return List.copyOf(all);
    }

    /** Those among them that are headings, in order. */
    public List<String> headings() {
        return List.copyOf(headings);
    }

    private static String lines(String text) {
        return text.lines().map(Cleaning::line).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
