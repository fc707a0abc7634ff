package org.bongsu.situation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Line;
import org.bongsu.model.Incident;
import org.bongsu.model.Period;

/**
 * The index of tension: for each day the points of the days before it, each halved for every half-life that has passed,
 * {@code raw(t) = sum over d <= t of P(d) * 2^(-(t-d)/h)}. Tension, détente and economy are three lines, never added.
 */
public final class TensionIndex {
    private final TreeMap<LocalDate, List<DayPoints>> days;
    private final IndexSettings settings;
    private final Predicate<LocalDate> covered;
    private final Line line;
    private final int leftOut;

    /**
     * The index of one line.
     *
     * @param covered whether there is data for a day
     */
    public TensionIndex(List<Incident> incidents, Codebook codebook, Line line, IndexSettings settings,
                        Predicate<LocalDate> covered) {
        Points points = new Points(codebook, incidents);
        this.days = points.byDay(incidents, line);
        this.settings = settings;
        this.covered = covered;
        this.line = line;
        this.leftOut = (int) incidents.stream().filter(i -> Points.tooLong(i) && points.counts(i, line)).count();
    }

    /** How many incidents would count but are dated too vaguely (over 31 days) to be placed. */
    public int leftOut() {
        return leftOut;
    }

    /** The index from one day to another, both included. */
    public IndexSeries series(LocalDate from, LocalDate to) {
        double h = settings.halfLife();
        double[] value = scaled(h, from, to);
        double[] quick = scaled(h / 2, from, to);
        double[] slow = scaled(h * 2, from, to);
        double[] low = new double[value.length];
        double[] high = new double[value.length];
        boolean[] known = new boolean[value.length];
        for (int i = 0; i < value.length; i++) {
            low[i] = Math.min(value[i], Math.min(quick[i], slow[i]));
            high[i] = Math.max(value[i], Math.max(quick[i], slow[i]));
            known[i] = covered.test(from.plusDays(i));
        }
        return new IndexSeries(line, from, value, new IndexSeries.Band(low, high), known, settings.reference() != null);
    }

    /** The points of one day, before anything is carried over from days before. */
    public double points(LocalDate day) {
        return sum(days.getOrDefault(day, List.of()));
    }

    /** The highest severity among the incidents that count on a day; 0 when none does. */
    public int severity(LocalDate day) {
        return days.getOrDefault(day, List.of()).stream().mapToInt(p -> p.incident().severity()).max().orElse(0);
    }

    /** What makes up the raw value of a day, largest first; what is left below a thousandth of a point is not listed. */
    public List<Contribution> contributions(LocalDate day) {
        List<Contribution> result = new ArrayList<>();
        days.headMap(day, true).forEach((d, all) -> {
            double share = Math.pow(2, -ChronoUnit.DAYS.between(d, day) / settings.halfLife());
            for (DayPoints p : all) {
                if (Math.abs(p.points() * share) >= 0.001) {
                    result.add(new Contribution(p.incident(), d, p.points(), p.points() * share));
                }
            }
        });
        result.sort(Comparator.comparingDouble((Contribution c) -> -Math.abs(c.left())).thenComparing(c -> c.incident().id()));
        return result;
    }

    private double[] scaled(double h, LocalDate from, LocalDate to) {
        double[] raw = raw(h, from, to);
        Period reference = settings.reference();
        if (reference == null || reference.from() == null || reference.to() == null) {
            return raw;
        }
        double mean = mean(raw(h, reference.from(), reference.to()), reference.from());
        for (int i = 0; i < raw.length; i++) {
            raw[i] = mean == 0 ? 0 : 100 * raw[i] / mean;
        }
        return raw;
    }

    private double mean(double[] raw, LocalDate from) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < raw.length; i++) {
            if (covered.test(from.plusDays(i))) {
                sum += raw[i];
                n++;
            }
        }
        return n == 0 ? 0 : sum / n;
    }

    private double[] raw(double h, LocalDate from, LocalDate to) {
        double[] raw = new double[Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1)];
        double carried = 0;
        for (var entry : days.headMap(from, false).entrySet()) {
            carried += sum(entry.getValue()) * Math.pow(2, -(ChronoUnit.DAYS.between(entry.getKey(), from) - 1) / h);
        }
        double daily = Math.pow(2, -1 / h);
        double level = carried;
        for (int i = 0; i < raw.length; i++) {
            level = level * daily + points(from.plusDays(i));
            raw[i] = level;
        }
        return raw;
    }

    private static double sum(List<DayPoints> all) {
        double sum = 0;
        for (DayPoints p : all) {
            sum += p.points();
        }
        return sum;
    }
}
