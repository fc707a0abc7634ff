package org.bongsu.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bongsu.intake.text.Cleaning;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/** Writes a table of data: a line for each row, cells parted by tabs. */
final class TableText {
    private static final Set<String> LAYOUT = Set.of("table", "h1", "h2", "article", "section", "form", "blockquote");
    private static final int MOST_ELEMENTS = 50_000;
    private static final int LONGEST_CELL = 400;

    private TableText() { }

    /** Null for a table that only lays out a page. */
    static @Nullable String of(Outline outline, int table) {
        int end = outline.end(table);
        if (end - table > MOST_ELEMENTS) {
            return null;
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = table + 1; i < end; i++) {
            Element element = outline.element(i);
            String tag = element.normalName();
            if (LAYOUT.contains(tag)) {
                return null;
            }
            if (tag.equals("tr")) {
                rows.add(new ArrayList<>());
            } else if ((tag.equals("td") || tag.equals("th")) && !rows.isEmpty()) {
                String text = outline.all(i) > 2 * LONGEST_CELL ? null : Cleaning.line(element.text());
                if (text == null || text.length() > LONGEST_CELL) {
                    return null;
                }
                rows.getLast().add(text);
            }
        }
        List<List<String>> filled = rows.stream().filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty())).toList();
        boolean grid = filled.size() > 1 && filled.stream().filter(row -> row.size() > 1).count() * 2 >= filled.size();
        return grid ? String.join("\n", filled.stream().map(row -> String.join("\t", row)).toList()) : null;
    }
}
