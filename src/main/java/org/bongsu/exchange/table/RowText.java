package org.bongsu.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a row as claims quote them: a line for each cell that holds something, its column before it. */
public final class RowText {
    private static final String AFTER = ": ";
    private static final Pattern COLUMN = Pattern.compile("(?m)^([^\\n:]{1,80}): ");

    private final StringBuilder text = new StringBuilder();
    private final List<ReadRow.Span> spans = new ArrayList<>();

    /** The text of a row. */
    RowText(List<String> header, Grid.Row row) {
        for (int i = 0; i < header.size(); i++) {
            String cell = row.cell(i);
            if (cell.isEmpty()) {
                spans.add(ReadRow.Span.NONE);
                continue;
            }
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append(header.get(i).replaceAll("[\\n:]+", " ").strip()).append(AFTER);
            spans.add(new ReadRow.Span(text.length(), text.length() + cell.length()));
            text.append(cell);
        }
    }

    /** Where the cell of a column stands; nothing where it is empty. */
    ReadRow.Span of(int column) {
        return spans.get(column);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The column that an offset into the text of a row lies in; empty when it lies in none. */
    public static String column(String text, int offset) {
        Matcher names = COLUMN.matcher(text);
        String column = "";
        while (names.find() && names.start() <= offset) {
            column = names.group(1);
        }
        return column;
    }
}
