package org.bongsu.situation.columns;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.bongsu.model.Area;
import org.bongsu.model.Period;
import org.bongsu.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Rows under a filter of several dimensions, with the counts of every value kept right: those of a dimension are counted under all
 * other dimensions, so that a choice shows what another choice would give. A change costs what it changes: only words of bits that
 * differ are counted anew. Belongs to one thread.
 */
public final class CrossFilter {
    private final Columns columns;
    private final Map<Dimension, Bits> let = new EnumMap<>(Dimension.class);
    /** Every row, those that all dimensions let through, and for some those that all others let through. */
    private final Bits every;
    private final Bits all;
    private final Map<Dimension, Bits> others = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Counts> counts = new EnumMap<>(Dimension.class);
    private int shown;

    /** All rows shown. */
    public CrossFilter(Columns columns) {
        this.columns = columns;
        this.every = Bits.full(columns.size());
        this.all = Bits.full(columns.size());
        this.shown = columns.size();
        counts.put(Dimension.TYPE, new Counts(columns.types()));
        counts.put(Dimension.ACTOR, new Counts(columns.actors()));
        counts.put(Dimension.SEVERITY, new Counts(columns.severities()));
        counts.put(Dimension.STATUS, new Counts(columns.statuses()));
        others.put(Dimension.TIME, Bits.full(columns.size()));
        counts.keySet().forEach(dimension -> others.put(dimension, Bits.full(columns.size())));
    }

    public Columns columns() {
        return columns;
    }

    /** Shows rows of which any day lies in a period; {@link Period#ALWAYS} shows undated ones too. */
    public void period(Period period) {
        set(Dimension.TIME, period.equals(Period.ALWAYS) ? null : TimeRows.of(columns, period));
    }

    /** Shows rows of the types that are chosen; null shows all. */
    public void types(@Nullable Predicate<String> chosen) {
        set(Dimension.TYPE, chosen == null ? null : columns.types().rows(chosen, columns.size()));
    }

    /** Shows rows in which any of these actors takes part; none shows all. */
    public void actors(Set<String> chosen) {
        set(Dimension.ACTOR, chosen.isEmpty() ? null : columns.actors().rows(chosen::contains, columns.size()));
    }

    /** Shows rows of these severities; none shows all. */
    public void severities(Set<Integer> chosen) {
        set(Dimension.SEVERITY, chosen.isEmpty() ? null : columns.severities().rows(chosen::contains, columns.size()));
    }

    /** Shows rows of these statuses; none shows all. */
    public void statuses(Set<Status> chosen) {
        set(Dimension.STATUS, chosen.isEmpty() ? null : columns.statuses().rows(chosen::contains, columns.size()));
    }

    /** Shows rows whose point lies in an area; null shows all. */
    public void area(@Nullable Area area) {
        set(Dimension.AREA, area == null ? null : new AreaScan(columns, area).rows());
    }

    /** Shows rows that were known on a day; null shows all. */
    public void knownOn(@Nullable LocalDate day) {
        set(Dimension.KNOWN, day == null ? null : TimeRows.known(columns, day));
    }

    /** Shows rows that something outside chose, such as a search; null shows all. */
    public void only(Dimension dimension, int @Nullable [] rows) {
        if (rows == null) {
            set(dimension, null);
            return;
        }
        Bits bits = new Bits(columns.size());
        for (int row : rows) {
            bits.set(row);
        }
        set(dimension, bits);
    }

    /** How many rows are shown. */
    public int count() {
        return shown;
    }

    /** The rows that are shown, in order. */
    public int[] rows() {
        return all.rows();
    }

    /** The rows that are shown; later changes leave it alone. */
    public RowSet shown() {
        return RowSet.of(all);
    }

    /** The rows that all dimensions but time let through; later changes leave it alone. */
    public RowSet anyTime() {
        return RowSet.of(Objects.requireNonNull(others.get(Dimension.TIME)));
    }

    /** Whether a row is shown. */
    public boolean shows(int row) {
        return all.get(row);
    }

    /** How many rows each value of a dimension has under all other dimensions, each count at the place of the value's code; not to be changed. */
    public int[] counts(Dimension dimension) {
        Counts of = counts.get(dimension);
        if (of == null) {
            throw new IllegalArgumentException("not counted by value: " + dimension);
        }
        return of.numbers();
    }

    /**
     * How many rows start in each bin, under all dimensions but time.
     *
     * @param edges days since 1970-01-01, ascending; bin i goes from edge i to edge i + 1, the latter not included
     */
    public int[] perBin(int[] edges) {
        Bits under = Objects.requireNonNull(others.get(Dimension.TIME));
        int[] bins = new int[Math.max(0, edges.length - 1)];
        int from = edges.length == 0 ? 0 : columns.firstFrom(edges[0]);
        for (int i = 0; i < bins.length; i++) {
            int to = columns.firstFrom(edges[i + 1]);
            bins[i] = under.count(from, to);
            from = to;
        }
        return bins;
    }

    Bits all() {
        return all;
    }

    private void set(Dimension dimension, @Nullable Bits rows) {
        Bits before = let.get(dimension);
        Words run = Words.changed(before, rows, all.words.length);
        if (rows == null) {
            let.remove(dimension);
        } else {
            let.put(dimension, rows);
        }
        if (run.length() == 0) {
            return;
        }
        counts.forEach((each, count) -> {
            if (each != dimension) {
                Bits of = Objects.requireNonNull(others.get(each));
                boolean most = run.length() * 2 > all.words.length;
                Words again = most ? new Words(0, all.words.length) : run;
                if (most) {
                    count.clear();
                } else {
                    count.remove(of, run);
                }
                and(of, each, run);
                count.add(of, again);
            }
        });
        if (dimension != Dimension.TIME) {
            and(Objects.requireNonNull(others.get(Dimension.TIME)), Dimension.TIME, run);
        }
        shown -= all.ones(run);
        and(all, null, run);
        shown += all.ones(run);
    }

    /** Joins what the dimensions let through, but for one, within a run of words. */
    private void and(Bits into, @Nullable Dimension but, Words run) {
        long[] to = into.words;
        boolean first = true;
        for (Map.Entry<Dimension, Bits> each : let.entrySet()) {
            if (each.getKey() == but) {
                continue;
            }
            long[] from = each.getValue().words;
            if (first) {
                System.arraycopy(from, run.from(), to, run.from(), run.length());
                first = false;
            } else {
                for (int i = run.from(); i < run.to(); i++) {
                    to[i] &= from[i];
                }
            }
        }
        if (first) {
            System.arraycopy(every.words, run.from(), to, run.from(), run.length());
        }
    }
}
