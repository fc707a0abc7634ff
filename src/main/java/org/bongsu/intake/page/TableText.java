package org.bongsu.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.bongsu.intake.text.Cleaning;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Writes a table of data: a line for each row, cells parted by tabs. */
final class TableText {
    private static final int MOST_CELLS = 20_000;
    private static final int LONGEST_CELL = 400;

    private TableText() { }

    /** Null for a table that only lays out a page. */
    static @Nullable String of(Element table) {
        if (table.selectFirst("table table, h1, h2, article, form, td p ~ p, td div, td ul") != null) {
            return null;
        }
        Elements rows = table.select("tr");
        List<String> lines = new ArrayList<>();
        int widest = 0;
        int cells = 0;
        for (Element row : rows) {
            List<String> line = new ArrayList<>();
            for (Element cell : row.children()) {
                String text = Cleaning.line(cell.text());
                if (text.length() > LONGEST_CELL || ++cells > MOST_CELLS) {
                    return null;
                }
                line.add(text);
            }
            if (line.stream().anyMatch(text -> !text.isEmpty())) {
                lines.add(String.join("\t", line));
                widest = Math.max(widest, line.size());
            }
        }
        return lines.size() > 1 && widest > 1 ? String.join("\n", lines) : null;
    }
}
