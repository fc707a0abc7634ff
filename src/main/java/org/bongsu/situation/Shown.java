package org.bongsu.situation;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.situation.columns.Columns;
import org.bongsu.situation.columns.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * What a filter shows, in the order of time ({@link Situation#ORDER}): the analyst's own incidents, and among them the rows of the
 * datasets that are switched on. An immutable value. Rows become incidents only when they are asked for, so a view of very many takes
 * the {@linkplain #layers() layers} as they are. Finding an element or the place of one takes a few microseconds, however many there are.
 */
public final class Shown extends AbstractList<Incident> implements RandomAccess {
    /** Nothing. */
    public static final Shown NOTHING = new Shown(List.of(), List.of());

    private final List<Incident> own;
    private final List<Layer> layers;
    private final int size;
    /** The place of each of the analyst's own incidents, once asked for. */
    private int @Nullable [] places;

    /**
     * Some incidents, and some rows.
     *
     * @param own in {@link Situation#ORDER}; not copied, and not to be changed
     */
    public Shown(List<Incident> own, List<Layer> layers) {
        this.own = own;
        this.layers = layers.stream().sorted((a, b) -> a.dataset().id().compareTo(b.dataset().id())).toList();
        this.size = own.size() + this.layers.stream().mapToInt(layer -> layer.rows().count()).sum();
    }

    /** What the filter shows of the analyst's own incidents, in order. */
    public List<Incident> own() {
        return own;
    }

    /** What the filter shows of each dataset that is switched on, by the id of the dataset. */
    public List<Layer> layers() {
        return layers;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Incident get(int index) {
        Objects.checkIndex(index, size);
        if (layers.isEmpty()) {
            return own.get(index);
        }
        int at = Arrays.binarySearch(places(), index);
        return at >= 0 ? own.get(at) : row(index - (-at - 1));
    }

    /** Where an incident stands, found by its id; -1 where it is not shown. */
    @Override
    public int indexOf(@Nullable Object element) {
        if (!(element instanceof Incident incident)) {
            return -1;
        }
        for (Layer layer : layers) {
            int row = layer.dataset().row(incident.id());
            if (row >= 0) {
                return layer.rows().has(row) ? before(layer, row) + ownBefore(incident) : -1;
            }
        }
        int at = Collections.binarySearch(own, incident, Situation.ORDER);
        return at < 0 ? -1 : layers.isEmpty() ? at : places()[at];
    }

    @Override
    public int lastIndexOf(@Nullable Object element) {
        return indexOf(element);
    }

    @Override
    public boolean contains(@Nullable Object element) {
        return indexOf(element) >= 0;
    }

    /** Compares what is shown without making incidents of rows. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof Shown shown ? layers.equals(shown.layers) && own.equals(shown.own) : super.equals(other));
    }

    @Override
    public int hashCode() {
        return layers.isEmpty() ? own.hashCode() : super.hashCode();
    }

    private int[] places() {
        int[] known = places;
        if (known == null) {
            known = new int[own.size()];
            for (int i = 0; i < known.length; i++) {
                known[i] = i + rowsBefore(own.get(i));
            }
            places = known;
        }
        return known;
    }

    /** How many rows stand before one of the analyst's own incidents. */
    private int rowsBefore(Incident incident) {
        DateSpan when = incident.when();
        int n = 0;
        for (Layer layer : layers) {
            Columns columns = layer.columns();
            int to = columns.dated();
            if (when != null) {
                int day = (int) when.start().toEpochDay();
                boolean first = when.clock() != null || layer.dataset().id().compareTo(incident.id()) < 0;
                to = columns.firstFrom(first ? day + 1 : day);
            }
            n += layer.rows().before(to);
        }
        return n;
    }

    private int ownBefore(Incident row) {
        int at = Collections.binarySearch(own, row, Situation.ORDER);
        return at < 0 ? -at - 1 : at;
    }

    /** How many rows of all layers stand before a row of one: those of earlier days, and of the same day those of layers before it. */
    private int before(Layer of, int row) {
        int day = of.columns().start(row);
        int n = of.rows().before(row);
        boolean passed = false;
        for (Layer layer : layers) {
            if (layer == of) {
                passed = true;
            } else {
                n += layer.rows().before(layer.columns().firstFrom(passed ? day : day + 1));
            }
        }
        return n;
    }

    /** The row at a place among all rows. */
    private Incident row(int place) {
        if (layers.size() == 1) {
            return layers.getFirst().table().incident(layers.getFirst().rows().row(place));
        }
        int day = day(place);
        int rest = place - layers.stream().mapToInt(layer -> layer.rows().before(layer.columns().firstFrom(day))).sum();
        for (Layer layer : layers) {
            RowSet rows = layer.rows();
            int from = rows.before(layer.columns().firstFrom(day));
            int n = rows.before(layer.columns().firstFrom(day + 1)) - from;
            if (rest < n) {
                return layer.table().incident(rows.row(from + rest));
            }
            rest -= n;
        }
        throw new IllegalStateException("no row at " + place);
    }

    /** The last day before which at most so many rows lie. */
    private int day(int place) {
        long low = Integer.MIN_VALUE;
        long high = Integer.MAX_VALUE - 1L;
        while (low < high) {
            long middle = (low + high + 1) >> 1;
            int day = (int) middle;
            if (layers.stream().mapToInt(layer -> layer.rows().before(layer.columns().firstFrom(day))).sum() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return (int) low;
    }
}
