package org.bongsu.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bongsu.codebook.CameoTable;
import org.bongsu.job.Jobs;
import org.bongsu.model.Dataset;
import org.bongsu.model.Edit;
import org.bongsu.model.Filter;
import org.bongsu.model.Language;
import org.bongsu.situation.Situation.MachineRow;
import org.bongsu.situation.machine.CodeReading;
import org.bongsu.situation.machine.MachineTable;
import org.bongsu.situation.machine.TableReader;
import org.bongsu.situation.machine.UnreadableTable;

/**
 * The machine-coded datasets of a session. The table of one is read from its file when a filter first switches it on, beside whatever else
 * is done, and stays in memory; a file that cannot be read keeps nothing else from working. Used on the screen's thread.
 */
public final class Datasets {
    private static final String REMOVE = "action.remove-dataset";
    private static final String RENAME = "action.rename-dataset";
    /** The longest name of a dataset, in characters. */
    private static final int LONGEST = 120;

    private final Session session;
    private final Jobs jobs;
    private final Supplier<CameoTable> cameo;
    private Language language;
    private final Set<String> asked = new HashSet<>();
    private final ReadOnlyObjectWrapper<Map<String, Standing>> standings = new ReadOnlyObjectWrapper<>(Map.of());
    private BiConsumer<Dataset, String> onWrong = (dataset, reason) -> { };

    /** How far the table of a dataset is. */
    public enum Standing {
        /** It is being read. */
        READING,
        /** It is in memory. */
        READY,
        /** Its file cannot be read. */
        WRONG
    }

    /**
     * Follows a session.
     *
     * @param language of the words for what happened in rows
     */
    public Datasets(Session session, Jobs jobs, Supplier<CameoTable> cameo, Language language) {
        this.session = session;
        this.jobs = jobs;
        this.cameo = cameo;
        this.language = language;
        session.datasets().subscribe(sets -> {
            Set<String> ids = sets.stream().map(Dataset::id).collect(Collectors.toSet());
            asked.retainAll(ids);
            Map<String, Standing> left = new HashMap<>(standings.get());
            left.keySet().retainAll(ids);
            standings.set(Map.copyOf(left));
            read(session.filter().get());
        });
        session.filter().subscribe(this::read);
        session.codebookProperty().subscribe((before, after) -> readCodes());
    }

    /** Who is told of a dataset whose file cannot be read, with the reason, whose words are the message {@code dataset.wrong.<reason>}. */
    public void onWrong(BiConsumer<Dataset, String> action) {
        onWrong = action;
    }

    /** All datasets of the store, by name. */
    public ReadOnlyObjectProperty<List<Dataset>> all() {
        return session.datasets();
    }

    /** Those of a name, whatever the case of its letters, or an id; all for {@code all}. */
    public List<Dataset> named(String name) {
        return name.equalsIgnoreCase("all") ? all().get()
                : all().get().stream().filter(dataset -> dataset.name().equalsIgnoreCase(name.strip()) || dataset.id().equals(name)).toList();
    }

    /** How far each dataset is that was switched on. */
    public ReadOnlyObjectProperty<Map<String, Standing>> standings() {
        return standings.getReadOnlyProperty();
    }

    /** The filter of the session, which says which of them are on. */
    public ReadOnlyObjectProperty<Filter> filter() {
        return session.filter();
    }

    /** Those of the filter's datasets that the store has. */
    public List<Dataset> on() {
        return all().get().stream().filter(dataset -> session.filter().get().datasets().contains(dataset.id())).toList();
    }

    /** Switches a dataset on, or off again. */
    public void toggle(Dataset dataset) {
        Filter filter = session.filter().get();
        Set<String> ids = new TreeSet<>(filter.datasets());
        if (!ids.remove(dataset.id())) {
            ids.add(dataset.id());
        }
        session.filter().set(filter.withDatasets(ids));
    }

    /** Switches all on, or all off when any is. */
    public void toggleAll() {
        Filter filter = session.filter().get();
        session.filter().set(filter.withDatasets(on().isEmpty() ? all().get().stream().map(Dataset::id).collect(Collectors.toSet()) : Set.of()));
    }

    /** Takes a dataset out of the store; undo brings it back. */
    public void remove(Dataset dataset) throws StoreFault {
        session.commit(REMOVE, List.of(Edit.remove(dataset)));
    }

    /**
     * Calls a dataset otherwise; undo calls it as before.
     *
     * @return whether it has that name now: a blank name, one of more than 120 characters, and one that another dataset has are not taken
     */
    public boolean rename(Dataset dataset, String name) throws StoreFault {
        String stripped = name.strip().replaceAll("\\s+", " ");
        if (stripped.isEmpty() || stripped.length() > LONGEST
                || all().get().stream().anyMatch(other -> !other.id().equals(dataset.id()) && other.name().equalsIgnoreCase(stripped))) {
            return false;
        }
        if (!stripped.equals(dataset.name())) {
            session.commit(RENAME, List.of(Edit.replace(dataset, dataset.named(stripped))));
        }
        return true;
    }

    /** The address of the page that a row was read from, empty where it has none; to be asked off the screen's thread. */
    public String address(MachineRow row) throws UnreadableTable {
        return TableReader.address(session.store().originals().at(row.table().dataset().file()), row.number());
    }

    /** Tells the address of the page that a row was read from, empty where it has none or its file cannot be read, once it was looked up beside the screen's thread. */
    public void address(MachineRow row, Consumer<String> then) {
        jobs.run("dataset", progress -> address(row)).then(then).failed(UnreadableTable.class, e -> then.accept("")).start();
    }

    /** Says what happened in rows in another language. */
    public void language(Language other) {
        if (other != language) {
            language = other;
            readCodes();
        }
    }

    private void read(Filter filter) {
        for (Dataset dataset : all().get()) {
            if (filter.datasets().contains(dataset.id()) && asked.add(dataset.id())) {
                stand(dataset, Standing.READING);
                CodeReading reading = reading();
                jobs.run("job.dataset", progress -> TableReader.read(session.store().originals().at(dataset.file()), dataset, reading)).then(table -> {
                    MachineTable now = reading.equals(reading()) ? table : table.read(reading());
                    session.tables(tables -> with(tables, now));
                    stand(dataset, Standing.READY);
                }).failed(UnreadableTable.class, thrown -> {
                    stand(dataset, Standing.WRONG);
                    onWrong.accept(dataset, thrown.reason());
                }).start();
            }
        }
    }

    private static List<MachineTable> with(List<MachineTable> tables, MachineTable one) {
        List<MachineTable> all = new ArrayList<>(tables);
        all.removeIf(table -> table.dataset().id().equals(one.dataset().id()));
        all.add(one);
        return all;
    }

    private void stand(Dataset dataset, Standing standing) {
        Map<String, Standing> all = new HashMap<>(standings.get());
        all.put(dataset.id(), standing);
        standings.set(Map.copyOf(all));
    }

    /** Reads the codes of all rows again, by another codebook or in another language; the last asked for stands. */
    private void readCodes() {
        List<MachineTable> before = session.ledger().tables();
        if (before.isEmpty()) {
            return;
        }
        CodeReading reading = reading();
        jobs.run("job.dataset", progress -> before.stream().map(table -> table.read(reading)).toList()).then(read -> {
            if (reading.equals(reading())) {
                session.tables(tables -> {
                    List<MachineTable> all = tables;
                    for (MachineTable table : read) {
                        all = with(all, table);
                    }
                    return all;
                });
            }
        }).start();
    }

    private CodeReading reading() {
        return new CodeMeaning(cameo.get(), session.codebook(), language.code());
    }
}
