package org.bongsu.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bongsu.model.ColumnMeaning;
import org.bongsu.model.TableMapping;

/**
 * A table as it came: its header and its rows of cells, whatever kind of file it was.
 *
 * @param name of the file
 */
public record Grid(String name, List<String> header, List<Row> rows) {
    /** More columns are no table of incidents. */
    static final int MOST_COLUMNS = 500;
    /** More rows do not fit the memory of a worker. */
    static final int MOST_ROWS = 1_000_000;

    public Grid {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * A row of cells.
     *
     * @param number from 1, the header not counted
     */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** What stands in a column, without blanks around it; empty where the row is shorter, or the column is not there (-1). */
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
        }
    }

    /** Makes a grid of all rows that a file holds, the first that is none of blanks being the header. */
    static Grid of(String name, List<List<String>> all) throws UnreadableGrid {
        int first = 0;
        while (first < all.size() && blank(all.get(first))) {
            first++;
        }
        if (first == all.size()) {
            throw new UnreadableGrid("empty");
        }
        List<String> header = all.get(first).stream().map(Grid::tidy).toList();
        List<Row> rows = new ArrayList<>();
        for (int i = first + 1; i < all.size(); i++) {
            if (!blank(all.get(i))) {
                rows.add(new Row(i - first, all.get(i)));
            }
        }
        return new Grid(name, header, rows);
    }

    /** The number of a column, whatever the case of its name; -1 when there is none. */
    public int column(String name) {
        for (int i = 0; i < header.size(); i++) {
            if (fold(header.get(i)).equals(fold(name))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether all these columns are there. */
    public boolean has(String... names) {
        for (String name : names) {
            if (column(name) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether it has the columns that a mapping asks for: all that mean something. */
    public boolean fits(TableMapping mapping) {
        return mapping.columns().stream().filter(column -> column.meaning() != ColumnMeaning.IGNORED).allMatch(column -> column(column.header()) >= 0);
    }

    static String fold(String header) {
        return header.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-]+", " ");
    }

    private static String tidy(String cell) {
        return cell.replace("\uFEFF", "").strip();
    }

    private static boolean blank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }
}
