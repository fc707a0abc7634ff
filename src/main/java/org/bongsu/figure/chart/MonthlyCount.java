package org.bongsu.figure.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Family;
import org.bongsu.codebook.Type;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Period;
import org.bongsu.situation.Counted;
import org.bongsu.situation.MachineRows;

/**
 * Incidents counted by month of Seoul's calendar and family of types. Drafts, what is only expected, what is refuted, and the
 * rounds of a salvo do not count; what is known only to the year counts among the vague.
 *
 * @param months each family's count, families in the codebook's order; months without incidents are absent
 * @param drawn  the incidents counted in months
 * @param vague  how many have no month
 */
public record MonthlyCount(TreeMap<YearMonth, Map<Family, Integer>> months, List<Incident> drawn, int vague) {
    private static final int LONGEST_SPAN = 31;

    /** Counts those in a period; a span of up to 31 days counts in the month that it begins in. */
    public static MonthlyCount of(List<Incident> incidents, Codebook codebook, Period window) {
        TreeMap<YearMonth, Map<Family, Integer>> months = new TreeMap<>();
        Map<YearMonth, Map<String, Integer>> counts = new HashMap<>();
        List<Incident> drawn = new ArrayList<>();
        int vague = 0;
        for (Incident incident : MachineRows.own(incidents)) {
            DateSpan when = incident.when();
            if (when == null || !Counted.counts(incident)) {
                continue;
            }
            DateSpan seoul = when.in(Counted.SEOUL);
            if (when.precision() == DatePrecision.YEAR || when.days() > LONGEST_SPAN) {
                vague += window.touches(seoul) ? 1 : 0;
            } else if (window.touches(DateSpan.day(seoul.start()))) {
                drawn.add(incident);
                counts.computeIfAbsent(YearMonth.from(seoul.start()), m -> new HashMap<>())
                        .merge(Type.familyOf(codebook.type(incident.type()).key()), 1, Integer::sum);
            }
        }
        machine(incidents, codebook, window, counts);
        counts.forEach((month, families) -> {
            Map<Family, Integer> ordered = new LinkedHashMap<>();
            codebook.families().forEach((key, family) -> {
                Integer count = families.get(key);
                if (count != null) {
                    ordered.put(family, count);
                }
            });
            months.put(month, ordered);
        });
        return new MonthlyCount(months, List.copyOf(drawn), vague);
    }

    private static void machine(List<Incident> shown, Codebook codebook, Period window, Map<YearMonth, Map<String, Integer>> counts) {
        int[][] monthly = new int[1][];
        int[] ends = {Integer.MIN_VALUE};
        List<String> names = List.copyOf(codebook.families().keySet());
        MachineFamilies families = new MachineFamilies(codebook, names);
        Map<YearMonth, int[]> months = new HashMap<>();
        int from = window.from() == null ? Integer.MIN_VALUE : (int) window.from().toEpochDay();
        int to = window.to() == null ? Integer.MAX_VALUE : (int) window.to().toEpochDay();
        int[] starts = {Integer.MAX_VALUE};
        MachineRows.forEach(shown, (layer, row, day) -> {
            if (day < from || day > to) {
                return;
            }
            int[] of = monthly[0];
            // Rows come in the order of days: the calendar is asked once a month, not once a row.
            if (of == null || day < starts[0] || day > ends[0]) {
                YearMonth month = YearMonth.from(LocalDate.ofEpochDay(day));
                of = months.computeIfAbsent(month, m -> new int[names.size()]);
                monthly[0] = of;
                starts[0] = (int) month.atDay(1).toEpochDay();
                ends[0] = (int) month.atEndOfMonth().toEpochDay();
            }
            int family = families.of(layer, row);
            if (family >= 0) {
                of[family]++;
            }
        });
        months.forEach((month, of) -> {
            for (int i = 0; i < of.length; i++) {
                if (of[i] > 0) {
                    counts.computeIfAbsent(month, m -> new HashMap<>()).merge(names.get(i), of[i], Integer::sum);
                }
            }
        });
    }

    /** The count of a month. */
    public int of(YearMonth month) {
        return months.getOrDefault(month, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The highest count of any month. */
    int most() {
        return months.keySet().stream().mapToInt(this::of).max().orElse(0);
    }

    /** The families that occur with their whole counts, in the codebook's order. */
    Map<Family, Integer> families(Codebook codebook) {
        Map<Family, Integer> all = new LinkedHashMap<>();
        for (Family family : codebook.families().values()) {
            int sum = months.values().stream().mapToInt(m -> m.getOrDefault(family, 0)).sum();
            if (sum > 0) {
                all.put(family, sum);
            }
        }
        return all;
    }

    /** The first and last day drawn: those of the window, else of the months counted. */
    Period span(Period window) {
        LocalDate from = window.from();
        LocalDate to = window.to();
        LocalDate first = from != null ? YearMonth.from(from).atDay(1) : months.isEmpty() ? null : months.firstKey().atDay(1);
        LocalDate last = to != null ? YearMonth.from(to).atEndOfMonth() : months.isEmpty() ? null : months.lastKey().atEndOfMonth();
        LocalDate start = first != null ? first : last != null ? last.withDayOfMonth(1) : LocalDate.of(2000, 1, 1);
        LocalDate end = last != null && !last.isBefore(start) ? last : YearMonth.from(start).atEndOfMonth();
        return new Period(start, end);
    }
}
