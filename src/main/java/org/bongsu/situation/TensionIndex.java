package org.bongsu.situation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Line;
import org.bongsu.model.Incident;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The index of tension: for each day the points of the days before it, each halved for every half-life that has passed,
 * {@code raw(t) = sum over d <= t of P(d) * 2^(-(t-d)/h)}. Tension, détente and economy are three lines, never added.
 */
public final class TensionIndex {
    /** What is left of an incident below this is not listed. */
    private static final double LEAST = 0.001;

    private final DayPoints days;
    private final IndexSettings settings;
    private final Predicate<LocalDate> covered;
    private final Line line;
    private final LocalDate begins;

    /**
     * The index of one line.
     *
     * @param covered whether there is data for a day
     */
    public TensionIndex(IndexRows rows, Line line, IndexSettings settings, Predicate<LocalDate> covered) {
        this.days = new DayPoints(rows, line, settings);
        this.settings = settings;
        this.covered = covered;
        this.line = line;
        this.begins = rows.begins();
    }

    /** The index of one line over incidents that are all that is known. */
    public TensionIndex(List<Incident> incidents, Codebook codebook, Line line, IndexSettings settings, Predicate<LocalDate> covered) {
        this(IndexRows.of(incidents, codebook), line, settings, covered);
    }

    /** How many incidents would count but are dated too vaguely (over 31 days) to be placed. */
    public int leftOut() {
        return days.leftOut();
    }

    /** The incidents that give points on any day until one, the earliest day first. */
    public List<Incident> counted(LocalDate until) {
        Map<String, Incident> counted = new LinkedHashMap<>();
        int end = days.from(until.toEpochDay() + 1);
        for (int i = 0; i < end; i++) {
            Incident incident = days.row(i).incident();
            counted.putIfAbsent(incident.id(), incident);
        }
        return List.copyOf(counted.values());
    }

    /** The index from one day to another, both included; in points where the reference period has too few covered days, or no points above zero. */
    public IndexSeries series(LocalDate from, LocalDate to) {
        double h = settings.halfLife();
        double[] halfLives = {h, h / 2, h * 2};
        double[][] raw = new double[3][];
        for (int i = 0; i < 3; i++) {
            raw[i] = raw(halfLives[i], from, to);
        }
        Period reference = scale(halfLives, raw);
        double[] low = new double[raw[0].length];
        double[] high = new double[low.length];
        boolean[] known = new boolean[low.length];
        for (int i = 0; i < low.length; i++) {
            low[i] = Math.min(raw[0][i], Math.min(raw[1][i], raw[2][i]));
            high[i] = Math.max(raw[0][i], Math.max(raw[1][i], raw[2][i]));
            known[i] = covered.test(from.plusDays(i));
        }
        return new IndexSeries(line, from, raw[0], new IndexSeries.Band(low, high), known, new IndexSeries.Basis(settings, reference, begins));
    }

    /** Turns points into hundredths of the mean of the reference period, where there is one; returns it, or null. */
    private @Nullable Period scale(double[] halfLives, double[][] raw) {
        Period reference = settings.reference();
        if (reference == null) {
            return null;
        }
        double[] means = new double[halfLives.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = mean(halfLives[i], reference);
            if (!(means[i] > 0)) {
                return null;
            }
        }
        for (int i = 0; i < means.length; i++) {
            for (int day = 0; day < raw[i].length; day++) {
                raw[i][day] *= 100 / means[i];
            }
        }
        return reference;
    }

    /** The mean over the covered days of a period; NaN where they are too few. */
    private double mean(double halfLife, Period period) {
        LocalDate from = Objects.requireNonNull(period.from());
        double[] raw = raw(halfLife, from, Objects.requireNonNull(period.to()));
        double sum = 0;
        int n = 0;
        for (int i = 0; i < raw.length; i++) {
            if (covered.test(from.plusDays(i))) {
                sum += raw[i];
                n++;
            }
        }
        return n < IndexSettings.SHORTEST_REFERENCE ? Double.NaN : sum / n;
    }

    /** The points of one day, before anything is carried over from days before. */
    public double points(LocalDate day) {
        double sum = 0;
        for (int i = days.from(day.toEpochDay()); i < days.size() && days.day(i) == day.toEpochDay(); i++) {
            sum += days.points(i);
        }
        return sum;
    }

    /** The highest severity among the incidents that count on a day; 0 when none does. */
    public int severity(LocalDate day) {
        int most = 0;
        for (int i = days.from(day.toEpochDay()); i < days.size() && days.day(i) == day.toEpochDay(); i++) {
            most = Math.max(most, days.row(i).kind().severity());
        }
        return most;
    }

    /** What makes up the raw value of a day, largest first; what is left below a thousandth of a point is not listed. */
    public List<Contribution> contributions(LocalDate day) {
        Map<String, Contribution> result = new LinkedHashMap<>();
        for (int i = days.from(day.toEpochDay() + 1) - 1; i >= 0; i--) {
            long age = day.toEpochDay() - days.day(i);
            double left = days.points(i) * Math.pow(2, -age / settings.halfLife());
            Contribution one = new Contribution(days.row(i).incident(), LocalDate.ofEpochDay(days.day(i)), days.points(i), left);
            result.merge(one.incident().id(), one, (last, before) -> new Contribution(last.incident(), last.day(), last.points() + before.points(), last.left() + before.left()));
        }
        List<Contribution> sorted = new ArrayList<>(result.values());
        sorted.removeIf(c -> Math.abs(c.left()) < LEAST);
        sorted.sort(Comparator.comparingDouble((Contribution c) -> -Math.abs(c.left())).thenComparing(c -> c.incident().id()));
        return sorted;
    }

    private double[] raw(double h, LocalDate from, LocalDate to) {
        double[] raw = new double[Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1)];
        double level = 0;
        int next = days.from(from.toEpochDay());
        for (int i = 0; i < next; i++) {
            level += days.points(i) * Math.pow(2, -(from.toEpochDay() - 1 - days.day(i)) / h);
        }
        double daily = Math.pow(2, -1 / h);
        for (int i = 0; i < raw.length; i++) {
            level *= daily;
            while (next < days.size() && days.day(next) == from.toEpochDay() + i) {
                level += days.points(next++);
            }
            raw[i] = level;
        }
        return raw;
    }
}
