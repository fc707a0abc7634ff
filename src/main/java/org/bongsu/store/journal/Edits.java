package org.bongsu.store.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bongsu.model.Edit;
import org.bongsu.model.Stored;
import org.bongsu.store.disk.StoreException;

/** What must hold of the edits of a change before it is written. */
public final class Edits {
    /** Ids and action keys are columns of an index. */
    private static final int LONGEST = 1000;

    /** What the store holds in the table of a kind under an id. */
    public interface Held {
        Optional<Stored> find(Kind kind, String id) throws StoreException;
    }

    private Edits() { }

    /** The record before or after, whichever there is. */
    public static Stored any(Edit edit) {
        Stored after = edit.after();
        return after != null ? after : Objects.requireNonNull(edit.before());
    }

    /**
     * Refuses edits that do not start from what is stored.
     *
     * @throws StoreException {@code stale}, with the id of the first record that is not what its edit takes it for
     */
    public static void check(String action, List<Edit> edits, Held stored) throws StoreException {
        if (edits.isEmpty() || action.length() > LONGEST) {
            throw new IllegalArgumentException("a change has edits, and an action of at most " + LONGEST + " characters");
        }
        Map<List<String>, Optional<Stored>> now = new HashMap<>();
        for (Edit edit : edits) {
            Stored any = any(edit);
            Kind kind = Kind.of(any);
            Stored before = edit.before();
            if (any.id().length() > LONGEST || before != null && Kind.of(before) != kind) {
                throw new IllegalArgumentException("an edit keeps the kind, and an id has at most " + LONGEST + " characters");
            }
            List<String> key = List.of(kind.table, any.id());
            Optional<Stored> held = now.containsKey(key) ? now.get(key) : stored.find(kind, any.id());
            if (!Optional.ofNullable(before).equals(held)) {
                throw new StoreException(StoreException.STALE, List.of(any.id()), null);
            }
            now.put(key, Optional.ofNullable(edit.after()));
        }
    }
}
