package org.bongsu.figure.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.bongsu.codebook.Codebook;
import org.bongsu.model.Incident;
import org.bongsu.situation.Counted;

/** The mean value on Goldstein's scale of conflict and cooperation, -10 to 10 (Goldstein 1992, by way of CAMEO), month by month. */
public final class Goldstein {
    private Goldstein() { }

    /**
     * The mean of a month.
     *
     * @param rated the incidents whose type has a value
     */
    public record Mean(double value, List<Incident> rated) { }

    /** Of each month in which an incident with a value began. */
    public static NavigableMap<YearMonth, Mean> of(List<Incident> incidents, Codebook codebook) {
        NavigableMap<YearMonth, List<Incident>> months = new TreeMap<>();
        incidents.stream().filter(Counted::counts).filter(i -> codebook.type(i.type()).codes().goldstein() != null)
                .forEach(i -> Counted.days(i).ifPresent(d -> months.computeIfAbsent(YearMonth.from(d.start()), m -> new ArrayList<>()).add(i)));
        NavigableMap<YearMonth, Mean> means = new TreeMap<>();
        months.forEach((month, rated) -> means.put(month, new Mean(rated.stream().mapToDouble(i -> value(i, codebook)).average().orElse(0), List.copyOf(rated))));
        return means;
    }

    private static double value(Incident incident, Codebook codebook) {
        Double value = codebook.type(incident.type()).codes().goldstein();
        return value == null ? 0 : value;
    }
}
