package org.bongsu.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bongsu.model.Dataset;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.situation.columns.Columns;

/** The machine-coded rows among what is shown, taken as columns: a chart counts a million of them without making one incident. */
public final class MachineRows {
    private MachineRows() { }

    /** Takes one row. */
    @FunctionalInterface
    public interface Sink {
        /**
         * A row with a day.
         *
         * @param day its first, as days since 1970-01-01
         */
        void row(Layer layer, int row, int day);
    }

    /** The analyst's own incidents among what is shown. */
    public static List<Incident> own(List<Incident> shown) {
        return shown instanceof Shown all ? all.own() : shown;
    }

    /** How many rows are shown. */
    public static int count(List<Incident> shown) {
        return layers(shown).stream().mapToInt(layer -> layer.rows().count()).sum();
    }

    /** The names of the datasets that are switched on, or empty where none is. */
    public static String names(List<Incident> shown) {
        return layers(shown).stream().map(Layer::dataset).map(Dataset::name).collect(Collectors.joining(", "));
    }

    /** Gives each row that has a day, dataset by dataset, each in the order of days. */
    public static void forEach(List<Incident> shown, Sink sink) {
        for (Layer layer : layers(shown)) {
            Columns columns = layer.columns();
            layer.rows().each(0, columns.dated(), row -> sink.row(layer, row, columns.start(row)));
        }
    }

    /** The days from the first to the last that anything shown is of, drafts left aside; empty where nothing has a day. */
    public static Optional<DateSpan> span(List<Incident> shown) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Incident incident : own(shown)) {
            DateSpan when = incident.when();
            if (when != null && !incident.draft()) {
                first = when.start().isBefore(first) ? when.start() : first;
                last = when.end().isAfter(last) ? when.end() : last;
            }
        }
        for (Layer layer : layers(shown)) {
            int dated = layer.rows().before(layer.columns().dated());
            if (dated > 0) {
                LocalDate start = LocalDate.ofEpochDay(layer.columns().start(layer.rows().row(0)));
                LocalDate end = LocalDate.ofEpochDay(layer.columns().start(layer.rows().row(dated - 1)));
                first = start.isBefore(first) ? start : first;
                last = end.isAfter(last) ? end : last;
            }
        }
        return first.isAfter(last) ? Optional.empty() : Optional.of(DateSpan.of(first, last));
    }

    /** The types that the rows of a dataset have, by the numbers that {@link #type} gives. */
    public static List<String> types(Layer layer) {
        return layer.columns().types().values();
    }

    /** The number of a row's type. */
    public static int type(Layer layer, int row) {
        return layer.columns().type(row);
    }

    /** The severity of a row, beacons 1 to 5. */
    public static int severity(Layer layer, int row) {
        return layer.columns().severity(row);
    }

    /** The codes of the actors of a dataset, by the numbers that {@link #pair} holds; the first is nobody's. */
    public static List<String> actors(Layer layer) {
        return layer.table().actors();
    }

    /** Who acts in a row, in the upper sixteen bits, and whom it is done to, in the lower ones, by their numbers. */
    public static int pair(Layer layer, int row) {
        return layer.table().fromNumber(row) << 16 | layer.table().toNumber(row);
    }

    /** The value of a row on the scale of Goldstein (1992), -10 to 10, NaN where the table gives none. */
    public static double goldstein(Layer layer, int row) {
        return layer.table().goldstein(row);
    }

    private static List<Layer> layers(List<Incident> shown) {
        return shown instanceof Shown all ? all.layers() : List.of();
    }
}
