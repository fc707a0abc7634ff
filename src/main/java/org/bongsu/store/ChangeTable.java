package org.bongsu.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bongsu.model.Edit;
import org.bongsu.store.Journal.Spot;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Where each change stands in the journal, which records it touched, and whether it is done or undone.
 *
 * <p>An undo takes back the last change that is done; a redo brings back the one that was undone last, which is the lowest number among the
 * undone; a new change drops the undone for good. Undos and redos are themselves neither undone nor redone.
 */
final class ChangeTable {
    private static final String DONE = "done";
    private static final String UNDONE = "undone";
    private static final String DROPPED = "dropped";
    private static final String TURN = "turn";

    /** A change that can be undone or redone next. */
    record Next(long number, String action, Spot spot) { }

    private static final RowMapper<Next> NEXT =
            (row, context) -> new Next(row.getLong(1), row.getString(2), new Spot(row.getInt(3), row.getLong(4)));

    private final Handle handle;

    ChangeTable(Handle handle) {
        this.handle = handle;
    }

    void put(Entry.Made made, Spot spot) {
        boolean turns = made.turn() != Entry.Turn.DO;
        if (turns) {
            handle.execute("update change set state = ? where number = ?", made.turn() == Entry.Turn.UNDO ? UNDONE : DONE, made.of());
        } else {
            handle.execute("update change set state = ? where state = ?", DROPPED, UNDONE);
        }
        long number = made.change().number();
        handle.execute("merge into change(number, segment, position, action, state) key(number) values (?, ?, ?, ?, ?)",
                number, spot.segment(), spot.offset(), made.change().action(), turns ? TURN : DONE);
        Set<String> ids = new LinkedHashSet<>();
        for (Edit edit : made.change().edits()) {
            ids.add(Edits.any(edit).id());
        }
        try (PreparedBatch batch = handle.prepareBatch("merge into touched(id, number) key(id, number) values (?, ?)")) {
            ids.forEach(id -> batch.add(id, number));
            batch.execute();
        }
    }

    Optional<Next> toUndo() {
        return next("select number, action, segment, position from change where state = ? order by number desc limit 1", DONE);
    }

    Optional<Next> toRedo() {
        return next("select number, action, segment, position from change where state = ? order by number limit 1", UNDONE);
    }

    private Optional<Next> next(String sql, String state) {
        return handle.createQuery(sql).bind(0, state).map(NEXT).findOne();
    }

    /** Where the changes stand that touched an id, oldest first. */
    List<Spot> touching(String id) {
        return handle.createQuery("select c.number, c.action, c.segment, c.position from touched t join change c on c.number = t.number"
                + " where t.id = ? order by c.number").bind(0, id).map(NEXT).list().stream().map(Next::spot).toList();
    }
}
