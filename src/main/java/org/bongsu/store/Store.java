package org.bongsu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bongsu.model.Article;
import org.bongsu.model.Change;
import org.bongsu.model.Claim;
import org.bongsu.model.Coverage;
import org.bongsu.model.Dataset;
import org.bongsu.model.Deed;
import org.bongsu.model.DeedFilter;
import org.bongsu.model.Dismissal;
import org.bongsu.model.Edit;
import org.bongsu.model.Incident;
import org.bongsu.model.KeptCodebook;
import org.bongsu.model.KeptIndex;
import org.bongsu.model.OwnDate;
import org.bongsu.model.SavedView;
import org.bongsu.model.Source;
import org.bongsu.model.TableMapping;
import org.bongsu.store.disk.StoreException;
import org.bongsu.store.journal.Entry.Turn;
import org.bongsu.store.journal.Kind;
import org.bongsu.store.tables.ChangeTable;
import org.bongsu.store.tables.Tables;

/**
 * A store: a folder with the journal (the truth), the tables made from it, and the originals. One process at a time has it open. Every
 * method may be called from any thread; they run one after another. Reading fails with {@link UncheckedIOException} when the disk
 * does, and anything with {@link IllegalStateException} once the store is closed.
 */
public final class Store implements AutoCloseable {
    private static final String UNDO = "store.undo";
    private static final String REDO = "store.redo";
    private static final Comparator<Claim> BY_PLACE = Comparator.comparing((Claim claim) -> claim.evidence().source())
            .thenComparing(claim -> claim.evidence().start()).thenComparing(Claim::id);

    private final Path folder;
    private final OneThread thread;
    private final Engine engine;
    private final Originals originals;

    private Store(Path folder, OneThread thread, Engine engine) {
        this.folder = folder;
        this.thread = thread;
        this.engine = engine;
        originals = new Originals(folder.resolve("originals"), thread);
    }

    /**
     * Opens the store in a folder, which is made when absent; after a crash, with all that was acknowledged.
     *
     * @param coder who makes the changes
     * @throws StoreException {@code in-use} when it is open elsewhere; {@code damaged} with the place; {@code newer} when a later
     *                        version of Bongsu wrote it; {@code disk-full, read-only, io}
     */
    public static Store open(Path folder, String coder, Clock clock) throws StoreException {
        return open(folder, coder, clock, Limits.USUAL);
    }

