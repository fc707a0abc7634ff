package org.bongsu.store.tables;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterator;
import org.jspecify.annotations.Nullable;

/** Where two sets of tables do not hold the same. */
public final class TableDifferences {
    private record Row(String id, byte[] body) { }

    private static final RowMapper<Row> ROW = (row, context) -> new Row(row.getString(1), row.getBytes(2));

    /** Each table with its walk in the order of ids. */
    private static final List<List<String>> WALKS = List.of(
            List.of("source", "select id, body from source order by id"),
            List.of("incident", "select id, body from incident order by id"),
            List.of("claim", "select id, body from claim order by id"),
            List.of("coverage", "select id, body from coverage order by id"),
            List.of("dataset", "select id, body from dataset order by id"),
            List.of("dismissal", "select id, body from dismissal order by id"),
            List.of("codebook", "select id, body from codebook order by id"),
            List.of("view", "select id, body from view order by id"),
            List.of("own_date", "select id, body from own_date order by id"),
            List.of("kept_index", "select id, body from kept_index order by id"),
            List.of("mapping", "select id, body from mapping order by id"),
            List.of("change", "select cast(number as varchar) as id, stringtoutf8(segment || ' ' || position || ' ' || action || ' ' || state || ' ' || part_of || ' ' || turned)"
                    + " from change order by id"),
            List.of("touched", "select id || ' ' || number as both, stringtoutf8(kind || ' ' || gone) from touched order by both"));

    private final Handle one;
    private final Handle other;

    public TableDifferences(Handle one, Handle other) {
        this.one = one;
        this.other = other;
    }

    /** Names the table and the id of each row that is not the same, or is in one of the two only. */
    public void forEach(BiConsumer<String, String> found) {
        for (List<String> walk : WALKS) {
            try (ResultIterator<Row> left = one.createQuery(walk.get(1)).map(ROW).iterator();
                 ResultIterator<Row> right = other.createQuery(walk.get(1)).map(ROW).iterator()) {
                Row a = next(left);
                Row b = next(right);
                while (a != null || b != null) {
                    int order = a == null ? 1 : b == null ? -1 : a.id.compareTo(b.id);
                    Row named = order <= 0 ? a : b;
                    if (named != null && (order != 0 || a == null || b == null || !Arrays.equals(a.body, b.body))) {
                        found.accept(walk.get(0), named.id);
                    }
                    a = order <= 0 ? next(left) : a;
                    b = order >= 0 ? next(right) : b;
                }
            }
        }
    }

    private static @Nullable Row next(ResultIterator<Row> rows) {
        return rows.hasNext() ? rows.next() : null;
    }
}
