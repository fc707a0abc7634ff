package org.bongsu.figure.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.bongsu.codebook.Codebook;
import org.bongsu.model.Incident;
import org.bongsu.situation.Counted;
import org.bongsu.situation.MachineRows;

/** The mean value on Goldstein's scale of conflict and cooperation, -10 to 10 (Goldstein 1992, by way of CAMEO), month by month. */
public final class Goldstein {
    private Goldstein() { }

    /**
     * The mean of a month.
     *
     * @param rated the incidents whose type has a value
     * @param count how many they are, machine-coded rows included
     */
    public record Mean(double value, List<Incident> rated, long count) { }

    /** Of each month in which an incident with a value began. */
    public static NavigableMap<YearMonth, Mean> of(List<Incident> incidents, Codebook codebook) {
        NavigableMap<YearMonth, List<Incident>> months = new TreeMap<>();
        MachineRows.own(incidents).stream().filter(Counted::counts).filter(i -> codebook.type(i.type()).codes().goldstein() != null)
                .forEach(i -> Counted.days(i).ifPresent(d -> months.computeIfAbsent(YearMonth.from(d.start()), m -> new ArrayList<>()).add(i)));
        Map<YearMonth, double[]> machine = machine(incidents);
        machine.keySet().forEach(month -> months.computeIfAbsent(month, m -> List.of()));
        NavigableMap<YearMonth, Mean> means = new TreeMap<>();
        months.forEach((month, rated) -> {
            double[] rows = machine.getOrDefault(month, new double[2]);
            double sum = rated.stream().mapToDouble(i -> value(i, codebook)).sum() + rows[0];
            long count = rated.size() + (long) rows[1];
            means.put(month, new Mean(count == 0 ? 0 : sum / count, List.copyOf(rated), count));
        });
        return means;
    }

    /** Sum and number of the values of machine-coded rows, which bring their own. */
    private static Map<YearMonth, double[]> machine(List<Incident> shown) {
        Map<Integer, double[]> days = new HashMap<>();
        MachineRows.forEach(shown, (layer, row, day) -> {
            double value = MachineRows.goldstein(layer, row);
            if (!Double.isNaN(value)) {
                double[] sum = days.computeIfAbsent(day, d -> new double[2]);
                sum[0] += value;
                sum[1]++;
            }
        });
        Map<YearMonth, double[]> months = new HashMap<>();
        days.forEach((day, sum) -> months.merge(YearMonth.from(LocalDate.ofEpochDay(day)), sum, (a, b) -> new double[] {a[0] + b[0], a[1] + b[1]}));
        return months;
    }

    private static double value(Incident incident, Codebook codebook) {
        Double value = codebook.type(incident.type()).codes().goldstein();
        return value == null ? 0 : value;
    }
}
