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
import org.bongsu.words.Days;
import org.bongsu.words.Words;

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
        List<Incident> first = in(incidents, one);
        List<Incident> second = in(incidents, two);
        boolean rates = length(one) != length(two);
        List<Incident> both = new ArrayList<>(first);
        both.addAll(second);
        Families families = new Families(codebook);
        List<Bars.Bar> bars = new ArrayList<>();
        for (Family family : families.of(both)) {
            List<Incident> of = both.stream().filter(i -> families.is(i, family)).toList();
            double before = first.stream().filter(i -> families.is(i, family)).count();
            double after = second.stream().filter(i -> families.is(i, family)).count();
            bars.add(new Bars.Bar(family.key(), family.names().in(words.language()), List.of(rates ? before / length(one) * MONTH : before,
                    rates ? after / length(two) * MONTH : after), of));
        }
        bars.sort(Comparator.comparingDouble((Bars.Bar bar) -> -Math.abs(bar.values().get(1) - bar.values().get(0))).thenComparing(Bars.Bar::label));
        Days days = new Days(words);
        List<Bars.Layer> layers = List.of(new Bars.Layer("first", span(days, one), EARLIER), new Bars.Layer("second", span(days, two), LATER));
        return new Bars(words.say(rates ? "chart.compared.rate" : "chart.compared.name"), "family", layers, bars);
    }

    private static String span(Days days, Period period) {
        return days.span(Objects.requireNonNull(period.from()), Objects.requireNonNull(period.to()));
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
