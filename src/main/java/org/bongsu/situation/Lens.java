package org.bongsu.situation;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bongsu.codebook.Type;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.Period;
import org.bongsu.model.Status;
import org.bongsu.situation.columns.Columns;
import org.bongsu.situation.columns.CrossFilter;
import org.bongsu.situation.columns.Dimension;
import org.bongsu.situation.columns.ValueColumn;
import org.bongsu.situation.machine.MachineTable;

/**
 * A situation under a filter that changes: what is shown, and how many incidents each value would show, kept right at every change.
 * Belongs to one thread.
 */
public final class Lens {
    private final Situation situation;
    private final Sieve own;
    /** For each machine-coded table that was switched on once. */
    private final Map<MachineTable, Sieve> tables = new HashMap<>();
    /** Those of them that are switched on. */
    private List<MachineTable> on = List.of();
    private Filter filter = Filter.ALL;

    /** The whole situation. */
    public Lens(Situation situation) {
        this.situation = situation;
        this.own = Sieve.of(situation);
    }

    private Lens(Situation situation, Lens before, Filter filter) {
        this.situation = situation;
        this.own = situation.incidents() == before.situation.incidents() ? before.own : Sieve.of(situation);
        situation.tables().forEach(table -> {
            Sieve known = before.tables.get(table);
            if (known != null) {
                tables.put(table, known);
            }
        });
        look(filter);
    }

    /** The same look at another situation; what is known of tables that are still there is kept. This lens is not to be used any more. */
    public Lens over(Situation other) {
        return over(other, filter);
    }

    /** A look at another situation through another filter. */
    public Lens over(Situation other, Filter through) {
        return new Lens(other, this, through);
    }

    /** Looks through another filter; only what differs is done anew. Words are looked up the first time, which may take a moment. */
    public void look(Filter other) {
        own.look(other);
        on = situation.tables().stream().filter(table -> other.datasets().contains(table.dataset().id())).toList();
        on.forEach(table -> tables.computeIfAbsent(table, Sieve::of).look(other));
        filter = other;
    }

    /** What the filter lets through, earliest first; a value that later changes leave alone. */
    public Shown shown() {
        return new Shown(filter.withDatasets(Set.of()).equals(Filter.ALL) ? situation.incidents() : new Rows(situation.incidents(), own.rows().rows()),
                on.stream().map(table -> new Layer(table, sieve(table).rows().shown())).toList());
    }

    /** What the filter lets through whenever it was, earliest first; a value that later changes leave alone. */
    public Shown anyTime() {
        boolean all = filter.withPeriod(Period.ALWAYS).withDatasets(Set.of()).equals(Filter.ALL);
        return new Shown(all ? situation.incidents() : new Rows(situation.incidents(), own.rows().anyTime().toArray()),
                on.stream().map(table -> new Layer(table, sieve(table).rows().anyTime())).toList());
    }

    private Sieve sieve(MachineTable table) {
        return Objects.requireNonNull(tables.get(table));
    }

    /** How many incidents of a type or its sub-types are let through by all but the choice of types. */
    public int ofType(String type) {
        return count(Dimension.TYPE, Columns::types, each -> Type.isA(each, type));
    }

    /** How many incidents with an actor are let through by all but the choice of actors. */
    public int ofActor(String code) {
        return count(Dimension.ACTOR, Columns::actors, code::equals);
    }

    /** How many incidents of a severity are let through by all but the choice of severities. */
    public int ofSeverity(int severity) {
        return count(Dimension.SEVERITY, Columns::severities, each -> each == severity);
    }

    /** How many incidents of a status are let through by all but the choice of statuses. */
    public int ofStatus(Status status) {
        return count(Dimension.STATUS, Columns::statuses, status::equals);
    }

    private <T> int count(Dimension dimension, Function<Columns, ValueColumn<T>> column, Predicate<T> wanted) {
        int sum = count(own.rows(), dimension, column, wanted);
        for (MachineTable table : on) {
            sum += count(sieve(table).rows(), dimension, column, wanted);
        }
        return sum;
    }

    private static <T> int count(CrossFilter rows, Dimension dimension, Function<Columns, ValueColumn<T>> column, Predicate<T> wanted) {
        int[] counts = rows.counts(dimension);
        List<T> values = column.apply(rows.columns()).values();
        int sum = 0;
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] != 0 && wanted.test(values.get(code))) {
                sum += counts[code];
            }
        }
        return sum;
    }

    /** Some rows of a list, without copying them. */
    private static final class Rows extends AbstractList<Incident> implements RandomAccess {
        private final List<Incident> all;
        private final int[] rows;

        Rows(List<Incident> all, int[] rows) {
            this.all = all;
            this.rows = rows;
        }

        @Override
        public Incident get(int index) {
            return all.get(rows[index]);
        }

        @Override
        public int size() {
            return rows.length;
        }
    }
}
