package org.bongsu.store.tables;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bongsu.model.Change;
import org.bongsu.model.Claim;
import org.bongsu.model.Dismissal;
import org.bongsu.model.Edit;
import org.bongsu.model.Gist;
import org.bongsu.model.Stored;
import org.bongsu.store.journal.Edits;
import org.bongsu.store.journal.Entry;
import org.bongsu.store.journal.Journal.Spot;
import org.bongsu.store.journal.Kind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Where each change stands in the journal, which records it touched, and whether it is done or undone.
 *
 * <p>An undo takes back the last change that is done; a redo brings back the one that was undone last, which is the lowest number among the
 * undone; a new change drops the undone for good. Undos and redos are themselves neither undone nor redone.
 */
public final class ChangeTable {
    private static final String DONE = "done";
    private static final String UNDONE = "undone";
    private static final String DROPPED = "dropped";
    private static final String TURN = "turn";

    /** A change that can be undone or redone next. */
    public record Next(long number, String action, Spot spot) { }

    private static final RowMapper<Next> NEXT =
            (row, context) -> new Next(row.getLong(1), row.getString(2), new Spot(row.getInt(3), row.getLong(4)));

    private final Handle handle;
    private final Gists gists;

    ChangeTable(Handle handle, Gists gists) {
        this.handle = handle;
        this.gists = gists;
    }

    /** Takes a change in; gives what it was about. */
    Gist put(Entry.Made made, Spot spot) {
        boolean turns = made.turn() != Entry.Turn.DO;
        if (turns) {
            handle.execute("update change set state = ? where number = ?", made.turn() == Entry.Turn.UNDO ? UNDONE : DONE, made.of());
        } else {
            handle.execute("update change set state = ? where state = ?", DROPPED, UNDONE);
        }
        Change change = made.change();
        long number = change.number();
        Gist gist = gists.of(change);
        handle.execute("merge into change(number, segment, position, action, state, part_of, turned, at, coder, title, first_day, incidents, sources, others)"
                        + " key(number) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number, spot.segment(), spot.offset(), change.action(), turns ? TURN : DONE, made.partOf(), turns ? made.of() : 0,
                change.at().toEpochMilli(), change.coder(), gist.title(), gist.day(), gist.incidents(), gist.sources(), gist.others());
        Map<String, Touch> touched = new LinkedHashMap<>();
        for (Edit edit : change.edits()) {
            Stored any = Edits.any(edit);
            touched.put(any.id(), new Touch(Kind.of(any).table, edit.after() == null));
            owners(edit, touched);
        }
        try (PreparedBatch batch = handle.prepareBatch("merge into touched(id, number, kind, gone) key(id, number) values (?, ?, ?, ?)")) {
            touched.forEach((id, touch) -> batch.add(id, number, touch.kind, touch.gone));
            batch.execute();
        }
        return gist;
    }

    private record Touch(String kind, boolean gone) { }

    /** A claim belongs to the history of its incident, and of its source; a dismissal to that of its article. */
    private static void owners(Edit edit, Map<String, Touch> touched) {
        for (Stored side : new Stored[] {edit.before(), edit.after()}) {
            switch (side) {
                case Claim claim -> {
                    touched.putIfAbsent(claim.incident(), new Touch(Kind.INCIDENT.table, false));
                    touched.putIfAbsent(claim.evidence().source(), new Touch(Kind.ARTICLE.table, false));
                }
                case Dismissal dismissal -> touched.putIfAbsent(dismissal.article(), new Touch(Kind.ARTICLE.table, false));
                case null, default -> { }
            }
        }
    }

    public Optional<Next> toUndo() {
        return next("select number, action, segment, position from change where state = ? order by number desc limit 1", DONE);
    }

    public Optional<Next> toRedo() {
        return next("select number, action, segment, position from change where state = ? order by number limit 1", UNDONE);
    }

    private Optional<Next> next(String sql, String state) {
        return handle.createQuery(sql).bind(0, state).map(NEXT).findOne();
    }

    public Optional<Spot> spot(long number) {
        return handle.createQuery("select number, action, segment, position from change where number = ?").bind(0, number).map(NEXT).findOne().map(Next::spot);
    }

    /** When each incident was touched last, by its id. */
    public Map<String, Instant> lastTouched() {
        Map<String, Instant> last = new HashMap<>();
        handle.createQuery("select t.id, max(c.at) from touched t join change c on c.number = t.number where t.kind = ? group by t.id").bind(0, Kind.INCIDENT.table)
                .map((row, context) -> Map.entry(row.getString(1), Instant.ofEpochMilli(row.getLong(2)))).forEach(each -> last.put(each.getKey(), each.getValue()));
        return last;
    }

    /** Where the changes stand that touched an id, oldest first. */
    public List<Spot> touching(String id) {
        return handle.createQuery("select c.number, c.action, c.segment, c.position from touched t join change c on c.number = t.number"
                + " where t.id = ? order by c.number").bind(0, id).map(NEXT).list().stream().map(Next::spot).toList();
    }
}
