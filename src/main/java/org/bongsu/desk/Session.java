package org.bongsu.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.bongsu.codebook.Codebook;
import org.bongsu.model.Article;
import org.bongsu.model.Change;
import org.bongsu.model.Dataset;
import org.bongsu.model.Deed;
import org.bongsu.model.Dismissal;
import org.bongsu.model.Edit;
import org.bongsu.model.Filter;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.OwnDate;
import org.bongsu.model.SavedView;
import org.bongsu.model.Selection;
import org.bongsu.situation.Situation;
import org.bongsu.situation.machine.MachineTable;
import org.bongsu.store.Store;
import org.bongsu.store.disk.StoreException;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** One open store with what is looked at: the situation, the filter, the selection; every change goes through it. */
public final class Session implements AutoCloseable {
    private static final long SHOWN_EVERY = 2_000_000_000L;

    private final Store store;
    private final Executor screen;
    private final Ids ids;
    private final Clock clock;
    private final Ledger ledger;
    private final Quotations quotations;
    private final Search search;
    /** Held while a change is made and shown, so that what is in memory follows the store in the same order from whatever threads changes come. */
    private final Object changing = new Object();
    private final ReadOnlyObjectWrapper<Codebook> codebook;
    private final ReadOnlyObjectWrapper<Situation> situation = new ReadOnlyObjectWrapper<>(Situation.EMPTY);
    private final ReadOnlyObjectWrapper<List<OwnDate>> dates = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<SavedView>> views = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<IndexSettings>> index = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Dataset>> datasets = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Article>> articles = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<UndoWords> undo = new ReadOnlyObjectWrapper<>(UndoWords.NOTHING);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final AtomicReference<@Nullable Runnable> toShow = new AtomicReference<>();
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.NONE);

    private volatile boolean copy;
    /** By the clock of the machine, in nanoseconds. */
    private long shownAt;

    /** What undo and redo would do. */
    public record UndoWords(Optional<Deed> undo, Optional<Deed> redo) {
        static final UndoWords NOTHING = new UndoWords(Optional.empty(), Optional.empty());
    }

    private Session(Store store, Codebook codebook, Clock clock, Executor screen) {
        this.store = store;
        this.screen = screen;
        this.clock = clock;
        this.ids = new Ids(clock);
        this.quotations = new Quotations(store::quoted);
        this.ledger = new Ledger(store.first(), quotations, codebook);
        this.search = new Search(store, ledger);
        ledger.finder(search::incidents);
        this.codebook = new ReadOnlyObjectWrapper<>(ledger.codebook());
        show();
        quotations.begin();
    }

    /**
     * Opens the store in a folder, which is made when there is none.
     *
     * @param codebook for a store that has none of its own
     * @param screen   where the properties change
     */
    public static Session open(Path folder, Codebook codebook, Clock clock, Executor screen) throws StoreFault {
        String coder = System.getProperty("user.name", "analyst");
        try {
            return new Session(Store.open(folder, coder, clock), codebook, clock, screen);
        } catch (StoreException e) {
            throw new StoreFault(e);
        }
    }

    /** What the store says of types at this moment, also off the screen's thread. */
    public Codebook codebook() {
        return ledger.codebook();
    }

    /** What the store says of types, renewed before the situation is whenever an edit changes it. */
    public ReadOnlyObjectProperty<Codebook> codebookProperty() {
        return codebook.getReadOnlyProperty();
    }

    /** From now on nothing can be changed: it is a copy of a backup, whose changes would be lost. */
    public void onlyLookedAt() {
        copy = true;
    }

    /** Gives the name under which changes are kept from now on. */
    public void coder(String name) {
        store.coder(name);
    }

    /** All that is known, renewed after each change. */
    public ReadOnlyObjectProperty<Situation> situation() {
        return situation.getReadOnlyProperty();
    }

    /** The analyst's own key dates, earliest first. */
    ReadOnlyObjectProperty<List<OwnDate>> dates() {
        return dates.getReadOnlyProperty();
    }

    /** The saved views, by name. */
    ReadOnlyObjectProperty<List<SavedView>> views() {
        return views.getReadOnlyProperty();
    }

    /** The settings of the index that the store keeps; empty where it goes by what the application is set to. */
    public ReadOnlyObjectProperty<Optional<IndexSettings>> index() {
        return index.getReadOnlyProperty();
    }

    /**
     * The settings of the index that are in force at this moment, also off the screen's thread.
     *
     * @param halfLife of a store that keeps none of its own, in days
     */
    public IndexSettings indexSettings(double halfLife) {
        return ledger.index().orElseGet(() -> new IndexSettings(halfLife, null));
    }

    /** The machine-coded datasets, by name. */
    public ReadOnlyObjectProperty<List<Dataset>> datasets() {
        return datasets.getReadOnlyProperty();
    }

    /** Makes machine-coded tables part of the situation, in place of those that were. */
    void tables(UnaryOperator<List<MachineTable>> change) {
        synchronized (changing) {
            ledger.tables(change.apply(ledger.tables()));
            show();
        }
    }

    /** All articles, newest first. */
    public ReadOnlyObjectProperty<List<Article>> articles() {
        return articles.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<UndoWords> undoWords() {
        return undo.getReadOnlyProperty();
    }

    /** How many incidents there are, drafts included. */
    public int incidents() {
        return situation.get().incidents().size();
    }

    /** What is looked at; every view derives from it. */
    public ObjectProperty<Filter> filter() {
        return filter;
    }

    public ObjectProperty<Selection> selection() {
        return selection;
    }

    /** The folder of the store. */
    public Path folder() {
        return store.folder();
    }

    /**
     * Makes edits durable as one action; a type under a key that it had before is kept by its present key.
     *
     * @param action message key of what is done
     */
    public Change commit(String action, List<Edit> edits) throws StoreFault {
        return shown(() -> Optional.of(store.commit(action, FormerKeys.current(codebook(), edits)))).orElseThrow();
    }

    /** Makes edits durable as a further part of the action that began with a change. */
    public Change commit(String action, List<Edit> edits, long partOf) throws StoreFault {
        return shown(() -> Optional.of(store.commit(action, edits, partOf))).orElseThrow();
    }

    /**
     * Makes edits durable as a further part of a long action, and shows what stands after the parts of every two seconds: a screen that
     * followed thousands of articles one by one would do nothing else. Whoever does so calls {@link #showAll} at the end.
     */
    Change commitMany(String action, List<Edit> edits, long partOf) throws StoreFault {
        synchronized (changing) {
            if (System.nanoTime() - shownAt > SHOWN_EVERY) {
                return commit(action, edits, partOf);
            }
            try {
                changeable();
                Change change = store.commit(action, FormerKeys.current(codebook(), edits), partOf);
                apply(change);
                return change;
            } catch (StoreException e) {
                showAll();
                throw new StoreFault(e);
            }
        }
    }

    /** Shows what stands now. */
    void showAll() {
        synchronized (changing) {
            show();
        }
    }

    /** Takes the last action back that was not taken back yet: what was taken back, or nothing. */
    public Optional<Deed> undo() throws StoreFault {
        synchronized (changing) {
            Optional<Deed> last = store.undoable();
            if (last.isPresent()) {
                undoTo(last.get());
            }
            return last;
        }
    }

    /** Takes back an action and all that was done after it. */
    public void undoTo(Deed deed) throws StoreFault {
        then(() -> store.undoTo(deed.first(), this::apply));
    }

    /** Does again what was taken back last: what was done again, or nothing. */
    public Optional<Deed> redo() throws StoreFault {
        synchronized (changing) {
            Optional<Deed> next = store.redoable();
            if (next.isPresent()) {
                then(() -> store.redoTo(next.get().number(), this::apply));
            }
            return next;
        }
    }

    @Override
    public void close() throws StoreFault {
        try {
            search.close();
            quotations.settle();
            store.close();
        } catch (StoreException e) {
            throw new StoreFault(e);
        }
    }

    /** Full text over what the store holds. */
    public Search search() {
        return search;
    }

    /** Verifies journal, tables and originals; what is wrong, in words, and nothing when all is sound. */
    public List<String> check(Words words) {
        return store.check().findings().stream().map(f -> words.say(f.key(), f.args().toArray())).toList();
    }

    /** Keeps the bytes that an article was made from; durable when it returns. */
    void keep(byte[] original) throws StoreFault {
        try {
            changeable();
            store.originals().put(original);
        } catch (StoreException e) {
            throw new StoreFault(e);
        }
    }

    Store store() {
        return store;
    }

    public Clock clock() {
        return clock;
    }

    Ids ids() {
        return ids;
    }

    /** Every suggestion that was turned down. */
    public List<Dismissal> dismissals() {
        return ledger.dismissals();
    }

    /** How many decisions there are to learn from, roughly. */
    int decided() {
        return ledger.situation().incidents().size() + ledger.dismissals().size();
    }

    List<Dismissal> dismissals(String article) {
        return ledger.dismissals(article);
    }

    Ledger ledger() {
        return ledger;
    }

    /** What is known at this moment, also off the screen's thread. */
    public Situation now() {
        return ledger.situation();
    }

    private interface Act<T> {
        T run() throws StoreException;
    }

    private Optional<Change> shown(Act<Optional<Change>> act) throws StoreFault {
        return then(() -> {
            Optional<Change> change = act.run();
            change.ifPresent(this::apply);
            return change;
        });
    }

    private void apply(Change change) {
        ledger.apply(change.edits());
        search.changed(change);
    }

    /** Shows what stands afterwards, also when only a part could be done. */
    private <T> T then(Act<T> act) throws StoreFault {
        synchronized (changing) {
            try {
                changeable();
                T result = act.run();
                show();
                return result;
            } catch (StoreException e) {
                StoreFault fault = new StoreFault(e);
                try {
                    show();
                } catch (RuntimeException again) {
                    fault.addSuppressed(again);
                }
                throw fault;
            }
        }
    }

    private void changeable() throws StoreException {
        if (copy) {
            throw StoreException.of("copy", List.of(), null);
        }
    }

    private void show() {
        shownAt = System.nanoTime();
        Codebook types = ledger.codebook();
        Situation current = ledger.situation();
        List<Article> all = ledger.articles();
        List<SavedView> kept = ledger.views();
        List<OwnDate> own = ledger.dates();
        List<Dataset> sets = ledger.datasets();
        Optional<IndexSettings> weighed = ledger.index();
        UndoWords words = new UndoWords(store.undoable(), store.redoable());
        // Of changes that come faster than the screen follows, it is shown what stands after the last.
        Runnable before = toShow.getAndSet(() -> {
            codebook.set(types);
            index.set(weighed);
            situation.set(current);
            if (!sets.equals(datasets.get())) {
                datasets.set(sets);
            }
            articles.set(all);
            views.set(kept);
            dates.set(own);
            undo.set(words);
        });
        if (before == null) {
            screen.execute(() -> {
                Runnable last = toShow.getAndSet(null);
                if (last != null) {
                    last.run();
                }
            });
        }
    }
}
