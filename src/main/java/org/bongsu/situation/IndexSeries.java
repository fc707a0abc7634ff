package org.bongsu.situation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.bongsu.codebook.Line;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * One line of the index, day by day; entry i is the day {@code start + i}.
 *
 * @param value    of each day
 * @param band     between half and double the half-life
 * @param covered  whether there is data for the day; a day without is drawn as <i>no data</i>
 * @param basis    what it was computed with
 */
public record IndexSeries(Line line, LocalDate start, double[] value, Band band, boolean[] covered, Basis basis) {
    /** The lowest and highest value of each day when the half-life is halved, kept and doubled. */
    public record Band(double[] low, double[] high) { }

    /**
     * What a series was computed with.
     *
     * @param reference the period whose mean is 100; null when values are points, also where the settings name a period that will not do
     * @param begins    the day that anything is known of first
     */
    public record Basis(IndexSettings settings, @Nullable Period reference, LocalDate begins) { }

    /** True when 100 is the mean of a reference period, false when values are points. */
    public boolean relative() {
        return basis.reference() != null;
    }

    /** In days. */
    public double halfLife() {
        return basis.settings().halfLife();
    }

    /** Lower edge of the band. */
    public double[] low() {
        return band.low();
    }

    /** Upper edge of the band. */
    public double[] high() {
        return band.high();
    }

    /** How many days. */
    public int days() {
        return value.length;
    }

    /** The place of a day in the arrays, or -1 when it lies outside. */
    public int at(LocalDate day) {
        long i = ChronoUnit.DAYS.between(start, day);
        return i >= 0 && i < value.length ? (int) i : -1;
    }

    /** The day of a place in the arrays. */
    public LocalDate day(int i) {
        return start.plusDays(i);
    }

    /** The last day. */
    public LocalDate end() {
        return start.plusDays(value.length - 1L);
    }
}
