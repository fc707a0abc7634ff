package org.bongsu.figure.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bongsu.model.Incident;
import org.bongsu.situation.ActorPairs;
import org.bongsu.situation.Counted;
import org.bongsu.situation.MachineRows;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** Counts incidents by who did it to whom, states only, those with most first. */
public final class Pairs {
    private static final Tint[] BEACONS = {new Tint(0x6E8296, 0x8CA0B5), new Tint(0xE0A526, 0xF0BC4A), new Tint(0xD9741F, 0xF08C3A),
        new Tint(0xBF3A26, 0xEE5F49), new Tint(0x7A1222, 0xE2304C)};

    /** Between the codes of a pair in a part's key. */
    public static final String TO = ActorPairs.TO;

    private Pairs() { }

    /** A row for each directed pair, in layers by severity. */
    public static Bars of(List<Incident> incidents, Words words) {
        Map<String, List<Incident>> pairs = new LinkedHashMap<>();
        MachineRows.own(incidents).stream().filter(Counted::counts).forEach(i -> ActorPairs.of(i).forEach(pair -> pairs.computeIfAbsent(pair, p -> new ArrayList<>()).add(i)));
        Map<String, int[]> machine = machine(incidents);
        machine.keySet().forEach(pair -> pairs.computeIfAbsent(pair, p -> List.of()));
        List<Bars.Bar> bars = pairs.entrySet().stream().map(e -> new Bars.Bar(e.getKey(), named(e.getKey(), words), bySeverity(e.getValue(), machine.get(e.getKey())), e.getValue()))
                .sorted(Comparator.comparingDouble(Bars.Bar::sum).reversed().thenComparing(Bars.Bar::label)).toList();
        List<Bars.Layer> layers = new ArrayList<>();
        for (int severity = 1; severity <= BEACONS.length; severity++) {
            layers.add(new Bars.Layer("severity" + severity, words.say("scale.severity." + severity), BEACONS[severity - 1], new Bars.Mark(Integer.toString(severity), null)));
        }
        return new Bars(words.say("chart.pairs.name"), "pair", layers, bars);
    }

    private static List<Double> bySeverity(List<Incident> incidents, int @Nullable [] machine) {
        List<Double> counts = new ArrayList<>();
        for (int severity = 1; severity <= BEACONS.length; severity++) {
            int wanted = severity;
            counts.add((double) incidents.stream().filter(i -> i.severity() == wanted).count() + (machine == null ? 0 : machine[severity]));
        }
        return counts;
    }

    /** Machine-coded rows by pair and severity; a row without a doer counts for none. */
    private static Map<String, int[]> machine(List<Incident> shown) {
        Map<String, Map<String, int[]>> byDoer = new HashMap<>();
        MachineRows.forEach(shown, (layer, row, day) -> byDoer.computeIfAbsent(MachineRows.from(layer, row), from -> new HashMap<>())
                .computeIfAbsent(MachineRows.to(layer, row), to -> new int[BEACONS.length + 1])[Math.clamp(MachineRows.severity(layer, row), 0, BEACONS.length)]++);
        Map<String, int[]> pairs = new HashMap<>();
        byDoer.forEach((from, targets) -> targets.forEach((to, counts) -> {
            if (!from.isEmpty()) {
                String pair = ActorPairs.state(from) + (to.isEmpty() ? "" : TO + ActorPairs.state(to));
                pairs.merge(pair, counts, (a, b) -> {
                    int[] sum = a.clone();
                    Arrays.setAll(sum, i -> a[i] + b[i]);
                    return sum;
                });
            }
        }));
        return pairs;
    }

    private static String named(String pair, Words words) {
        return Arrays.stream(pair.split(TO)).map(code -> words.sayOr("actor." + code, code)).collect(Collectors.joining(" → "));
    }
}
