package org.bongsu.figure.chart;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bongsu.figure.ChartLegend;
import org.bongsu.figure.DataTable;
import org.bongsu.figure.Look;
import org.bongsu.model.Incident;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as bars, each in layers of the same kinds.
 *
 * @param measure what the numbers are, in words
 * @param axis    heading of the first column of the table
 * @param layers  from the axis outwards
 * @param bars    in the order drawn
 */
public record Bars(String measure, String axis, List<Layer> layers, List<Bar> bars) {
    /** A kind of layer: its key in the table, its name, its colour, and what tells it from others without colour. */
    public record Layer(String key, String name, Tint tint, Mark mark) {
        /** Told by its place. */
        public Layer(String key, String name, Tint tint) {
            this(key, name, tint, Mark.NONE);
        }
    }

    /**
     * What tells a layer from others without colour.
     *
     * @param text  a few letters, or empty
     * @param shape in a box of one unit about 0,0, or null
     */
    public record Mark(String text, @Nullable Shape shape) {
        /** None. */
        public static final Mark NONE = new Mark("", null);
    }

    /**
     * A bar.
     *
     * @param key       tells it from the other bars
     * @param label     below it, or beside it
     * @param name      what it is called where it is spoken of
     * @param values    one for each layer, none below zero
     * @param incidents what it stands for
     */
    public record Bar(String key, String label, String name, List<Double> values, List<Incident> incidents) {
        /** Spoken of as it is labelled. */
        public Bar(String key, String label, List<Double> values, List<Incident> incidents) {
            this(key, label, label, values, incidents);
        }

        public Bar {
            values = List.copyOf(values);
            incidents = List.copyOf(incidents);
        }

        /** All layers together. */
        public double sum() {
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            return sum;
        }
    }

    public Bars {
        layers = List.copyOf(layers);
        bars = List.copyOf(bars);
    }

    /** All that any bar stands for. */
    List<Incident> incidents() {
        return bars.stream().flatMap(bar -> bar.incidents().stream()).distinct().toList();
    }

    /** The longest bar. */
    double most() {
        return bars.stream().mapToDouble(Bar::sum).max().orElse(0);
    }

    /** The layers that any bar has. */
    List<Integer> used() {
        List<Integer> used = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            int layer = i;
            if (bars.stream().anyMatch(bar -> bar.values().get(layer) > 0)) {
                used.add(i);
            }
        }
        return used;
    }

    /** The bars as parts of their chart. */
    Parts parts(Words words) {
        return new Parts(bars.size(), i -> part(bars.get(i), words), this::at, Parts.Stride.ONE);
    }

    /** A bar as a part of its chart. */
    Part part(Bar bar, Words words) {
        return new Part(bar.key(), says(bar, words), bar.incidents());
    }

    /** The place of a part's bar, or -1. */
    int at(@Nullable Part part) {
        return part == null ? -1 : at(part.key());
    }

    private int at(String key) {
        for (int i = 0; i < bars.size(); i++) {
            if (bars.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** A bar's numbers in words. */
    private String says(Bar bar, Words words) {
        List<Integer> used = used();
        String parts = used.size() < 2 ? "" : used.stream().filter(i -> bar.values().get(i) > 0)
                .map(i -> layers.get(i).name() + " " + words.number(bar.values().get(i), 1)).collect(Collectors.joining(", "));
        return bar.name() + "  " + words.number(bar.sum(), 1) + (parts.isEmpty() ? "" : "  (" + parts + ")");
    }

    /** The layers that are used, where there are several. */
    List<ChartLegend.Entry> legend(Look look) {
        List<Integer> used = used();
        return look.legend(used.size() < 2 ? List.of() : used.stream().map(i -> new ChartLegend.Entry(ChartLegend.Sample.BLOCK,
                layers.get(i).tint().in(look), layers.get(i).mark().text().isEmpty() || layers.get(i).mark().text().equals(layers.get(i).name()) ? layers.get(i).name()
                : layers.get(i).mark().text() + " " + layers.get(i).name(), layers.get(i).mark().shape())).toList());
    }

    /** A row for each bar, a column for each layer that is used, and their sum. */
    DataTable table() {
        List<Integer> used = used();
        List<String> header = new ArrayList<>(List.of(axis));
        used.forEach(i -> header.add(layers.get(i).key()));
        if (used.size() != 1) {
            header.add("all");
        }
        List<List<String>> rows = new ArrayList<>();
        for (Bar bar : bars) {
            List<String> row = new ArrayList<>(List.of(bar.label()));
            used.forEach(i -> row.add(plain(bar.values().get(i))));
            if (used.size() != 1) {
                row.add(plain(bar.sum()));
            }
            rows.add(row);
        }
        return new DataTable(header, rows);
    }

    /** A number without a needless fraction. */
    static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.3f", value);
    }
}
