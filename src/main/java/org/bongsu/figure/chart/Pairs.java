package org.bongsu.figure.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bongsu.model.Incident;
import org.bongsu.situation.ActorPairs;
import org.bongsu.situation.Counted;
import org.bongsu.situation.Layer;
import org.bongsu.situation.MachineRows;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** Counts incidents by who did it to whom, states only, those with most first. */
public final class Pairs {
    private static final Tint[] BEACONS = {new Tint(0x6E8296, 0x8CA0B5), new Tint(0xE0A526, 0xF0BC4A), new Tint(0xD9741F, 0xF08C3A),
        new Tint(0xBF3A26, 0xEE5F49), new Tint(0x7A1222, 0xE2304C)};

    /** Between the codes of a pair in a part's key. */
    public static final String TO = ActorPairs.TO;

    /** The key of all pairs that are not told apart. */
    public static final String OTHERS = "others";

    private static final int MOST = 200;
    /** The width of a dot in a box of one unit. */
    private static final double DOT = 0.3;

    private Pairs() { }

    /** A row for each directed pair, in layers by severity. */
    public static Bars of(List<Incident> incidents, Words words) {
        Map<String, List<Incident>> pairs = new LinkedHashMap<>();
        MachineRows.own(incidents).stream().filter(Counted::counts).forEach(i -> ActorPairs.of(i).forEach(pair -> pairs.computeIfAbsent(pair, p -> new ArrayList<>()).add(i)));
        Map<String, int[]> machine = machine(incidents);
        machine.keySet().forEach(pair -> pairs.computeIfAbsent(pair, p -> List.of()));
        // Machine-coded rows have tens of thousands of pairs: only those with most are told apart.
        record Row(String pair, double[] counts, double sum) { }
        List<Row> rows = new ArrayList<>(pairs.size());
        pairs.forEach((pair, own) -> {
            double[] counts = bySeverity(own, machine.get(pair));
            rows.add(new Row(pair, counts, Arrays.stream(counts).sum()));
        });
        double[] sums = rows.stream().mapToDouble(Row::sum).sorted().toArray();
        double least = sums.length <= MOST ? 0 : sums[sums.length - MOST];
        List<Row> told = rows.stream().filter(row -> row.sum() >= least)
                .sorted(Comparator.comparingDouble(Row::sum).reversed().thenComparing(Row::pair)).limit(MOST).toList();
        List<Bars.Bar> bars = new ArrayList<>(told.stream().map(row -> new Bars.Bar(row.pair(), named(row.pair(), words), boxed(row.counts()), pairs.getOrDefault(row.pair(), List.of())))
                .sorted(Comparator.comparingDouble(Bars.Bar::sum).reversed().thenComparing(Bars.Bar::label)).toList());
        if (rows.size() > MOST) {
            Set<String> apart = told.stream().map(Row::pair).collect(Collectors.toSet());
            double[] counts = new double[BEACONS.length];
            List<Incident> own = new ArrayList<>();
            for (Row row : rows) {
                if (!apart.contains(row.pair())) {
                    for (int i = 0; i < counts.length; i++) {
                        counts[i] += row.counts()[i];
                    }
                    own.addAll(pairs.getOrDefault(row.pair(), List.of()));
                }
            }
            bars.add(new Bars.Bar(OTHERS, words.say("chart.pairs.others", rows.size() - MOST), boxed(counts), own));
        }
        List<Bars.Layer> layers = new ArrayList<>();
        for (int severity = 1; severity <= BEACONS.length; severity++) {
            layers.add(new Bars.Layer("severity" + severity, words.say("scale.severity." + severity), BEACONS[severity - 1], new Bars.Mark("", dots(severity))));
        }
        return new Bars(words.say("chart.pairs.name"), "pair", layers, bars);
    }

    /** As many dots as the severity has beacons: digits in a bar would be taken for its counts. */
    private static Shape dots(int severity) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < severity; i++) {
            path.append(new Ellipse2D.Double((i - (severity - 1) / 2.0) * DOT * 1.5 - DOT / 2, -DOT / 2, DOT, DOT), false);
        }
        return path;
    }

    private static double[] bySeverity(List<Incident> incidents, int @Nullable [] machine) {
        double[] counts = new double[BEACONS.length];
        for (int i = 0; machine != null && i < counts.length; i++) {
            counts[i] = machine[i + 1];
        }
        incidents.forEach(i -> counts[i.severity() - 1]++);
        return counts;
    }

    private static List<Double> boxed(double[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }

    /** Machine-coded rows by pair and severity; a row without a doer counts for none. */
    private static Map<String, int[]> machine(List<Incident> shown) {
        Map<Layer, PairCounts> layers = new IdentityHashMap<>();
        MachineRows.forEach(shown, (layer, row, day) -> layers.computeIfAbsent(layer, l -> new PairCounts(BEACONS.length))
                .add(MachineRows.pair(layer, row), Math.clamp(MachineRows.severity(layer, row), 1, BEACONS.length) - 1));
        Map<String, int[]> pairs = new HashMap<>();
        layers.forEach((layer, counts) -> counts.forEach((pair, each) -> {
            String from = MachineRows.actors(layer).get(pair >>> 16);
            String to = MachineRows.actors(layer).get(pair & 0xFFFF);
            if (!from.isEmpty()) {
                int[] sum = pairs.computeIfAbsent(ActorPairs.state(from) + (to.isEmpty() ? "" : TO + ActorPairs.state(to)), p -> new int[BEACONS.length + 1]);
                for (int i = 0; i < each.length; i++) {
                    sum[i + 1] += each[i];
                }
            }
        }));
        return pairs;
    }

    private static String named(String pair, Words words) {
        return Arrays.stream(pair.split(TO)).map(code -> words.sayOr("actor." + code, code)).collect(Collectors.joining(" → "));
    }
}
