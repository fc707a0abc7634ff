package org.bongsu.figure.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Family;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Period;
import org.bongsu.situation.Counted;
import org.bongsu.situation.MachineRows;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** Counts incidents by family in two periods: before and after a day, or any two. */
public final class Compared {
    private static final double MONTH = 30;
    private static final Tint EARLIER = new Tint(0x9AA8B5, 0x66727F);
    private static final Tint LATER = new Tint(0x1F5FA8, 0x6FB1F2);

    private Compared() { }

    /** So many days before a day, and as many from it on. */
    public static Bars around(List<Incident> incidents, Codebook codebook, Words words, LocalDate day, int days) {
        return of(incidents, codebook, words, new Period(day.minusDays(days), day.minusDays(1)), new Period(day, day.plusDays(days - 1L)));
    }

    /**
     * A row for each family that occurs in either period, those that changed most first. Periods of different length are counted per 30
     * days; both need both ends.
     */
    public static Bars of(List<Incident> incidents, Codebook codebook, Words words, Period one, Period two) {
        List<Incident> first = in(MachineRows.own(incidents), one);
        List<Incident> second = in(MachineRows.own(incidents), two);
        boolean rates = length(one) != length(two);
        List<Incident> both = new ArrayList<>(first);
        both.addAll(second);
        Families families = new Families(codebook);
        double[] before = families.counts(first);
        double[] after = families.counts(second);
        MachineFamilies machine = families.machine();
        int[] days = {day(one.from()), day(one.to()), day(two.from()), day(two.to())};
        MachineRows.forEach(incidents, (layer, row, day) -> {
            int family = machine.of(layer, row);
            if (family >= 0 && day >= days[0] && day <= days[1]) {
                before[family]++;
            }
            if (family >= 0 && day >= days[2] && day <= days[3]) {
                after[family]++;
            }
        });
        List<Bars.Bar> bars = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            if (before[i] + after[i] > 0) {
                Family family = families.get(i);
                List<Incident> of = both.stream().filter(incident -> families.is(incident, family)).toList();
                bars.add(new Bars.Bar(family.key(), family.names().in(words.language()), List.of(rates ? before[i] / length(one) * MONTH : before[i],
                        rates ? after[i] / length(two) * MONTH : after[i]), of));
            }
        }
        bars.sort(Comparator.comparingDouble((Bars.Bar bar) -> -Math.abs(bar.values().get(1) - bar.values().get(0))).thenComparing(Bars.Bar::label));
        Days said = new Days(words);
        List<Bars.Layer> layers = List.of(new Bars.Layer("first", span(said, one), EARLIER), new Bars.Layer("second", span(said, two), LATER));
        return new Bars(words.say(rates ? "chart.compared.rate" : "chart.compared.name"), "family", layers, bars);
    }

    private static String span(Days days, Period period) {
        return days.span(Objects.requireNonNull(period.from()), Objects.requireNonNull(period.to()));
    }

    private static int day(@Nullable LocalDate day) {
        return (int) Objects.requireNonNull(day).toEpochDay();
    }

    private static long length(Period period) {
        return ChronoUnit.DAYS.between(Objects.requireNonNull(period.from()), Objects.requireNonNull(period.to())) + 1;
    }

    /** Those that begin in a period. */
    private static List<Incident> in(List<Incident> incidents, Period period) {
        return incidents.stream().filter(Counted::counts)
                .filter(i -> Counted.days(i).map(DateSpan::start).filter(day -> period.touches(DateSpan.day(day))).isPresent()).toList();
    }
}
