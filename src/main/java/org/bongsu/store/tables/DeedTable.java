package org.bongsu.store.tables;

import java.sql.Date;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bongsu.model.Change;
import org.bongsu.model.Coded;
import org.bongsu.model.Deed;
import org.bongsu.model.DeedFilter;
import org.bongsu.model.Gist;
import org.bongsu.store.journal.Entry;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** The changes as lists of actions, newest first. */
public final class DeedTable {
    /** A record that is no longer there, and the action that took it away. */
    public record Gone(String id, Deed deed) { }

    private record Row(Deed deed, long partOf) { }

    private static final String SELECT = "select c.number, c.action, o.action, c.title, c.first_day, c.incidents, c.sources, c.others, c.at, c.coder, c.state,"
            + " c.part_of from change c left join change o on o.number = c.turned and c.turned > 0";
    private static final RowMapper<Row> ROW = (row, context) -> {
        Date day = row.getDate(5);
        Gist gist = new Gist(row.getString(4), day == null ? null : day.toLocalDate(), row.getInt(6), row.getInt(7), row.getInt(8));
        return new Row(new Deed(row.getLong(1), row.getLong(1), new Deed.What(row.getString(2), row.getString(3), gist),
                Instant.ofEpochMilli(row.getLong(9)), row.getString(10), Coded.of(Deed.State.class, row.getString(11))), row.getLong(12));
    };

    /** So many changes are read for each action that is asked for; imports are made of many. */
    private static final int PARTS = 20;

    private final Handle handle;
    private @Nullable Deed toUndo;

    DeedTable(Handle handle) {
        this.handle = handle;
    }

    /** Takes note of a change that was just made, so that asking for it costs nothing, also in the midst of an import. */
    void done(Entry.Made made, Gist gist) {
        @Nullable Deed last = made.turn() == Entry.Turn.DO ? toUndo : null;
        toUndo = null;
        if (made.turn() == Entry.Turn.DO) {
            Change change = made.change();
            Deed deed = new Deed(change.number(), change.number(), new Deed.What(change.action(), null, gist), change.at(), change.coder(), Deed.State.DONE);
            if (made.partOf() == 0) {
                toUndo = deed;
            } else if (last != null && last.first() == made.partOf()) {
                toUndo = together(last, deed);
            }
        }
    }

    /** What an undo would take back: one change, or those of one import as far as nothing was done between them. */
    public Optional<Deed> toUndo() {
        if (toUndo == null) {
            toUndo = joined(SELECT + " where c.state = ? order by c.number desc", "done", 1).stream().findFirst().orElse(null);
        }
        return Optional.ofNullable(toUndo);
    }

    /** What a redo would do again. */
    public Optional<Deed> toRedo() {
        boolean any = handle.createQuery("select number from change where state = 'undone' limit 1").mapTo(Long.class).findOne().isPresent();
        return any ? joined(SELECT + " where c.state = ? order by c.number", "undone", 1).stream().findFirst() : Optional.empty();
    }

    /** What could be taken back, the last first, at most so many. */
    public List<Deed> undoable(int limit) {
        return joined(SELECT + " where c.state = ? order by c.number desc", "done", limit);
    }

    private List<Deed> joined(String sql, String state, int limit) {
        List<Row> rows = query(sql, List.of(state), limit * PARTS);
        boolean cut = rows.size() == limit * PARTS && rows.getLast().partOf != 0;
        return joined(cut ? query(sql, List.of(state), Integer.MAX_VALUE) : rows, limit);
    }

    private List<Row> query(String sql, List<Object> values, int limit) {
        try (var query = handle.createQuery(sql + " limit " + limit)) {
            for (int i = 0; i < values.size(); i++) {
                query.bind(i, values.get(i));
            }
            return query.map(ROW).list();
        }
    }

    /** The changes of one import, one after another in one state, are one action. */
    private static List<Deed> joined(List<Row> rows, int limit) {
        List<Deed> deeds = new ArrayList<>();
        long part = 0;
        for (Row row : rows) {
            long of = row.partOf == 0 ? row.deed.number() : row.partOf;
            Deed last = deeds.isEmpty() ? null : deeds.getLast();
            if (last != null && of == part && last.state() == row.deed.state()) {
                deeds.set(deeds.size() - 1, together(last, row.deed));
            } else if (deeds.size() == limit) {
                break;
            } else {
                deeds.add(row.deed);
            }
            part = of;
        }
        return deeds;
    }

    private static Deed together(Deed one, Deed two) {
        Deed later = one.number() > two.number() ? one : two;
        return new Deed(Math.max(one.number(), two.number()), Math.min(one.first(), two.first()),
                new Deed.What(one.what().action(), null, one.what().gist().with(two.what().gist())), later.at(), later.coder(), later.state());
    }

    /** Actions that a filter lets through, before a number, at most so many. */
    public List<Deed> find(DeedFilter filter, long before, int limit) {
        StringBuilder sql = new StringBuilder(SELECT).append(" where c.number < ?");
        List<Object> values = new ArrayList<>(List.of(before));
        and(sql, values, " and c.coder = ?", filter.coder());
        and(sql, values, " and c.action = ?", filter.action());
        and(sql, values, " and c.at >= ?", filter.from() == null ? null : filter.from().toEpochMilli());
        and(sql, values, " and c.at < ?", filter.until() == null ? null : filter.until().toEpochMilli());
        and(sql, values, " and exists (select 1 from touched t where t.number = c.number and t.id = ?)", filter.record());
        return joined(query(sql.append(" order by c.number desc").toString(), values, limit * PARTS), limit);
    }

    private static void and(StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    /** Everybody who made a change. */
    public List<String> coders() {
        return handle.createQuery("select distinct coder from change order by coder").mapTo(String.class).list();
    }

    /** Every key of an action that was done. */
    public List<String> actions() {
        return handle.createQuery("select distinct action from change order by action").mapTo(String.class).list();
    }

    /** Incidents and sources that are no longer there, the last to go first. */
    public List<Gone> gone(int limit) {
        record Last(String id, long number) { }
        List<Last> last = handle.createQuery("select t.id, max(t.number) as n from touched t where t.gone and t.kind in ('incident', 'source')"
                        + " and not exists (select 1 from incident i where i.id = t.id) and not exists (select 1 from source s where s.id = t.id)"
                        + " group by t.id order by n desc, t.id limit ?").bind(0, limit)
                .map((row, context) -> new Last(row.getString(1), row.getLong(2))).list();
        return last.stream().map(each -> new Gone(each.id, handle.createQuery(SELECT + " where c.number = ?").bind(0, each.number).map(ROW).one().deed())).toList();
    }
}
