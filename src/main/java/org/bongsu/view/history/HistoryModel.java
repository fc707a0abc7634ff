package org.bongsu.view.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.bongsu.desk.Difference;
import org.bongsu.desk.History;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;
import org.bongsu.job.Jobs;
import org.bongsu.model.Deed;
import org.bongsu.model.DeedFilter;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The actions of a store, or those that touched one incident or article, with what the chosen one changed; everything that reads the disk runs as a job. */
public final class HistoryModel {
    /** So many are read at once. */
    static final int PAGE = 100;

    private final Session session;
    private final History history;
    private final Jobs jobs;
    private final @Nullable String record;
    private final ObjectProperty<DeedFilter> filter;
    private final ObjectProperty<Boolean> removed = new SimpleObjectProperty<>(false);
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable Row> chosen = new SimpleObjectProperty<>();

    /**
     * A history.
     *
     * @param jobs   changes of the store, one after another
     * @param record id of the one incident or source that it is of, or null for the whole store
     */
    public HistoryModel(Session session, Jobs jobs, @Nullable String record) {
        this.session = session;
        this.history = new History(session);
        this.jobs = jobs;
        this.record = record;
        this.filter = new SimpleObjectProperty<>(new DeedFilter(null, null, null, null, record));
        filter.subscribe((before, after) -> load());
        removed.subscribe((before, after) -> load());
    }

    @Nullable String record() {
        return record;
    }

    ObjectProperty<DeedFilter> filter() {
        return filter;
    }

    /** Whether what is gone is listed instead of what was done. */
    ObjectProperty<Boolean> removed() {
        return removed;
    }

    ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Whether there are earlier ones. */
    ReadOnlyBooleanProperty more() {
        return more.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Row> chosen() {
        return chosen;
    }

    /** What the list of coders and actions can be. */
    record Choices(List<String> coders, List<String> actions) { }

    void choices(Consumer<Choices> then) {
        jobs.run("History", progress -> new Choices(history.coders(), history.actions())).then(then).start();
    }

    /** Reads the list anew. */
    void load() {
        boolean gone = removed.get();
        DeedFilter now = filter.get();
        jobs.run("History", progress -> gone ? history.gone(PAGE).stream().map(each -> (Row) new Row.Lost(each)).toList() : read(now, Long.MAX_VALUE))
                .then(all -> show(all, List.of())).start();
    }

    /** Reads earlier ones. */
    void onMore() {
        DeedFilter now = filter.get();
        List<Row> known = rows.get();
        long before = known.isEmpty() ? Long.MAX_VALUE : known.getLast().deed().first();
        jobs.run("History", progress -> read(now, before)).then(all -> show(all, known)).start();
    }

    private List<Row> read(DeedFilter now, long before) {
        return history.deeds(now, before, PAGE).stream().map(deed -> (Row) new Row.Done(deed)).toList();
    }

    private void show(List<Row> read, List<Row> known) {
        List<Row> all = new ArrayList<>(known);
        all.addAll(read);
        more.set(read.size() == PAGE && !removed.get());
        rows.set(List.copyOf(all));
        if (known.isEmpty()) {
            chosen.set(all.isEmpty() ? null : all.getFirst());
        }
    }

    /** Lets only the actions of a day through, by the calendar of the zone; null for all days. */
    void onDay(@Nullable LocalDate day) {
        DeedFilter now = filter.get();
        ZoneId zone = ZoneId.systemDefault();
        filter.set(new DeedFilter(now.coder(), now.action(), day == null ? null : day.atStartOfDay(zone).toInstant(),
                day == null ? null : day.plusDays(1).atStartOfDay(zone).toInstant(), now.record()));
    }

    void onCoder(@Nullable String coder) {
        DeedFilter now = filter.get();
        filter.set(new DeedFilter(coder, now.action(), now.from(), now.until(), now.record()));
    }

    void onAction(@Nullable String action) {
        DeedFilter now = filter.get();
        filter.set(new DeedFilter(now.coder(), action, now.from(), now.until(), now.record()));
    }

    /** What a row changed, and whether its state can be restored. */
    record Detail(List<Difference> differences, boolean restorable) { }

    void detail(Row row, Words words, Consumer<Detail> then) {
        String only = row instanceof Row.Lost lost ? lost.gone().record().id() : record;
        jobs.run("History", progress -> new Detail(history.differences(row.deed(), only, words),
                row instanceof Row.Lost || record != null && history.restorable(record, row.deed().number())))
                .then(detail -> {
                    if (row.equals(chosen.get())) {
                        then.accept(detail);
                    }
                }).start();
    }

    /** What undoing back to an action would take back, the last first. */
    void chain(Deed deed, Consumer<List<Deed>> then) {
        jobs.run("History", progress -> history.undoable(Integer.MAX_VALUE / PAGE).stream().filter(each -> each.number() >= deed.first()).toList())
                .then(then).start();
    }

    void undoTo(Deed deed, Runnable then, Consumer<StoreFault> wrong) {
        jobs.run("History", progress -> {
            history.undoTo(deed);
            return true;
        }).then(done -> then.run()).failed(StoreFault.class, wrong).start();
    }

    void restore(Row row, Consumer<Boolean> then, Consumer<StoreFault> wrong) {
        jobs.run("History", progress -> row instanceof Row.Lost lost ? history.restore(lost.gone())
                : record != null && history.restore(record, row.deed().number())).then(then).failed(StoreFault.class, wrong).start();
    }

    /** What the one incident or source is called; empty for the whole store. */
    String title() {
        String id = record;
        return id == null ? "" : session.situation().get().incident(id).map(incident -> incident.title())
                .or(() -> session.situation().get().source(id).map(source -> source.title())).orElse(id);
    }

    /** Whether a deed may be undone from here; an action of one record alone never is, since others may lie between. */
    boolean undoable(Row row) {
        return record == null && row instanceof Row.Done && row.deed().state() == Deed.State.DONE;
    }
}
