package org.bongsu.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bongsu.model.Change;
import org.bongsu.model.Claim;
import org.bongsu.model.Deed;
import org.bongsu.model.DeedFilter;
import org.bongsu.model.Edit;
import org.bongsu.model.Incident;
import org.bongsu.model.Source;
import org.bongsu.model.Stored;
import org.bongsu.store.Removed;
import org.bongsu.store.Store;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** What was done to the store, and to each incident and article: looked up, taken back, restored. Reads the disk: not on the screen's thread. */
public final class History {
    /** Edits of one change that are told in words; imports have thousands. */
    private static final int MOST = 200;

    private final Session session;

    public History(Session session) {
        this.session = session;
    }

    /** The actions that can be undone one after another, the last first. */
    public List<Deed> undoable(int limit) {
        return session.store().undoable(limit);
    }

    /** Actions that a filter lets through, newest first: at most so many, all before the given number. */
    public List<Deed> deeds(DeedFilter filter, long before, int limit) {
        return session.store().deeds(filter, before, limit);
    }

    /** Everybody who made a change. */
    public List<String> coders() {
        return session.store().doings().coders();
    }

    /** Message keys of every action that was done. */
    public List<String> actions() {
        return session.store().doings().actions();
    }

    /** What an action changed, field by field, in words; of one record and its claims alone when its id is given. */
    public List<Difference> differences(Deed deed, @Nullable String record, Words words) {
        RecordWords in = new RecordWords(words, session.codebook(), session.now()::incident);
        List<Difference> all = new ArrayList<>();
        for (Change change : changes(deed)) {
            for (Edit edit : change.edits()) {
                if (all.size() < MOST && (record == null || belongs(edit, record))) {
                    differences(edit, in, all);
                }
            }
        }
        return all;
    }

    private List<Change> changes(Deed deed) {
        List<Change> changes = new ArrayList<>();
        for (long number = deed.first(); number <= deed.number() && changes.size() < MOST; number++) {
            session.store().change(number).filter(change -> change.number() == deed.number() || change.action().equals(deed.what().action())).ifPresent(changes::add);
        }
        return changes;
    }

    private static boolean belongs(Edit edit, String record) {
        Stored any = any(edit);
        return any.id().equals(record) || any instanceof Claim claim && (claim.incident().equals(record) || claim.evidence().source().equals(record))
                || edit.before() instanceof Claim claim && claim.incident().equals(record);
    }

    private static void differences(Edit edit, RecordWords in, List<Difference> all) {
        Map<String, String> before = in.of(edit.before());
        Map<String, String> after = in.of(edit.after());
        Set<String> fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (String field : fields) {
            String one = before.getOrDefault(field, "");
            String two = after.getOrDefault(field, "");
            if (!one.equals(two)) {
                all.add(new Difference(in.name(any(edit)), field, one, two));
            }
        }
    }

    /** Takes back an action and all that was done after it, each by itself, so that each can be done again. */
    public void undoTo(Deed deed) throws StoreFault {
        session.undoTo(deed);
    }

    /** Whether restoring an incident or a source as it was after a change would change anything. */
    public boolean restorable(String record, long number) {
        return !restoring(record, number).isEmpty();
    }

    /**
     * Brings an incident or a source back to what it was after the change of a number, as a new change; it comes back from being deleted, too, and
     * so do claims of it that are gone since. Claims that came later stay.
     *
     * @return false when it is so already
     */
    public boolean restore(String record, long number) throws StoreFault {
        List<Edit> edits = restoring(record, number);
        if (edits.isEmpty()) {
            return false;
        }
        session.commit("action.restore", edits);
        return true;
    }

    private List<Edit> restoring(String record, long number) {
        Store store = session.store();
        Map<String, Stored> then = new LinkedHashMap<>();
        for (Change change : store.history(record)) {
            if (change.number() <= number) {
                change.edits().stream().filter(edit -> belongs(edit, record)).forEach(edit -> put(then, edit));
            }
        }
        List<Edit> edits = new ArrayList<>();
        Map<String, Stored> now = new HashMap<>();
        then.values().forEach(each -> current(store, each).ifPresent(held -> now.put(each.id(), held)));
        for (Stored each : then.values()) {
            Stored held = now.get(each.id());
            if (each instanceof Claim claim) {
                boolean meant = held == null && claim.incident().equals(record) && store.source(claim.evidence().source()).isPresent();
                if (meant) {
                    edits.add(Edit.add(claim));
                }
            } else if (each.id().equals(record) && !each.equals(held)) {
                edits.addFirst(held == null ? Edit.add(each) : Edit.replace(held, each));
            }
        }
        return then.containsKey(record) ? edits : List.of();
    }

    /** Brings back what is gone, with the claims that went with it. */
    public boolean restore(Gone gone) throws StoreFault {
        return restore(gone.record().id(), gone.last());
    }

    /** What was there once and is gone, the last to go first, at most so many. */
    public List<Gone> gone(int limit) {
        List<Gone> all = new ArrayList<>();
        for (Removed each : session.store().removed(limit)) {
            long before = session.store().history(each.record().id()).stream().mapToLong(Change::number).filter(number -> number < each.by().number()).max().orElse(0);
            all.add(new Gone(each.record(), each.by(), before));
        }
        return all;
    }

    /**
     * An incident or a source that is gone.
     *
     * @param record as it was
     * @param by     the action that it went with
     * @param last   number of the last change before it went
     */
    public record Gone(Stored record, Deed by, long last) { }

    private static void put(Map<String, Stored> then, Edit edit) {
        Stored after = edit.after();
        if (after == null) {
            then.remove(any(edit).id());
        } else {
            then.put(after.id(), after);
        }
    }

    private static Optional<Stored> current(Store store, Stored record) {
        return switch (record) {
            case Incident incident -> store.incident(incident.id()).map(Stored.class::cast);
            case Source source -> store.source(source.id()).map(Stored.class::cast);
            case Claim claim -> store.claimsOf(claim.incident()).stream().filter(each -> each.id().equals(claim.id())).findFirst().map(Stored.class::cast)
                    .or(() -> store.claimsIn(claim.evidence().source()).stream().filter(each -> each.id().equals(claim.id())).findFirst().map(Stored.class::cast));
            default -> Optional.empty();
        };
    }

    private static Stored any(Edit edit) {
        Stored after = edit.after();
        Stored before = edit.before();
        if (after != null) {
            return after;
        }
        if (before == null) {
            throw new IllegalArgumentException("an edit changes something");
        }
        return before;
    }
}
