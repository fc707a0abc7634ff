package org.bongsu.figure.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bongsu.model.Incident;
import org.bongsu.situation.Counted;
import org.bongsu.situation.MachineRows;
import org.bongsu.words.Days;
import org.bongsu.words.Words;

/** Counts incidents from the first of January on, year by year. */
public final class Cumulative {
    /** So many years are told apart; of more, the latest. */
    private static final int YEARS = 8;

    private Cumulative() { }

    /** A line for each of the latest years, the last one to its last incident. */
    public static Lines of(List<Incident> incidents, Words words) {
        TreeMap<LocalDate, List<Incident>> days = new TreeMap<>();
        MachineRows.own(incidents).stream().filter(Counted::counts).forEach(i -> Counted.days(i)
                .ifPresent(d -> days.computeIfAbsent(d.start(), k -> new ArrayList<>()).add(i)));
        Map<Integer, Integer> machine = MachineDays.of(incidents);
        machine.keySet().forEach(day -> days.computeIfAbsent(LocalDate.ofEpochDay(day), k -> new ArrayList<>()));
        List<Lines.Line> lines = new ArrayList<>();
        if (!days.isEmpty()) {
            int last = days.lastKey().getYear();
            for (int year = Math.max(days.firstKey().getYear(), last - YEARS + 1); year <= last; year++) {
                lines.add(line(year, year == last ? days.lastKey().getDayOfYear() : LocalDate.of(year, 12, 31).getDayOfYear(), days, machine, words));
            }
        }
        return new Lines(words.say("chart.cumulative.name"), lines);
    }

    private static Lines.Line line(int year, int length, Map<LocalDate, List<Incident>> days, Map<Integer, Integer> machine, Words words) {
        double[] values = new double[length];
        List<Part> parts = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < length; i++) {
            LocalDate day = LocalDate.ofYearDay(year, i + 1);
            List<Incident> of = days.getOrDefault(day, List.of());
            sum += of.size() + machine.getOrDefault((int) day.toEpochDay(), 0);
            values[i] = sum;
            parts.add(new Part(day.toString(), words.say("chart.cumulative.says", new Days(words).full(day), (long) sum), of));
        }
        return new Lines.Line(year, values, parts);
    }
}
