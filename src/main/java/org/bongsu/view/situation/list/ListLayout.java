package org.bongsu.view.situation.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bongsu.model.Coded;
import org.bongsu.situation.lines.Grouping;
import org.bongsu.situation.lines.Sort;

/**
 * How the list is laid out.
 *
 * @param columns those of the table in their order, shown or not
 * @param wide    whether it takes the place of map and timeline
 */
record ListLayout(Sort sort, boolean descending, Grouping grouping, List<Shape> columns, boolean wide) {
    /** Before anything was chosen: newest first. */
    static final ListLayout DEFAULT = new ListLayout(Sort.DAY, true, Grouping.NONE,
            Arrays.stream(Column.values()).map(column -> new Shape(column, column.width, true)).toList(), false);

    private static final double NARROWEST = 40;
    private static final double WIDEST = 2_000;

    /** How a column stands, its width in logical pixels. */
    record Shape(Column column, double width, boolean shown) { }

    ListLayout {
        columns = List.copyOf(columns);
    }

    ListLayout withSort(Sort other, boolean down) {
        return new ListLayout(other, down, grouping, columns, wide);
    }

    ListLayout withGrouping(Grouping other) {
        return new ListLayout(sort, descending, other, columns, wide);
    }

    ListLayout withColumns(List<Shape> others) {
        return new ListLayout(sort, descending, grouping, others, wide);
    }

    ListLayout withWide(boolean whole) {
        return new ListLayout(sort, descending, grouping, columns, whole);
    }

    /** Whether rows are sorted and gathered as in another layout. */
    boolean arrangedAs(ListLayout other) {
        return sort == other.sort && descending == other.descending && grouping == other.grouping;
    }

    /** As it is kept in a file, such as {@code day down none narrow day:130+ title:320+ place:170-}. */
    String kept() {
        return String.join(" ", sort.code(), descending ? "down" : "up", grouping.code(), wide ? "wide" : "narrow",
                columns.stream().map(shape -> String.format(Locale.ROOT, "%s:%.0f%s", shape.column.code(), shape.width, shape.shown ? "+" : "-"))
                        .collect(Collectors.joining(" ")));
    }

    /** What was kept; what cannot be read is as it was before anything was chosen. */
    static ListLayout of(String kept) {
        String[] parts = kept.strip().split("\\s+");
        try {
            List<Shape> columns = new ArrayList<>();
            for (int i = 4; i < parts.length; i++) {
                String[] each = parts[i].split(":", 2);
                Column column = Coded.of(Column.class, each[0]);
                double width = Double.parseDouble(each[1].substring(0, each[1].length() - 1));
                if (columns.stream().noneMatch(shape -> shape.column == column)) {
                    columns.add(new Shape(column, Math.clamp(width, NARROWEST, WIDEST), each[1].endsWith("+")));
                }
            }
            DEFAULT.columns.stream().filter(shape -> columns.stream().noneMatch(known -> known.column == shape.column)).forEach(columns::add);
            boolean any = columns.stream().anyMatch(Shape::shown);
            return new ListLayout(Coded.of(Sort.class, parts[0]), parts[1].equals("down"), Coded.of(Grouping.class, parts[2]), any ? columns : DEFAULT.columns,
                    parts[3].equals("wide"));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return DEFAULT;
        }
    }
}
