package org.bongsu.figure.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bongsu.codebook.Type;
import org.bongsu.model.DateSpan;
import org.bongsu.model.InForce;
import org.bongsu.model.Incident;
import org.bongsu.model.Quantity;
import org.bongsu.model.Status;
import org.bongsu.situation.Counted;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The rates of tariffs by goods, as steps from the day that each is in force. */
public final class Ladder {
    private static final String FAMILY = "tariff";
    private static final String THREAT = "tariff.threat";

    private Ladder() { }

    /**
     * A measure on the ladder.
     *
     * @param from   the first day in force, or the day that it was threatened
     * @param until  the last day in force where one is coded, or null
     * @param rate   percent; 0 for a measure that ends the duty without naming a rate
     * @param threat whether it was only threatened, announced or due
     */
    public record Step(Part part, LocalDate from, @Nullable LocalDate until, double rate, boolean threat) { }

    /** The steps of each kind of goods, in the order of time; goods as they are written, without regard to case. Measures without a rate are left out unless they end one. */
    public static Map<String, List<Step>> of(List<Incident> incidents, Words words) {
        Map<String, List<Step>> goods = new TreeMap<>();
        Days days = new Days(words);
        Map<String, String> spelt = new HashMap<>();
        for (Incident incident : incidents) {
            DateSpan when = incident.when();
            if (!Type.isA(incident.type(), FAMILY) || incident.draft() || incident.status() == Status.REFUTED || when == null) {
                continue;
            }
            double rate = incident.detail().quantities().stream().filter(q -> q.name().equals("rate")).mapToDouble((Quantity q) -> Counted.value(q)).findFirst().orElse(Double.NaN);
            InForce force = incident.detail().inForce();
            LocalDate from = force.effective() != null ? force.effective() : when.start();
            if (Double.isNaN(rate)) {
                continue;
            }
            boolean threat = incident.type().equals(THREAT) || incident.status() == Status.EXPECTED;
            String says = (force.effective() == null ? days.span(when.start(), when.end()) : days.full(from)) + "  " + words.number(rate, 1) + "%  " + incident.title();
            goods.computeIfAbsent(goods(incident, words, spelt), k -> new ArrayList<>())
                    .add(new Step(new Part(incident.id(), says, List.of(incident)), from, force.expires(), rate, threat));
        }
        goods.values().forEach(steps -> steps.sort(Comparator.comparing(Step::from).thenComparing(step -> step.part().key())));
        return goods;
    }

    /** The goods as they are written, from a capital on; those that are written otherwise only in capitals are the same. */
    private static String goods(Incident incident, Words words, Map<String, String> spelt) {
        String named = incident.detail().fields().getOrDefault("goods", "").strip();
        if (named.isEmpty()) {
            return words.say("chart.ladder.all");
        }
        return spelt.computeIfAbsent(named.toLowerCase(Locale.ROOT), key -> named.substring(0, 1).toUpperCase(Locale.ROOT) + named.substring(1));
    }
}