    static Store open(Path folder, String coder, Clock clock, Limits limits) throws StoreException {
        OneThread thread = new OneThread();
        boolean opened = false;
        try {
            Path absolute = folder.toAbsolutePath().normalize();
            Store store = new Store(absolute, thread, thread.call(() -> Engine.open(absolute, coder, clock, limits)));
            opened = true;
            return store;
        } finally {
            if (!opened) {
                thread.close();
            }
        }
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /** Gives the name of whoever makes the changes from now on. */
    public void coder(String name) {
        engine.coder(name);
    }

    /**
     * Makes a change, whole or not at all; it is durable when this returns. A new change drops what could be redone.
     *
     * @param action message key of what is done, such as {@code action.accept}
     * @param edits  at least one; each {@code before} must be what is stored
     * @throws StoreException {@code stale} when it is not, with the id; {@code disk-full, read-only, io} when it cannot be
     *                        written: then nothing was changed
     */
    public Change commit(String action, List<Edit> edits) throws StoreException {
        return thread.call(() -> engine.commit(action, edits, Turn.DO, 0));
    }

    /**
     * Makes a change that is one action with an earlier one, such as an import of many files: they are undone and redone together.
     *
     * @param partOf number of the first change of the action
     */
    public Change commit(String action, List<Edit> edits, long partOf) throws StoreException {
        return thread.call(() -> engine.commit(action, edits, partOf));
    }

    /**
     * Takes back the last change that is not undone, by a change of its own; across restarts too.
     *
     * @return the change that did it, or empty when there is nothing to undo
     */
    public Optional<Change> undo() throws StoreException {
        return thread.call(() -> {
            Optional<ChangeTable.Next> next = engine.tables().read(tables -> tables.changes().toUndo());
            if (next.isEmpty()) {
                return Optional.empty();
            }
            List<Edit> edits = engine.change(next.get()).edits().reversed().stream().map(Edit::reversed).toList();
            return Optional.of(engine.commit(UNDO, edits, Turn.UNDO, next.get().number()));
        });
    }

    /**
     * Does again what was undone last.
     *
     * @return the change that did it, or empty when there is nothing to redo
     */
    public Optional<Change> redo() throws StoreException {
        return thread.call(() -> {
            Optional<ChangeTable.Next> next = engine.tables().read(tables -> tables.changes().toRedo());
            if (next.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(engine.commit(REDO, engine.change(next.get()).edits(), Turn.REDO, next.get().number()));
        });
    }

    /**
     * Takes back all that was done since, and with, the change of a number: each by a change of its own, the last first.
     *
     * @return the changes that did it; when one cannot be taken back, those after it are, and the failure is thrown
     */
    public List<Change> undoTo(long number, Consumer<Change> each) throws StoreException {
        List<Change> changes = new ArrayList<>();
        while (read(tables -> tables.changes().toUndo()).filter(next -> next.number() >= number).isPresent()) {
            Change change = undo().orElseThrow();
            each.accept(change);
            changes.add(change);
        }
        return changes;
    }

    /** Does again all that was taken back, up to and with the change of a number; like {@link #undoTo}. */
    public List<Change> redoTo(long number, Consumer<Change> each) throws StoreException {
        List<Change> changes = new ArrayList<>();
        while (read(tables -> tables.changes().toRedo()).filter(next -> next.number() <= number).isPresent()) {
            Change change = redo().orElseThrow();
            each.accept(change);
            changes.add(change);
        }
        return changes;
    }

    /** The action that would be undone. */
    public Optional<Deed> undoable() {
        return read(tables -> tables.deeds().toUndo());
    }

    /** The action that would be redone. */
    public Optional<Deed> redoable() {
        return read(tables -> tables.deeds().toRedo());
    }

    /** The actions that could be undone one after another, the last first, at most so many. */
    public List<Deed> undoable(int limit) {
        return read(tables -> tables.deeds().undoable(limit));
    }

    /** The changes that a filter lets through, newest first: at most so many, all with lower numbers than the given one. */
    public List<Deed> deeds(DeedFilter filter, long before, int limit) {
        return read(tables -> tables.deeds().find(filter, before, limit));
    }

    /** Everybody who made a change, and every action that was done. */
    public Doings doings() {
        return read(tables -> new Doings(tables.deeds().coders(), tables.deeds().actions()));
    }

    /** Who did what, to choose from: coders and message keys of actions. */
    public record Doings(List<String> coders, List<String> actions) { }

    /** A change with all its edits. */
    public Optional<Change> change(long number) {
        return ask(() -> engine.change(number));
    }

    /** Incidents and sources that were there once and are gone, the last to go first. */
    public List<Removed> removed(int limit) {
        return ask(() -> engine.removed(limit));
    }

    /** The identity of the store, which its copies share. */
    public UUID identity() {
        return ask(() -> engine.journal().store());
    }

    /** The number of the last change; 0 before the first. */
    public long last() {
        return ask(() -> engine.journal().last());
    }

    /** All records, as they are at this moment. */
    public Snapshot snapshot() {
        return read(tables -> snapshot(tables, tables.records().all(Kind.CLAIM, Claim.class), tables.records().all(Kind.ARTICLE, Source.class)));
    }

    /** The same without claims, and of the sources only the articles: what there is to see first, in a third of the time. {@link #quoted} are the others. */
    public Snapshot first() {
        return read(tables -> snapshot(tables, List.of(), List.copyOf(tables.records().articles())));
    }

    /** What {@link #first} leaves out. */
    public Quoted quoted() {
        return read(tables -> new Quoted(tables.records().all(Kind.CLAIM, Claim.class), tables.records().otherSources()));
    }

    /**
     * What incidents rest on, beside the articles.
     *
     * @param claims  all claims
     * @param sources rows of tables and notes
     */
    public record Quoted(List<Claim> claims, List<Source> sources) { }

    private static Snapshot snapshot(Tables tables, List<Claim> claims, List<Source> sources) {
        return new Snapshot(tables.records().all(Kind.INCIDENT, Incident.class), claims, sources,
                tables.records().all(Kind.COVERAGE, Coverage.class), tables.records().all(Kind.DISMISSAL, Dismissal.class),
                tables.records().all(Kind.CODEBOOK, KeptCodebook.class), tables.records().all(Kind.VIEW, SavedView.class),
                tables.records().all(Kind.DATASET, Dataset.class),
                tables.records().all(Kind.INDEX, KeptIndex.class), tables.records().all(Kind.DATE, OwnDate.class),
                tables.records().all(Kind.MAPPING, TableMapping.class));
    }

    public Optional<Article> article(String id) {
        return source(id).filter(Article.class::isInstance).map(Article.class::cast);
    }

    /** All articles, the newest import first. */
    public List<Article> articles() {
        Comparator<Article> imported = Comparator.comparing(article -> article.original().retrieved());
        return read(tables -> tables.records().articles()).stream()
                .sorted(imported.reversed().thenComparing(Article::id)).toList();
    }

    /** The article that was made from bytes of this hash; the first imported, should there be several. */
    public Optional<Article> articleBySha256(String sha256) {
        return first(read(tables -> tables.records().articlesBySha256(sha256)).stream()
                .filter(article -> article.original().sha256().equals(sha256)).toList());
    }

    /** The article of an address, compared letter by letter; the first imported, should there be several. */
    public Optional<Article> articleByUrl(String url) {
        return first(read(tables -> tables.records().articlesByUrl(url)).stream()
                .filter(article -> url.equals(article.about().url())).toList());
    }

    private static Optional<Article> first(List<Article> articles) {
        return articles.stream().min(Comparator.comparing((Article article) -> article.original().retrieved()).thenComparing(Article::id));
    }

    public Optional<Source> source(String id) {
        return read(tables -> tables.records().find(Kind.ARTICLE, id)).map(Source.class::cast);
    }

    public Optional<Incident> incident(String id) {
        return read(tables -> tables.records().find(Kind.INCIDENT, id)).map(Incident.class::cast);
    }

    /** What is claimed of an incident, by source and then in the order of its words. */
    public List<Claim> claimsOf(String incident) {
        return read(tables -> tables.records().claimsOf(incident)).stream()
                .filter(claim -> claim.incident().equals(incident)).sorted(BY_PLACE).toList();
    }

    /** What a source claims, in the order of its words. */
    public List<Claim> claimsIn(String source) {
        return read(tables -> tables.records().claimsIn(source)).stream()
                .filter(claim -> claim.evidence().source().equals(source)).sorted(BY_PLACE).toList();
    }

    /** The changes that touched the record with an id, or what is claimed of it or in it, oldest first. */
    public List<Change> history(String id) {
        return ask(() -> engine.history(id));
    }

    /** When each incident was changed last, by its id: from the tables alone, however large the changes were. */
    public Map<String, Instant> lastChanged() {
        return read(tables -> tables.changes().lastTouched());
    }

    /** The bytes that articles were made from. */
    public Originals originals() {
        return originals;
    }

    /** Looks over the whole store: the journal's sums and numbers, the tables against the journal, the originals against their hashes. */
    public StoreCheck check() {
        return ask(() -> new Checker(folder, engine, originals).check());
    }

    /** Closes it in order; closing twice does nothing. */
    @Override
    public void close() throws StoreException {
        thread.closing(engine::close);
    }

    private <T> T read(Function<Tables, T> question) {
        return ask(() -> engine.tables().read(question));
    }

    private <T> T ask(Callable<T> question) {
        try {
            return thread.call(question);
        } catch (StoreException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
