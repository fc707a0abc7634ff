package org.bongsu.figure.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Incident;
import org.bongsu.model.Role;
import org.bongsu.situation.Counted;
import org.bongsu.words.Words;

/** Counts incidents by who did it to whom, states only, those with most first. */
public final class Pairs {
    private static final Tint[] BEACONS = {new Tint(0x6E8296, 0x8CA0B5), new Tint(0xE0A526, 0xF0BC4A), new Tint(0xD9741F, 0xF08C3A),
        new Tint(0xBF3A26, 0xEE5F49), new Tint(0x7A1222, 0xE2304C)};

    /** Between the codes of a pair in a part's key. */
    public static final String TO = ">";

    private Pairs() { }

    /** A row for each directed pair, in layers by severity. */
    public static Bars of(List<Incident> incidents, Words words) {
        Map<String, List<Incident>> pairs = new LinkedHashMap<>();
        incidents.stream().filter(Counted::counts).forEach(i -> pairs(i).forEach(pair -> pairs.computeIfAbsent(pair, p -> new ArrayList<>()).add(i)));
        List<Bars.Bar> bars = pairs.entrySet().stream().map(e -> new Bars.Bar(e.getKey(), named(e.getKey(), words), bySeverity(e.getValue()), e.getValue()))
                .sorted(Comparator.comparingDouble(Bars.Bar::sum).reversed().thenComparing(Bars.Bar::label)).toList();
        List<Bars.Layer> layers = new ArrayList<>();
        for (int severity = 1; severity <= BEACONS.length; severity++) {
            layers.add(new Bars.Layer("severity" + severity, words.say("scale.severity." + severity), BEACONS[severity - 1]));
        }
        return new Bars(words.say("chart.pairs.name"), "pair", layers, bars);
    }

    private static List<Double> bySeverity(List<Incident> incidents) {
        List<Double> counts = new ArrayList<>();
        for (int severity = 1; severity <= BEACONS.length; severity++) {
            int wanted = severity;
            counts.add((double) incidents.stream().filter(i -> i.severity() == wanted).count());
        }
        return counts;
    }

    /** Who did it to whom: a link that names both, else each doer with each target; a doer alone stands alone. */
    private static Set<String> pairs(Incident incident) {
        Set<String> pairs = new LinkedHashSet<>();
        Set<String> doers = new LinkedHashSet<>();
        Set<String> targets = new LinkedHashSet<>();
        for (ActorLink link : incident.detail().actors()) {
            String to = link.to();
            if (link.role() == Role.ACTOR) {
                doers.add(state(link.from()));
                if (to != null) {
                    pairs.add(state(link.from()) + TO + state(to));
                }
            } else if (link.role() == Role.TARGET) {
                targets.add(state(link.from()));
            }
        }
        if (pairs.isEmpty()) {
            doers.forEach(doer -> targets.forEach(target -> pairs.add(doer + TO + target)));
        }
        return pairs.isEmpty() ? doers : pairs;
    }

    private static String named(String pair, Words words) {
        return Arrays.stream(pair.split(TO)).map(code -> words.sayOr("actor." + code, code)).collect(Collectors.joining(" → "));
    }

    private static String state(String code) {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }
}
